import { niceAxis } from '../analysis/axis';
import type { SpcPointResult, SpcResult, SpcSegment } from '../analysis/spc/spc';
import { variationLabels } from '../analysis/spc/spc-words';
import type { Metric, Target } from '../domain/metric/metric';
import { shortPeriodLabel } from '../domain/period/period-labels';
import { targetLabel } from '../pack/chart-model';
import { formatValue } from '../text/numbers';
import { chartMarkers, type ChartEvent } from './chart-event';
import { fillGaps } from './fill-gaps';
import { spcLegend, spcMark } from './spc-shapes';
import type { XmrChartModel, XmrLimits, XmrPoint, XmrTableRow } from './xmr-chart';
import { flagWords } from './xmr-words';

/** What is drawn of limits. */
export type DrawnSegment = Pick<SpcSegment, 'from' | 'to' | 'mean' | 'lower' | 'upper' | 'trial'>;

export interface ControlDrawing {
  readonly metric: Pick<Metric, 'title' | 'unit' | 'decimals' | 'direction' | 'periodKind'>;
  readonly force: string;
  readonly result: Pick<SpcResult, 'points' | 'variation'> & { readonly segments: readonly DrawnSegment[] };
  readonly target: Pick<Target, 'value' | 'standing'> | null;
  /** All that is marked: inspections, baseline, breaks, rebases. */
  readonly events: readonly ChartEvent[];
  /** The observation of each point by its period's last day. */
  readonly observationIds: ReadonlyMap<string, string>;
}

/**
 * Everything that a control chart draws, on screen and on paper. Values and limits are never clipped: the axis goes as far as they do.
 *
 * @param said what its kind says of it
 */
export function controlChartModel(
  input: ControlDrawing,
  said: Pick<XmrChartModel, 'alt' | 'caption' | 'steps' | 'assurance'>,
): XmrChartModel {
  const { metric, force, result, target } = input;
  const places = fillGaps(result.points);
  const limits = result.segments.map((segment) => limitsOf(segment, places, result.points));
  const newest = limits.at(-1);
  const reach = [
    ...result.points.map(({ value }) => value),
    ...limits.flatMap(({ mean, lower, upper }) => [mean, lower, upper]),
  ];
  const label = (name: string, value: number | undefined) =>
    value === undefined ? '' : `${name} ${formatValue(value, metric.unit, metric.decimals, { bare: true })}`;
  return {
    title: metric.title,
    force,
    ...said,
    points: places.map(({ period, point }) => xmrPoint(period, point, input)),
    limits,
    limitLabels: {
      mean: label('Mean', newest?.mean),
      lower: label('Lower limit', newest?.lower),
      upper: label('Upper limit', newest?.upper),
    },
    target: target === null ? null : { value: target.value, label: targetLabel(target, metric) },
    markers: chartMarkers(
      places.map(({ period }) => period),
      input.events,
    ),
    axis: niceAxis(Math.min(...reach), Math.max(...reach), {
      unit: metric.unit,
      includesTarget: target?.value ?? null,
    }),
    legend: spcLegend(result.points),
    table: result.points.map((point) => tableRow(point, result.segments[point.segment], input)),
    direction: metric.direction,
    variation: { icon: result.variation, words: variationLabels[result.variation] },
  };
}

function xmrPoint(
  period: SpcPointResult['period'],
  point: SpcPointResult | null,
  { metric, observationIds }: ControlDrawing,
): XmrPoint {
  const { type, meaning, side } = point ?? { type: 'common-cause', meaning: 'common-cause', side: null };
  return {
    end: period.end,
    label: shortPeriodLabel(period),
    value: point?.value ?? null,
    text: point === null ? 'not available' : formatValue(point.value, metric.unit, metric.decimals),
    observationId: point === null ? null : (observationIds.get(period.end) ?? null),
    words: point === null ? '' : flagWords(point),
    type,
    meaning,
    side,
    ...spcMark({ type, meaning }),
  };
}

/** A segment's ends as places in the chart, which gaps push apart. */
function limitsOf(
  { from, to, mean, lower, upper, trial }: DrawnSegment,
  places: ReturnType<typeof fillGaps<SpcPointResult>>,
  points: readonly SpcPointResult[],
): XmrLimits {
  const placeOf = (index: number) => places.findIndex(({ point }) => point !== null && point === points[index]);
  return { from: placeOf(from), to: placeOf(to - 1), mean, lower, upper, trial };
}

function tableRow(
  point: SpcPointResult,
  segment: DrawnSegment | undefined,
  { metric, observationIds }: ControlDrawing,
): XmrTableRow {
  const limit = (value: number | undefined) =>
    value === undefined ? '' : formatValue(value, metric.unit, metric.decimals + 1, { bare: true });
  return {
    end: point.period.end,
    period: shortPeriodLabel(point.period),
    value: formatValue(point.value, metric.unit, metric.decimals, { bare: true }),
    observationId: observationIds.get(point.period.end) ?? null,
    mean: limit(segment?.mean),
    lower: limit(segment?.lower),
    upper: limit(segment?.upper),
    words: flagWords(point),
    flagged: point.type !== 'common-cause',
  };
}
