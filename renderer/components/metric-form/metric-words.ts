import { directions, metricUnits, targetStandings } from '#shared/domain/metric/metric';
import type { Direction, MetricUnit, TargetStanding } from '#shared/domain/metric/metric';
import { periodKinds, type PeriodKind } from '#shared/domain/period/period';

/** The closed sets of a metric in the words of people who do not work with statistics, as choices of a list. */
interface Words {
  readonly label: string;
  readonly detail?: string;
}

const unitWords: Readonly<Record<MetricUnit, Words>> = {
  count: { label: 'Number', detail: 'How many: crimes, calls, victims' },
  percent: { label: 'Percent', detail: 'How many of a hundred: 87.1%' },
  'rate-per-1000': { label: 'Rate per 1,000', detail: 'How many for each thousand people or households' },
  seconds: { label: 'Seconds', detail: 'Shown as seconds: 7.6 seconds' },
  duration: { label: 'Duration', detail: 'Shown in hours, minutes and seconds' },
  currency: { label: 'Pounds', detail: 'An amount of money: £1,234' },
  ratio: { label: 'Ratio', detail: 'How many times as many: 4.2' },
};

const directionWords: Readonly<Record<Direction, Words>> = {
  up: { label: 'Higher is better', detail: 'Such as calls answered in time' },
  down: { label: 'Lower is better', detail: 'Such as burglaries' },
  neither: { label: 'Neither', detail: 'Such as how many calls come in' },
};

const periodWords: Readonly<Record<PeriodKind, Words>> = {
  month: { label: 'A month' },
  quarter: { label: 'A quarter' },
  'financial-year': { label: 'A financial year', detail: 'April to March' },
  'year-ending': { label: '12 months to a date', detail: 'Such as the 12 months to June 2023' },
  'point-in-time': { label: 'One day', detail: 'How things stood on that day' },
  sample: { label: 'A sample', detail: 'An audit or survey of any length; never drawn as a line' },
};

const standingWords: Readonly<Record<TargetStanding, Words>> = {
  standard: { label: 'Standard', detail: 'Set nationally; the force is expected to meet it' },
  ambition: { label: 'Ambition', detail: 'What the plan or the force wants to reach' },
  guidance: { label: 'Guidance', detail: 'Advised as good practice; nobody is bound by it' },
};

const choicesOf = <K extends string>(ids: readonly K[], words: Readonly<Record<K, Words>>) =>
  ids.map((id) => ({ id, ...words[id] }));

export const unitChoices = choicesOf(
  metricUnits.toSorted((one, other) => Object.keys(unitWords).indexOf(one) - Object.keys(unitWords).indexOf(other)),
  unitWords,
);
export const directionChoices = choicesOf(directions, directionWords);
export const periodChoices = choicesOf(periodKinds, periodWords);
export const standingChoices = choicesOf(targetStandings, standingWords);
export const decimalsChoices = ['87', '87.1', '87.12', '87.123', '87.1234', '87.12345', '87.123456'].map(
  (example, places) => ({ id: String(places), label: places === 0 ? 'None' : String(places), detail: `As ${example}` }),
);

export function standingLabel(standing: TargetStanding): string {
  return standingWords[standing].label;
}
