import { appHost, appScheme } from './app-url';

/** @returns the id of the picture that an address of ours asks for; null for every other address */
export function imageIdOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  if (protocol !== `${appScheme}:` || host !== appHost) return null;
  return /^\/pack-image\/([\w-]{1,64})$/.exec(pathname)?.[1] ?? null;
}
