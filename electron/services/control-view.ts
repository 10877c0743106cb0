import { controlFigure } from '#shared/charts/control-figure';
import { pPrimeFigure } from '#shared/charts/p-prime-figure';
import type { AnalysisView } from '#shared/contract/analysis-view';
import type { Inspection } from '#shared/domain/inspection/inspection';
import { formatNumber } from '#shared/text/numbers';
import { countWords, plural } from '#shared/text/words';
import type { MetricAnalysis } from './analyse-metric';

/** The control chart of an analysis with its words; null where there is none. */
export function controlView(result: MetricAnalysis, inspections: readonly Inspection[]): AnalysisView['control'] {
  const { metric, force, target, series, input } = result;
  const { breaks, rebases, ruleSet } = input;
  const { value } = controlFigure({ metric, force: force.name, series, target, breaks, inspections, rebases, ruleSet });
  return value === null ? null : { ...value, shares: sharesOf(result) };
}

/** The P′ chart of a share with its words; null where there is none. */
export function pPrimeView(result: MetricAnalysis, inspections: readonly Inspection[]): AnalysisView['pPrime'] {
  const { metric, force, target, series, input } = result;
  return pPrimeFigure({ metric, force: force.name, series, target, breaks: input.breaks, inspections }).value;
}

/** Why a plain p-chart is not offered, and what P′ finds in its place. */
function sharesOf({ analysis: { pPrime, pChartRefusal } }: MetricAnalysis): string | null {
  if (pPrime.value === null || pChartRefusal === null) return null;
  const { points } = pPrime.value;
  const outside = points.filter((point) => point.outside !== null).length;
  const found =
    outside === 0
      ? 'A P′ chart, which allows for that, finds no point outside its limits.'
      : `A P′ chart, which allows for that, finds ${countWords(outside)} of ${formatNumber(points.length, 0)} ${plural(points.length, 'point', 'points')} outside its limits.`;
  return `${pChartRefusal} ${found}`;
}
