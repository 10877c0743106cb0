import { formatValue, decimalPlaces } from '../text/numbers';
import { valueText } from '../text/value-text';
import { baselineText } from './baseline-text';
import { speaksAgainst } from './contradictions';
import type { FindingTest } from '../domain/finding/finding-test';
import type { FindingStanding } from './finding-standing';
import { changeWords, targetWords, type VerdictWords } from './verdict-words';

export interface Disagreement {
  /** What the data say. */
  readonly verdict: VerdictWords;
  /** "Force: done. Data: 16.1% → 22.4%, target 5%." */
  readonly words: string;
}

const holders = [
  ['force', 'Force'],
  ['office', 'Office'],
  ['hmicfrs', 'HMICFRS'],
] as const;

/**
 * Where a finding's statuses and its data disagree, in as few words as a row has room for; `contradictions` says it in full. Of several
 * tests the one is named that speaks against what the statuses say.
 *
 * @returns null where nothing disagrees
 */
export function disagreement({
  statuses,
  tests,
  contradictions,
}: Pick<FindingStanding<FindingTest>, 'statuses' | 'tests' | 'contradictions'>): Disagreement | null {
  if (contradictions.length === 0) return null;
  const closed = Object.values(statuses).some((status) => status?.word.closes === true);
  const telling =
    tests.find(({ verdict }) => (closed ? speaksAgainst(verdict) : verdict.change === 'better')) ?? tests[0];
  const said = holders.flatMap(([scheme, holder]) => {
    const word = statuses[scheme]?.word.label;
    // That the force says nothing is itself one side of the matter.
    if (word === undefined) return scheme === 'force' ? [`${holder}: no status.`] : [];
    return [`${holder}: ${word.slice(0, 1).toLowerCase()}${word.slice(1)}.`];
  });
  if (telling === undefined) {
    return { verdict: changeWords['no-data'], words: [...said, 'No figure tests it.'].join(' ') };
  }
  const { verdict } = telling;
  const missed = closed && verdict.target === 'not-met';
  return {
    verdict: missed ? targetWords['not-met'] : changeWords[verdict.change],
    words: [...said, dataWords(telling)].join(' '),
  };
}

function dataWords({ test, metric, verdict }: FindingStanding<FindingTest>['tests'][number]): string {
  if (verdict.latest === null) return 'No figure is held.';
  const then = verdict.since.length === 0 ? null : baselineText(test, metric, verdict);
  const now = valueText(verdict.latest, metric);
  const { target } = test;
  const aim = target === null ? '' : `, target ${formatValue(target, metric.unit, decimalPlaces(target))}`;
  return `Data: ${then === null ? '' : `${then.value} → `}${now}${aim}.`;
}
