import { parseNumberWord } from '../number-words';
import type { FindingFigureUnit } from '../../domain/finding/finding';

export const percentSource = String.raw`(?: ?%| per ?cent\b| pc\b|pc\b)`;
export const durationSource = String.raw`(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b`;

/** "percent" and "%" are one unit, durations are told by their plural, "times" is a ratio; all else is counted. */
export function unitOf(words: string): FindingFigureUnit {
  const text = words.trim().toLowerCase();
  if (/^(?:%|per ?cent|pc)/.test(text)) return 'percent';
  if (text.startsWith('times')) return 'ratio';
  const duration = /^(second|minute|hour|day|week|month|year)/.exec(text)?.[1];
  return duration === undefined ? 'count' : (`${duration}s` as FindingFigureUnit);
}

const sizes: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

/** 12,500,000 for "£12.5m"; the digits are multiplied on their decimal, without binary noise. Null for what is no sum. */
export function parseMoney(text: string): number | null {
  const match = /^£([\d,]+(?:\.\d+)?) ?(k|m|bn|million|billion)?$/i.exec(text);
  const value = match?.[1] === undefined ? null : parseNumberWord(match[1]);
  if (value === null) return null;
  return Number((value * (sizes[(match?.[2] ?? '').toLowerCase()] ?? 1)).toPrecision(15));
}
