import { groupOf, planObjectives } from '../../domain/metric/group-of';
import { countWords, plural } from '../../text/words';
import type { Context } from './context';

interface Limited {
  readonly id: string;
  readonly heading: string;
  /** Null, or absent, for everything. */
  readonly objectiveId?: string | null | undefined;
}
interface Linked {
  readonly metricId: string | null;
  readonly findingId: string | null;
}

/**
 * Those of a meeting's questions or actions that bear on the objective that a block is limited to: linked with one of its metrics, or
 * with a finding of an area of inspection where its metrics test findings, as in the objective's template. What is linked with nothing
 * bears on no objective, and the checks say how many are left out so.
 *
 * @param one what each is called: "question"
 */
export function bearsOnObjective<T extends Linked>(
  items: readonly T[],
  { id, heading, objectiveId }: Limited,
  one: 'question' | 'action',
  { data, finding, problem }: Context,
): readonly T[] {
  if (objectiveId == null) return items;
  const objective = groupOf(planObjectives(data.sets), objectiveId);
  if (objective === undefined) {
    problem(id, 'error', `“${heading}”: its objective is in no plan any more. Choose another.`);
    return [];
  }
  const metrics = new Set(objective.metricIds);
  const tested = data.findings.filter(({ metricIds }) => metricIds.some((each) => metrics.has(each)));
  const areas = new Set(tested.map(({ area }) => area));
  const loose = items.filter(({ metricId, findingId }) => metricId === null && findingId === null).length;
  if (loose > 0) {
    const what = `${countWords(loose)} ${plural(loose, `${one} is`, `${one}s are`)}`;
    problem(id, 'warning', `“${heading}”: ${what} linked with no metric or finding and left out.`);
  }
  return items.filter(
    ({ metricId, findingId }) =>
      (metricId !== null && metrics.has(metricId)) || (findingId !== null && areas.has(finding(findingId)?.area ?? '')),
  );
}
