import type { CheckedSentence } from './checked-sentence';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly digitsEnd: number;
  readonly digits: string;
  readonly unit: string;
}

/** Words behind which a number is a name or a place: "section 55", "item 7", "page 12", "aged 16". */
const named =
  /\b(?:sections?|ss?\.|figures?|tables?|charts?|chapters?|annex(?:es)?|appendix|appendices|levels?|outcomes?|types?|phases?|stages?|pages?|pp?\.|tiers?|steps?|parts?|paragraphs?|paras?|priorit(?:y|ies)|objectives?|grades?|bands?|acts?|versions?|questions?|items?|agenda|codes?|operations?|projects?|routes?|units?|cycles?|strands? of|articles?|schedules?|regulations?|orders?|si|rules?|top|nos?\.?|numbers?|papers?|ref(?:erence)?s?\.?|notes?|sources?|recommendations?|actions?|volumes?|vol\.|editions?|rooms?|age[ds]?|aged under|aged over|a|m|ward|district|q|week|day|year|days?|lines?|rows?|columns?|cells?|forms?|classes?|class) (?:\d+(?:,| and| to|–) ?)*$/i;
/** Numbers to dial. */
const dialled: ReadonlySet<string> = new Set(['999', '101', '111', '112']);
/** What is waited, taken or covered: a span of time that names a rule or a period and counts nothing. */
const span = /^[ \u00a0-](?:to \d+ )?(?:minutes?|hours?|days?|weeks?|months?|years?|weekdays?|nights?)\b/i;
const limit =
  /\b(?:within|in|in under|in less than|under|after|before|less than|more than|over|up to|at least|every|next|last|past|previous|first|the|those|these|between|and|\d+ to) $/i;
const beforeSeconds = /\b(?:within|in|in under|under|less than|after|over|to under|to|of|or) $/i;

interface Surroundings {
  readonly text: string;
  readonly before: string;
  /** Behind the digits, and behind their unit. */
  readonly behind: string;
  readonly rest: string;
  readonly digits: string;
  readonly unit: string;
}

const untold: readonly ((around: Surroundings) => boolean)[] = [
  // A year; a number of so many crimes has its comma.
  ({ digits, unit }) => /^(?:19|20)\d\d$/.test(digits) && unit === '',
  ({ digits, unit }) => dialled.has(digits) && unit === '',
  ({ before, unit }) => named.test(before) && unit !== '%',
  // Telephone numbers.
  ({ digits, before, rest }) => /^0\d/.test(digits) || /\d $/.test(before) || /^ \d{3}\b/.test(rest),
  ({ before, rest }) => /^ ?[ap]\.?m\b/i.test(rest) || /\b(?:19|20)\d\d[–/-]$/.test(before),
  // The half width of a published interval.
  ({ before }) => /(?:±|\+ ?\/ ?[-−–]) ?$/.test(before),
  // "[3]" and "1. First".
  ({ before, rest }) => /\[[\d, ]*$/.test(before) && /^[\d, ]*\]/.test(rest),
  ({ before, behind }) => before.trim() === '' && /^[.)]\s/.test(behind),
  ({ before }) => /(?:https?:|www\.|@)\S*$/.test(before),
  ({ before, rest }) => isQuoted(before, rest),
  ({ behind }) => span.test(behind),
  // What a rate is of: "per 1,000 population".
  ({ before }) => /\bper $/i.test(before),
  // The territorial police forces of England and Wales: a name, not a count (Police Act 1996, section 1).
  ({ digits, behind }) => digits === '43' && /^ (?:territorial )?(?:police )?forces\b/.test(behind),
  ({ unit, before, digits }) => unit.startsWith('second') && beforeSeconds.test(before) && !digits.includes('.'),
  // "In 10 to 60 seconds", "within 10 or 15 minutes".
  ({ before, behind }) =>
    /^ (?:to|or|and) (?:under )?\d+ ?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)/.test(behind) &&
    limit.test(before),
  ({ unit, text }) => /^(?:st|nd|rd|th)$/.test(unit) && !/\brank|\bplace[ds]?\b|\bposition/i.test(text),
];

/** Whether a number in a sentence is a date, a name, a place, a limit or another's words, and so states no figure of the data. */
export function isNoFigure({ text, periods }: CheckedSentence, place: Place): boolean {
  const { start, end, digitsEnd, digits, unit } = place;
  if (periods.some((period) => start < period.end && period.start < end)) return true;
  const around = {
    text,
    before: text.slice(0, start),
    behind: text.slice(digitsEnd),
    rest: text.slice(end),
    digits,
    unit,
  };
  return untold.some((rule) => rule(around));
}

/** Whether it stands between quotation marks: another's words, or a title. */
function isQuoted(before: string, rest: string): boolean {
  const opened = (before.match(/“/g) ?? []).length - (before.match(/”/g) ?? []).length;
  return opened > 0 && rest.includes('”');
}
