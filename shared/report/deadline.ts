import { parseDay, parseMonth } from '../import/cells/parse-day';
import { lastDayOfMonth } from '../text/dates';
import { numberSource, parseNumberWord } from './number-words';
import type { ProposedDeadline } from './proposal';

const span = new RegExp(
  String.raw`\b(?:with)?in (?:the next )?(?<count>one|a|${numberSource}) (?<unit>days?|weeks?|months?|years?)(?: of (?:this|the|our) (?:report|inspection|publication)[^,.;:]*)?`,
  'i',
);
const day =
  /\b(?:[Bb]y|[Bb]efore|[Nn]o later than) (?:the end of )?(?<date>(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]+ \d{4})\b/;
const now = /\b(?:with immediate effect|immediately)\b/i;

/** The time that a recommendation sets: "within six months", "by 31 March 2025", "immediately"; null where it sets none. */
export function deadlineIn(text: string): ProposedDeadline | null {
  const date = day.exec(text);
  const written = date?.groups?.['date'];
  if (date !== null && written !== undefined) {
    const month = parseMonth(written);
    const found = month === null ? parseDay(written) : lastDayOfMonth(`${month}-01`);
    if (found !== null) return { kind: 'date', date: found, words: date[0] };
  }
  const time = span.exec(text);
  if (time?.groups !== undefined) {
    const said = time.groups['count'] ?? '';
    const count = /^a$/i.test(said) ? 1 : parseNumberWord(said);
    const unit = (time.groups['unit'] ?? '').toLowerCase();
    if (count !== null && Number.isInteger(count)) {
      if (unit.startsWith('day')) return { kind: 'days', days: count, words: time[0] };
      if (unit.startsWith('week')) return { kind: 'days', days: count * 7, words: time[0] };
      return { kind: 'months', months: unit.startsWith('year') ? count * 12 : count, words: time[0] };
    }
  }
  const at = now.exec(text);
  return at === null ? null : { kind: 'immediate', words: at[0] };
}
