import { leadForSeries } from '../../analysis/lead';
import { controlFigure } from '../../charts/control-figure';
import { pPrimeFigure } from '../../charts/p-prime-figure';
import type { ControlFigure } from '../../charts/control';
import type { Metric } from '../../domain/metric/metric';
import type { Observation } from '../../domain/observation/observation';
import { chartExtras } from '../chart-extras';
import { chartModel } from '../chart-model';
import type { Block } from '../pack';
import type { ChartModel } from '../chart-shape';
import type { ResolvedBlockOf } from '../resolved';
import type { Context } from './context';
import type { Surroundings } from './surroundings';

type ChartBlock = Extract<Block, { kind: 'chart' }>;

/** One metric over time: a line with its target and baseline, or a control chart. */
export function resolveChart(
  block: ChartBlock,
  context: Context,
  { figureNumber }: Surroundings,
): ResolvedBlockOf<'chart'> {
  const metric = context.metric(block.metricId);
  const whole = context.series(block.metricId);
  // The limits of a control chart are taken from all points: a cut would give others.
  const series = block.form !== 'line' || block.periods === null ? whole : whole.slice(-block.periods);
  const drawn = metric === null ? nothing : drawing(block, metric, series, context);
  if (metric === null)
    context.problem(block.id, 'error', `“${block.heading}”: its metric is no longer there. Choose another.`);
  else if (drawn.chart === null && drawn.control === null)
    context.problem(
      block.id,
      'error',
      `“${block.heading}”: ${drawn.why ?? `no figures are held for ${metric.title}.`}`,
    );
  context.print(block.id, series);
  return {
    id: block.id,
    kind: 'chart',
    heading: block.heading,
    lead: metric === null ? null : leadOf(metric, whole, drawn.control, context),
    empty: drawn.chart === null && drawn.control === null ? 'There is nothing to draw here yet.' : null,
    figureNumber: figureNumber(block.id),
    chart: drawn.chart,
    control: drawn.control,
    sourceLine: context.citations.line(series.map(({ sourceId }) => sourceId)),
  };
}

interface Drawing {
  readonly chart: ChartModel | null;
  readonly control: ControlFigure | null;
  /** Why there is no drawing, where more is known than that no figures are held. */
  readonly why: string | null;
}
const nothing: Drawing = { chart: null, control: null, why: null };

function drawing(block: ChartBlock, metric: Metric, series: readonly Observation[], context: Context): Drawing {
  const { inspections: all, breaks, rebases, force } = context.data;
  const target = block.showTarget ? context.target(metric.id) : null;
  const inspections = block.showInspections ? all : [];
  if (block.form === 'line') {
    return {
      ...nothing,
      chart: chartModel(metric, series, target, inspections, chartExtras(metric, series, context.data)),
    };
  }
  const drawn = { metric, force: force.name, series, target, inspections, breaks };
  if (block.form === 'pprime') {
    const { value, refusal } = pPrimeFigure(drawn);
    return { ...nothing, control: value, why: refusal };
  }
  const own = rebases.filter(({ metricId }) => metricId === metric.id).map(({ startsOn }) => startsOn);
  const { value, refusal } = controlFigure({ ...drawn, rebases: own, ruleSet: block.ruleSet });
  return { ...nothing, control: value, why: refusal };
}

/** What the chart says in a sentence: of a control chart by its rules, of a line by its latest figure. */
function leadOf(
  metric: Metric,
  series: readonly Observation[],
  control: ControlFigure | null,
  context: Context,
): string | null {
  return (
    control?.summary ??
    leadForSeries({
      metric,
      target: context.target(metric.id),
      observations: series,
      breaks: context.data.breaks,
    })
  );
}
