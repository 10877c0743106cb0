/** The tag of the orientation, and its place among eight turns and mirrorings: Exif 3.0, 4.6.5.1. */
const orientationTag = 0x0112;

/**
 * How a camera says that its picture has to be turned.
 * @param segment what follows an APP1 marker's length
 * @returns 1 to 8; null where it says nothing that can be read
 */
export function exifOrientation(segment: Uint8Array): number | null {
  if (String.fromCharCode(...segment.subarray(0, 6)) !== 'Exif\0\0' || segment.length < 14) return null;
  const tiff = new DataView(segment.buffer, segment.byteOffset + 6, segment.length - 6);
  const little = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, little);
  if (directory + 2 > tiff.byteLength) return null;
  const entries = tiff.getUint16(directory, little);
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 12 > tiff.byteLength) return null;
    if (tiff.getUint16(at, little) !== orientationTag) continue;
    const value = tiff.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** An APP1 segment that says how the picture is turned, and nothing else. */
export function orientationSegment(orientation: number): Uint8Array {
  const marker = [0xff, 0xe1, 0x00, 0x22];
  const exif = [0x45, 0x78, 0x69, 0x66, 0x00, 0x00];
  const bigEndianTiff = [0x4d, 0x4d, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x08];
  const directoryOfOne = [0x00, 0x01];
  const entry = [0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, orientation, 0x00, 0x00];
  const noFurtherDirectory = [0x00, 0x00, 0x00, 0x00];
  return Uint8Array.from([...marker, ...exif, ...bigEndianTiff, ...directoryOfOne, ...entry, ...noFurtherDirectory]);
}
