import { variationIcon } from '../analysis/spc/icons';
import type { PPrimePoint, PPrimeResult } from '../analysis/spc/p-prime';
import type { SpcMeaning, SpcPointResult } from '../analysis/spc/spc';
import type { Direction } from '../domain/metric/metric';
import { controlChartModel, type ControlDrawing, type DrawnSegment } from './control-chart-model';
import { pPrimeAlt, pPrimeCaption } from './p-prime-words';
import type { XmrChartModel } from './xmr-chart';

export interface PPrimeChartInput extends Omit<ControlDrawing, 'result'> {
  readonly result: PPrimeResult;
}

/**
 * A P′ chart: the limits follow the number behind each percentage, so each point has its own. A point outside them is its one
 * signal; it is held against no target, since no single pair of limits speaks for what comes next.
 */
export function pPrimeChartModel(input: PPrimeChartInput): XmrChartModel {
  const { metric, result } = input;
  const points = result.points.map((point, index) => asPoint(point, index, metric.direction));
  const last = points.at(-1);
  return controlChartModel(
    {
      ...input,
      result: {
        points,
        segments: result.points.map((point, index) => asSegment(point, index, result.centre)),
        variation: last === undefined ? 'common-cause' : variationIcon(last),
      },
    },
    { alt: pPrimeAlt(input), caption: pPrimeCaption(input), steps: 'joined', assurance: null },
  );
}

function asPoint({ period, percent, outside }: PPrimePoint, segment: number, direction: Direction): SpcPointResult {
  const type = outside === null ? 'common-cause' : 'outside';
  return { period, value: percent, type, meaning: meaningOf(outside, direction), side: outside, segment };
}

function meaningOf(outside: PPrimePoint['outside'], direction: Direction): SpcMeaning {
  if (outside === null) return 'common-cause';
  if (direction === 'neither') return 'neutral';
  return (outside === 'high') === (direction === 'up') ? 'improvement' : 'concern';
}

function asSegment({ lower, upper }: PPrimePoint, from: number, mean: number): DrawnSegment {
  return { from, to: from + 1, mean, lower, upper, trial: false };
}
