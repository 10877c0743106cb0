import { exifOrientation, orientationSegment } from './exif-orientation';
import { joinBytes } from './join-bytes';
import type { CleanImage } from './clean-image';

/** Markers without a length: ITU-T T.81, table B.1. */
const isBare = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
/** Start of frame in any coding: where the size stands. C4, C8 and CC are no frames. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
/** JFIF, the colour profile and Adobe's colour transform; other application segments and comments are not the picture. */
const isKept = (marker: number) =>
  marker === 0xe0 || marker === 0xe2 || marker === 0xee || !((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe);

/**
 * @param data begins with JPEG's start of image
 * @throws RangeError with a clause about the file
 */
export function cleanJpeg(data: DataView): CleanImage {
  const head: Uint8Array[] = [];
  const rest: Uint8Array[] = [];
  let orientation = 1;
  let size: { readonly width: number; readonly height: number } | null = null;
  for (let at = 2; ;) {
    const marker = markerAt(data, at);
    if (marker === 0xd9) {
      rest.push(part(data, at, at + 2));
      break;
    }
    // Any number of bytes FF may stand before a marker as filling.
    if (marker === 0xff || isBare(marker)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const end = at + 2 + uint16(data, at + 2);
    if (end > data.byteLength) throw ended();
    if (marker === 0xe1) orientation = exifOrientation(part(data, at + 4, end)) ?? orientation;
    if (isFrame(marker)) size ??= { height: uint16(data, at + 5), width: uint16(data, at + 7) };
    // An application segment that is a second picture or a trailer is announced by its first bytes; a profile says so.
    const profile = marker !== 0xe2 || startsWith(part(data, at + 4, end), 'ICC_PROFILE\0');
    if (isKept(marker) && profile) (marker === 0xe0 ? head : rest).push(part(data, at, end));
    at = end;
    if (marker === 0xda) {
      const next = endOfScan(data, end);
      rest.push(part(data, end, next));
      at = next;
    }
  }
  if (size === null) throw new RangeError('is damaged: there is no picture in it.');
  const turned = orientation >= 5;
  return {
    type: 'image/jpeg',
    width: turned ? size.height : size.width,
    height: turned ? size.width : size.height,
    bytes: joinBytes([
      part(data, 0, 2),
      ...head,
      ...(orientation === 1 ? [] : [orientationSegment(orientation)]),
      ...rest,
    ]),
  };
}

/** After a scan's pixels comes the next marker that is neither a restart nor a byte FF of the pixels themselves (FF 00). */
function endOfScan(data: DataView, from: number): number {
  for (let at = from; at + 1 < data.byteLength; at += 1) {
    if (data.getUint8(at) !== 0xff) continue;
    const next = data.getUint8(at + 1);
    if (next !== 0x00 && next !== 0xff && !isBare(next)) return at;
  }
  throw ended();
}

function markerAt(data: DataView, at: number): number {
  if (at + 2 > data.byteLength) throw ended();
  if (data.getUint8(at) !== 0xff) throw new RangeError('is damaged: a part of the picture is missing.');
  return data.getUint8(at + 1);
}

function uint16(data: DataView, at: number): number {
  if (at + 2 > data.byteLength) throw ended();
  return data.getUint16(at);
}

const ended = () => new RangeError('is damaged: it ends before the picture does.');

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

function part(data: DataView, from: number, to: number): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset + from, to - from);
}
