import type { NarrativeRule } from '#shared/narrative/narrative-finding';

/** What each kind of finding is called in the list of checks. */
export const ruleTitles: Readonly<Record<NarrativeRule, string>> = {
  'near-miss': 'Not what is stored',
  revised: 'Revised since',
  direction: 'Wrong direction',
  'size-in-words': 'Size in words',
  extreme: 'Not the most or least',
  'unnamed-force': 'Whose figure it is',
  'grade-count': 'Grades counted wrongly',
  points: 'Percent or points',
  'unknown-figure': 'Matches no figure',
  'usual-variation': 'Within usual variation',
  break: 'Break in the series',
  cycle: 'Two inspection cycles',
  'small-base': 'Small base',
  stale: 'Not the newest',
  ratio: 'Unclear ratio',
  'typed-figure': 'Can be bound',
};
