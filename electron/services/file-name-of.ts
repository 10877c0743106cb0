/**
 * @param fallback the name where nothing of the title is left
 * @returns a file name that every system accepts: no reserved characters, never empty
 */
export function fileNameOf(title: string, fallback: string, extension: string): string {
  const plain = title
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\.+$/, '');
  return `${plain === '' ? fallback : plain}.${extension}`;
}
