import { changeVerdicts, type ChangeVerdict } from '../../accountability/change-judgment';
import type { FindingStanding } from '../../accountability/finding-standing';
import type { FindingTest } from '../../domain/finding/finding-test';
import { countWords, listWords, plural, sentenceCase } from '../../text/words';

const told: Readonly<Record<ChangeVerdict, string>> = {
  better: 'better',
  worse: 'worse',
  'no-clear-change': 'with no clear change',
  'too-few-points': 'with too few figures since the inspection to tell',
  'no-data': 'without data',
};

/**
 * "Six findings. Their figures since the inspection: one better and five with too few figures to tell. The status and the data of one
 * disagree." Null for no finding.
 */
export function leadForTracker(
  states: readonly Pick<FindingStanding<FindingTest>, 'tests' | 'statuses' | 'contradictions'>[],
): string | null {
  if (states.length === 0) return null;
  const verdicts = states.flatMap(({ tests }) => tests.map(({ verdict }) => verdict.change));
  const parts = changeVerdicts.flatMap((change) => {
    const many = verdicts.filter((each) => each === change).length;
    return many === 0 ? [] : [`${countWords(many)} ${told[change]}`];
  });
  const findings = `${countWords(states.length)} ${plural(states.length, 'finding', 'findings')}`;
  const disagree = states.filter(({ contradictions }) => contradictions.length > 0).length;
  const silent = states.every(({ statuses }) => Object.values(statuses).every((status) => status === null));
  const tested = states.filter(({ tests }) => tests.length > 0).length;
  const count = tested === states.length ? 'tested by figures' : `${countWords(tested)} of them tested by figures`;
  return [
    parts.length === 0
      ? `${sentenceCase(findings)}, none of them tested by figures.`
      : `${sentenceCase(findings)}, ${count}: ${listWords(parts)}.`,
    ...(silent ? ['No status is entered yet.'] : []),
    ...(disagree === 0 ? [] : [`Status and data disagree on ${countWords(disagree)}.`]),
  ].join(' ');
}
