import type { OrRefusal } from '../analysis/analyse/analysis';
import { analyseShares } from '../analysis/analyse/analyse-shares';
import { controlChart } from '../analysis/analyse/control-chart';
import type { ControlFigure } from './control';
import { chartEvents, type ControlFigureInput } from './control-figure';
import { pPrimeChartModel } from './p-prime-chart-model';
import { outsideWords } from './p-prime-words';

/** The P′ chart of a share with the words that must stand with it, or why there is none. Rebases and rule sets are of XmR charts. */
export function pPrimeFigure(input: Omit<ControlFigureInput, 'rebases' | 'ruleSet'>): OrRefusal<ControlFigure> {
  const { metric, force, series, target } = input;
  const { spc } = controlChart({ ...input, rebases: [], ruleSet: 'NHSRplotthedots 0.2.2', fixAfter: null });
  const { pPrime, pChartRefusal } = analyseShares(metric, series, spc.refusal);
  if (pPrime.value === null) return pPrime;
  const observationIds = new Map(series.map(({ period, id }) => [period.end, id]));
  return {
    value: {
      chart: pPrimeChartModel({
        metric,
        force,
        result: pPrime.value,
        target,
        events: chartEvents(input),
        observationIds,
      }),
      summary: `${outsideWords(pPrime.value)}, which allow for more variation than chance alone.`,
      rules: pChartRefusal ?? 'Its one signal is a point outside its limits.',
      sensitivity: [],
      unmatched: null,
    },
    refusal: null,
  };
}
