import type { CleanImage } from './clean-image';
import { cleanJpeg } from './clean-jpeg';
import { cleanPng } from './clean-png';

/** The largest side in pixels: three times what A4 holds at 300 dots to the inch. */
const longestSide = 12_000;

/**
 * Reads a PNG or JPEG by what it holds, not by its name, and leaves out what else is in it: where and when it was taken, with
 * which device, by whom, and what hides after its end. The picture itself is copied bit by bit.
 *
 * @throws RangeError with a clause about the file: "is not a PNG or JPEG picture."
 */
export function readImage(bytes: Uint8Array): CleanImage {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const image = startsAs(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    ? cleanPng(data)
    : startsAs(bytes, [0xff, 0xd8, 0xff])
      ? cleanJpeg(data)
      : null;
  if (image === null) throw new RangeError('is not a PNG or JPEG picture.');
  const { width, height } = image;
  if (width < 1 || height < 1) throw new RangeError('is damaged: it has no size.');
  if (Math.max(width, height) > longestSide)
    throw new RangeError(
      `is too large: ${width} × ${height} pixels. Make it smaller than ${longestSide} on each side.`,
    );
  return image;
}

function startsAs(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
