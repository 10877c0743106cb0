/**
 * The program's own pages live at `app://desk/`. `new URL('app://desk/x').origin` is the string "null" in Node, so scheme and
 * host are always compared by themselves.
 */
export const appScheme = 'app';
export const appHost = 'desk';
export const windowUrl = `${appScheme}://${appHost}/index.html`;
export const printUrl = `${appScheme}://${appHost}/print.html`;

export type AppPage = 'window' | 'print';

/** @returns which of our pages an address is, null for anything else */
export function pageOf(address: string): AppPage | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== `${appScheme}:` || url.host !== appHost) return null;
  if (url.pathname === '/index.html') return 'window';
  if (url.pathname === '/print.html') return 'print';
  return null;
}
