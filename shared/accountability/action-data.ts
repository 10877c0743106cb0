import type { Action } from '../domain/meeting/action';
import { dueWords } from '../domain/meeting/due-words';
import type { Metric, SeriesBreak } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';
import { addDays } from '../text/dates';
import { judgeChange } from './judge-change';
import { judgeTarget } from './judge-target';
import { testFigures } from './test-figures';

/** What the data say of a promise whose time has passed. */
export interface ActionData {
  /** "Promised for October 2024. No figure is held for a period from 1 November 2024 on; …". */
  readonly sentence: string;
  /** The rule by which it is said. */
  readonly rule: string;
  /** The figures since, or where there is none the last before. */
  readonly observationIds: readonly string[];
  /** Whether the aim was reached; null without an aim or a figure since. */
  readonly reached: boolean | null;
}

/**
 * Holds a commitment against its metric. Only periods that begin after the promised time tell what came of it: a figure that covers
 * the time before and after says neither. The aim is reached where the newest figures meet it, as many in a row as were promised.
 *
 * @param series of the metric for the force, any order
 * @returns null before the promised time is over, without a time, a metric or a good direction
 */
export function actionData(
  action: Pick<Action, 'due' | 'aim' | 'metricId'>,
  metric: Metric | null,
  series: readonly Observation[],
  breaks: readonly SeriesBreak[],
  today: string,
): ActionData | null {
  const { due, aim } = action;
  if (due === null || due.to >= today || metric === null || metric.direction === 'neither') return null;
  const { direction } = metric;
  const test = {
    findingId: '',
    metricId: metric.id,
    direction,
    target: aim?.value ?? null,
    baseline: null,
    countsFrom: addDays(due.to, 1),
    note: null,
  };
  const figures = testFigures({ test, metric, series });
  const change = judgeChange({ test, metric, series, publishedOn: due.to, breaks }, figures);
  const { before, since } = figures;
  // The aim is judged by what came since: what was before is why it was promised.
  const target = since.length === 0 ? null : judgeTarget(test, metric, figures);
  const used = since.length > 0 ? since : before.slice(-1);
  const newest = aim === null ? [] : since.slice(-aim.run);
  const meets = (value: number) => (direction === 'up' ? value >= (aim?.value ?? 0) : value <= (aim?.value ?? 0));
  return {
    sentence: [`Promised for ${dueWords(due)}.`, change.sentence, target?.sentence ?? ''].join(' ').trimEnd(),
    rule: change.rule,
    observationIds: used.map(({ id }) => id),
    reached:
      aim === null || since.length === 0
        ? null
        : newest.length === aim.run && newest.every(({ value }) => meets(value)),
  };
}
