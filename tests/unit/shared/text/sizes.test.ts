import { expect, it } from 'vitest';
import { formatBytes } from '#shared/text/sizes';

it.each([
  [0, '0 bytes'],
  [12, '12 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [340_400, '340 kB'],
  [2_400_000, '2.4 MB'],
  [120_000_000, '120 MB'],
  [3_000_000_000, '3.0 GB'],
])('writes %d as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
