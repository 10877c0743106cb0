import { niceAxis } from '../analysis/axis';
import type { SpcPointResult, SpcSegment } from '../analysis/spc/spc';
import { assuranceLabel, variationLabels } from '../analysis/spc/spc-words';
import { shortPeriodLabel } from '../domain/period/period-labels';
import { targetLabel } from '../pack/chart-model';
import { formatValue } from '../text/numbers';
import { sentenceCase } from '../text/words';
import { chartMarkers, type ChartEvent } from './chart-event';
import { fillGaps } from './fill-gaps';
import { spcLegend, spcMark } from './spc-shapes';
import type { XmrChartModel, XmrLimits, XmrPoint, XmrTableRow } from './xmr-chart';
import { flagWords, xmrAlt, xmrCaption, type XmrWordsInput } from './xmr-words';

export interface XmrChartInput extends XmrWordsInput {
  /** Inspections, baseline and breaks; rebases are marked from the result itself. */
  readonly events: readonly ChartEvent[];
  /** The observation of each point by its period's last day. */
  readonly observationIds: ReadonlyMap<string, string>;
}

/** Everything that an XmR chart draws, on screen and on paper. Values and limits are never clipped: the axis goes as far as they do. */
export function xmrChartModel(input: XmrChartInput): XmrChartModel {
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
    alt: xmrAlt(input),
    caption: xmrCaption(input),
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
      [...input.events, ...rebases(input)],
    ),
    axis: niceAxis(Math.min(...reach), Math.max(...reach), {
      unit: metric.unit,
      includesTarget: target?.value ?? null,
    }),
    legend: spcLegend(result.points),
    table: result.points.map((point) => tableRow(point, result.segments[point.segment], input)),
    direction: metric.direction,
    variation: { icon: result.variation, words: variationLabels[result.variation] },
    assurance: { icon: result.assurance, words: sentenceCase(assuranceLabel(result.assurance, target, metric)) },
  };
}

function xmrPoint(
  period: SpcPointResult['period'],
  point: SpcPointResult | null,
  { metric, observationIds }: XmrChartInput,
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
  { from, to, mean, lower, upper, trial }: SpcSegment,
  places: ReturnType<typeof fillGaps<SpcPointResult>>,
  points: readonly SpcPointResult[],
): XmrLimits {
  const placeOf = (index: number) => places.findIndex(({ point }) => point !== null && point === points[index]);
  return { from: placeOf(from), to: placeOf(to - 1), mean, lower, upper, trial };
}

function rebases({ result }: XmrChartInput): readonly ChartEvent[] {
  return result.segments.flatMap(({ from }) => {
    const first = result.points[from];
    if (from === 0 || first === undefined) return [];
    return [
      { kind: 'rebase' as const, on: first.period.start, label: `Rebased from ${shortPeriodLabel(first.period)}` },
    ];
  });
}

function tableRow(
  point: SpcPointResult,
  segment: SpcSegment | undefined,
  { metric, observationIds }: XmrChartInput,
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
