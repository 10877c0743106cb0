import { formatNumber } from './numbers';

const units = ['bytes', 'kB', 'MB', 'GB'] as const;

/** "12 bytes", "340 kB", "2.4 MB": in thousands, as the system's own file lists. */
export function formatBytes(bytes: number): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = bytes / 1000 ** step;
  return `${formatNumber(value, step > 1 && value < 100 ? 1 : 0)} ${units[step]}`;
}
