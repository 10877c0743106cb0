import type { ChangeForm, FigureRefOf, FindingForm, GapForm, PeersForm, ValueForm } from './figure-ref';

/** What the forms of a figure are called where a person chooses one. */
export const valueFormLabels: Readonly<Record<ValueForm, string>> = {
  value: 'value',
  interval: 'value with its published interval',
  numerator: 'number',
  parts: 'number out of number',
  target: 'target',
  'target-gap': 'gap to the target',
  period: 'period in words',
};

export const changeFormLabels: Readonly<Record<ChangeForm, string>> = {
  change: 'change',
  size: 'size of the change',
  difference: 'difference',
  direction: 'rose or fell',
  words: 'better or worse',
  chance: 'whether chance would explain it',
};

export const againstLabels: Readonly<Record<FigureRefOf<'change'>['against'], string>> = {
  previous: 'on the period before',
  'year-earlier': 'on a year earlier',
  baseline: 'on the baseline',
};

/** Before the name of the group. */
export const peersFormLabels: Readonly<Record<PeersForm, string>> = {
  rank: 'rank among',
  average: 'average of',
  value: 'value as compared with',
};

/** Before what it is set against. */
export const gapFormLabels: Readonly<Record<GapForm, string>> = {
  difference: 'difference from',
  side: 'above or below',
  words: 'compared in words with',
};

export const findingFormLabels: Readonly<Record<FindingForm, string>> = {
  value: 'value',
  numerator: 'number',
  denominator: 'out of',
  parts: 'number out of number',
  interval: 'value with its interval',
  comparator: 'what it is set against',
};
