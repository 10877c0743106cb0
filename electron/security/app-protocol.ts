import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { appFile } from './app-file';
import { appScheme } from './app-url';
import { contentPolicy } from './content-policy';

/** Must run before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true } },
  ]);
}

/** @param root absolute folder of the built renderer */
export function serveApp(root: string): void {
  protocol.handle(appScheme, async (request) => {
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
