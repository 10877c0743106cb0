import { extname, join, normalize, sep } from 'node:path';
import { appHost, appScheme } from './app-url';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Which file of the built renderer an address asks for.
 * @param root absolute folder of the built renderer
 * @returns null for another host, a path outside `root` or a type that we do not ship
 */
export function appFile(root: string, address: string): { readonly path: string; readonly type: string } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== `${appScheme}:` || url.host !== appHost) return null;
  let pathname: string;
  try {
    pathname = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (pathname.includes('\0') || pathname.includes('\\')) return null;
  const path = normalize(join(root, pathname));
  if (!path.startsWith(root + sep)) return null;
  const type = types[extname(path)];
  return type === undefined ? null : { path, type };
}
