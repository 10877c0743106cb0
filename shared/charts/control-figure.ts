import type { OrRefusal } from '../analysis/analyse/analysis';
import { controlChart } from '../analysis/analyse/control-chart';
import { rebaseSensitivityWords } from '../analysis/spc/rebase-words';
import { spcSummary, unmatchedRebasesWords } from '../analysis/spc/spc-words';
import type { RuleSetName } from '../analysis/spc/spc';
import type { Metric, SeriesBreak, Target } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';
import { shortMonthYear } from '../text/dates';
import type { ChartEvent } from './chart-event';
import { inspectionEvents, type MarkedInspection } from './inspection-events';
import type { ControlFigure } from './control';
import { xmrChartModel } from './xmr-chart-model';

export interface ControlFigureInput {
  readonly metric: Metric;
  /** As in "Norfolk Constabulary". */
  readonly force: string;
  /** The metric's own series, oldest first. */
  readonly series: readonly Observation[];
  readonly target: Pick<Target, 'value' | 'standing'> | null;
  /** Of any metrics. */
  readonly breaks: readonly SeriesBreak[];
  readonly inspections: readonly MarkedInspection[];
  readonly rebases: readonly string[];
  readonly ruleSet: RuleSetName;
}

export function controlFigure(input: ControlFigureInput): OrRefusal<ControlFigure> {
  const { metric, force, series, target, rebases, ruleSet } = input;
  const { spc, sensitivity } = controlChart({ metric, series, target, rebases, ruleSet, fixAfter: null });
  if (spc.value === null) return { value: null, refusal: spc.refusal };
  const points = spc.value.points.map(({ period, value }) => ({ period, value }));
  return {
    value: {
      chart: xmrChartModel({
        metric,
        force,
        result: spc.value,
        target,
        events: chartEvents(input),
        observationIds: new Map(series.map(({ period, id }) => [period.end, id])),
      }),
      summary: spcSummary(spc.value, metric, target),
      rules: 'Assurance holds the newest limits against the target, not the last points.',
      sensitivity: sensitivity.map((each) => rebaseSensitivityWords(each, points, metric, target)),
      unmatched: unmatchedRebasesWords(spc.value.unmatchedRebases),
    },
    refusal: null,
  };
}

/** What can explain a change of the series: inspections, and breaks. */
export function chartEvents({
  metric,
  breaks,
  inspections,
}: Pick<ControlFigureInput, 'metric' | 'breaks' | 'inspections'>): ChartEvent[] {
  return [
    ...inspections.flatMap(inspectionEvents),
    ...breaks
      .filter(({ metricIds }) => metricIds.includes(metric.id))
      .map(({ date }): ChartEvent => ({ kind: 'break', on: date, label: `Break, ${shortMonthYear(date)}` })),
  ];
}
