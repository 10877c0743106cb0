import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { appFile } from './app-file';
import { imageIdOf } from './image-id-of';
import { appScheme } from './app-url';
import { contentPolicy } from './content-policy';

/** Must run before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true } },
  ]);
}

/** The picture of this id; null for anything that is no picture of a pack. */
export type FindImage = (fileId: string) => Promise<{ readonly type: string; readonly bytes: Uint8Array } | null>;

/**
 * @param root absolute folder of the built renderer
 * @param findImage where pictures of packs come from
 */
export function serveApp(root: string, findImage: FindImage): void {
  protocol.handle(appScheme, async (request) => {
    const imageId = request.method === 'GET' ? imageIdOf(request.url) : null;
    if (imageId !== null) return imageResponse(await findImage(imageId).catch(() => null));
    const file = request.method === 'GET' ? appFile(root, request.url) : null;
    if (file === null) return new Response('Not found', { status: 404 });
    const nonce = randomBytes(16).toString('base64');
    const headers = {
      'content-type': file.type,
      'content-security-policy': contentPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    };
    try {
      const bytes = await readFile(file.path);
      if (!file.type.startsWith('text/html')) return new Response(new Uint8Array(bytes), { headers });
      return new Response(bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce), { headers });
    } catch {
      return new Response('Not found', { status: 404 });
    }
  });
}

/** A picture says what it is, may run nothing, and is asked for again: another workspace may be open by then. */
function imageResponse(image: Awaited<ReturnType<FindImage>>): Response {
  if (image === null) return new Response('Not found', { status: 404 });
  return new Response(new Uint8Array(image.bytes), {
    headers: {
      'content-type': image.type,
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}
