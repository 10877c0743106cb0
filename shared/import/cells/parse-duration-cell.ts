import { withPlainMinus } from './clean-text';

const inWords =
  /^(?:(\d+) ?(?:hours?|hrs?|h))?,? ?(?:(\d+) ?(?:minutes?|mins?|m))?,? ?(?:(\d+(?:\.\d+)?) ?(?:seconds?|secs?|s))?$/i;

/** Seconds in "1min 38secs", "922 seconds", "2 minutes", "1:38", "00:01:38"; null for anything else, such as "over 8 minutes". */
export function parseDurationCell(cell: string): number | null {
  const text = withPlainMinus(cell);
  const clock = /^(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d(?:\.\d+)?)$/.exec(text);
  const parts = clock ?? (/\d/.test(text) ? inWords.exec(text) : null);
  if (parts === null) return null;
  const [hours = '0', minutes = '0', seconds = '0'] = parts.slice(1);
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
