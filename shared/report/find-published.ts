import { parseDay } from '../import/cells/parse-day';
import type { MarkedLine } from './mark-lines';
import type { ProposedWord } from './proposal';

const day = String.raw`(?<day>\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ \d{4}|\d{2}\/\d{2}\/\d{4}|\d{4}-\d{2}-\d{2})`;
const weekday = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?`;
const way = new RegExp(
  String.raw`\b(?:first )?(?:published|publication date|date of publication|date published|released)(?: on)?\s*:?\s*${weekday}${day}`,
  'i',
);
const label = /^(?:publication date|date published|date of publication|published(?: on)?):?$/i;

/** The day on which the report says that it was published; the day of a last update is not it. */
export function findPublished(lines: readonly MarkedLine[]): ProposedWord | null {
  for (const [at, { text, locator }] of lines.entries()) {
    // A label may stand above its date.
    const whole = label.test(text) ? `${text.replace(/:$/, '')} ${lines[at + 1]?.text ?? ''}` : text;
    const value = parseDay(way.exec(whole)?.groups?.['day'] ?? '');
    const ofAnother =
      /\b(?:statistics|framework|figures|data|guidance|standards?|report on|updated?)\b[^.]{0,60}\bpublished\b/i.test(
        text,
      );
    if (value !== null && !ofAnother) {
      return { value, text, locator, confidence: text.length < 60 ? 'certain' : 'likely' };
    }
  }
  return null;
}
