import { DeskError } from '#shared/contract/errors';

/** How much of a file is looked at to tell UTF-16 without a mark, and text from anything else. */
const sample = 4096;

/** Control characters other than tab, line feed, form feed and carriage return stand in no table. */
const controlCharacters = new RegExp(String.raw`[\u0000-\u0008\u000b\u000e-\u001f]`);

function zeros(bytes: Uint8Array, offset: 0 | 1): number {
  let count = 0;
  for (let index = offset; index < Math.min(bytes.length, sample); index += 2) if (bytes[index] === 0) count += 1;
  return count / Math.max(1, Math.floor(Math.min(bytes.length, sample) / 2));
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Excel's "Unicode text" without a mark: in Latin text every second byte is zero.
  if (zeros(bytes, 1) > 0.4 && zeros(bytes, 0) < 0.1) return 'utf-16le';
  if (zeros(bytes, 0) > 0.4 && zeros(bytes, 1) < 0.1) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Excel on Windows saves "CSV" in the code page of the country; every byte means something there.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The text of a file in UTF-8, UTF-16 or Windows-1252, without a byte order mark.
 * @throws DeskError invalid-input where the file holds no text, such as a picture named .csv
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (controlCharacters.test(text)) {
    throw new DeskError('invalid-input', 'The file is not a table of text.');
  }
  return text;
}
