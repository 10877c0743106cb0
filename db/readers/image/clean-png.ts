import { joinBytes } from './join-bytes';
import type { CleanImage } from './clean-image';

/**
 * The chunks that say how the picture looks: its pixels, palette, transparency and colour. PNG (third edition), 11: every other
 * ancillary chunk is about something else, such as eXIf, tEXt and tIME. Animation is left out: paper shows the first picture.
 */
const kept = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT']);

/**
 * @param data begins with PNG's signature
 * @throws RangeError with a clause about the file
 */
export function cleanPng(data: DataView): CleanImage {
  const parts: Uint8Array[] = [part(data, 0, 8)];
  let width = 0;
  let height = 0;
  let pixels = false;
  for (let at = 8; ;) {
    if (at + 12 > data.byteLength) throw new RangeError('is damaged: it ends before the picture does.');
    const end = at + 12 + data.getUint32(at);
    if (end > data.byteLength) throw new RangeError('is damaged: it ends before the picture does.');
    const type = String.fromCharCode(...part(data, at + 4, at + 8));
    if (at === 8) {
      if (type !== 'IHDR' || end - at !== 25) throw new RangeError('is damaged: it does not begin as a PNG does.');
      width = data.getUint32(at + 8);
      height = data.getUint32(at + 12);
    }
    pixels ||= type === 'IDAT';
    if (kept.has(type)) parts.push(part(data, at, end));
    if (type === 'IEND') break;
    at = end;
  }
  if (!pixels) throw new RangeError('is damaged: there is no picture in it.');
  return { type: 'image/png', width, height, bytes: joinBytes(parts) };
}

function part(data: DataView, from: number, to: number): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset + from, to - from);
}
