import { lastDayOfMonth } from '../../text/dates';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const longNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

function monthNumber(name: string): number {
  const text = name.toLowerCase();
  const index = Math.max(longNames.indexOf(text as never), monthNames.indexOf(text as never));
  return text === 'sept' ? 9 : index + 1;
}

/** Two digits are a year of this century: no statistics that are imported begin before 2000 and are written so short. */
function fullYear(text: string): string {
  return text.length === 2 ? `20${text}` : text;
}

/** "2023-01" for "January 2023", "Jan-23", "Jan 2023", "2023-01", "01/2023"; null for anything else. */
export function parseMonth(text: string): string | null {
  const named = /^([a-z]+)[ -]'?(\d{4}|\d{2})$/i.exec(text);
  const [year, month] =
    named !== null
      ? [fullYear(named[2] ?? ''), monthNumber(named[1] ?? '')]
      : (() => {
          const iso = /^(\d{4})-(\d{2})$/.exec(text);
          if (iso !== null) return [iso[1] ?? '', Number(iso[2])] as const;
          const slashed = /^(\d{2})\/(\d{4})$/.exec(text);
          return [slashed?.[2] ?? '', Number(slashed?.[1] ?? 0)] as const;
        })();
  return /^[1-9]\d{3}$/.test(year) && month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
}

/** "2023-06-30" for "30 June 2023", "30th June 2023", "30 Jun 23", "30-06-2023", "30/06/2023", "2023-06-30"; null otherwise. */
export function parseDay(text: string): string | null {
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]+)[ -](\d{4}|\d{2})$/i.exec(text);
  const numeric = /^(\d{2})[-/](\d{2})[-/](\d{4})$/.exec(text);
  // Spreadsheets give whole days an empty time.
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text);
  const parts =
    named !== null
      ? { year: fullYear(named[3] ?? ''), month: monthNumber(named[2] ?? ''), day: Number(named[1]) }
      : numeric !== null
        ? { year: numeric[3] ?? '', month: Number(numeric[2]), day: Number(numeric[1]) }
        : { year: iso?.[1] ?? '', month: Number(iso?.[2] ?? 0), day: Number(iso?.[3] ?? 0) };
  if (!/^[1-9]\d{3}$/.test(parts.year) || parts.month < 1 || parts.month > 12 || parts.day < 1) return null;
  const month = `${parts.year}-${String(parts.month).padStart(2, '0')}`;
  const day = `${month}-${String(parts.day).padStart(2, '0')}`;
  return day <= lastDayOfMonth(`${month}-01`) ? day : null;
}
