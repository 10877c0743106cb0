/** What the cells below a heading look like where only single spaces part them. */
export type CellKind = 'measure' | 'month' | 'value' | 'rank' | 'difference';

const number = String.raw`[+-]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)`;
const nothing = String.raw`NA|N\/A|\.\.|\[x\]`;
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';

/** Patterns of cells, to be joined by spaces. A difference stands on two lines: in words, then as a signed number. */
export const cellPatterns: Readonly<Record<CellKind, string>> = {
  measure: String.raw`[A-Za-z][^\n]{0,120}?`,
  month: String.raw`${month} \d{4}`,
  value: String.raw`(?:${number}%?|${nothing})`,
  rank: String.raw`(?:\d+(?:st|nd|rd|th)|${nothing})`,
  difference:
    String.raw`(?:${number} ?(?:%|percentage points?|pp)(?:\s+(?:increase|decrease|change))?(?:\s+(?:[+-][\d,]+|0)(?![\d,.%]))?` +
    String.raw`|no change|${nothing})`,
};

/**
 * Headings as the pages of commissioners print them, letter for letter, with what stands below each. They are what tells the
 * columns of a table apart whose cells were copied with nothing but spaces between them.
 */
export const knownLabels: readonly (readonly [label: RegExp, kind: CellKind])[] = [
  [/Month/y, 'month'],
  [/Total Calls/y, 'value'],
  [/(?:Mean|Median|Average) Answer Time \(seconds\)/y, 'value'],
  [
    /(?:National|Most Similar Group|Regional \d+ Force) ranking for % of 999 calls answered in under 10 seconds/y,
    'rank',
  ],
  [/% 999 calls answered in (?:under 10 seconds|10 to under 60 seconds|60 seconds and over)/y, 'value'],
  [/Measure/y, 'measure'],
  [/(?:Most recent|Previous) 12 months \((?:up )?to [^)\n]{1,30}\)/y, 'value'],
  [/Difference against (?:previous 12 months|\d{4} Baseline)/y, 'difference'],
  [/\d{4} Baseline \(12 months up to [^)\n]{1,30}\)/y, 'value'],
];
