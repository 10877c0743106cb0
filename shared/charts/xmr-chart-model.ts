import { assuranceLabel } from '../analysis/spc/spc-words';
import { shortPeriodLabel } from '../domain/period/period-labels';
import { sentenceCase } from '../text/words';
import type { ChartEvent } from './chart-event';
import { controlChartModel, type ControlDrawing } from './control-chart-model';
import type { XmrChartModel } from './xmr-chart';
import { xmrAlt, xmrCaption, type XmrWordsInput } from './xmr-words';

/** Events are inspections, baseline and breaks; rebases are marked from the result itself. */
export interface XmrChartInput extends XmrWordsInput, Pick<ControlDrawing, 'events' | 'observationIds'> {}

/** An XmR chart with its rules, its segments and its verdict against the target. */
export function xmrChartModel(input: XmrChartInput): XmrChartModel {
  const { metric, result, target } = input;
  return controlChartModel(
    { ...input, events: [...input.events, ...rebases(input)] },
    {
      alt: xmrAlt(input),
      caption: xmrCaption(input),
      steps: 'parted',
      assurance:
        target === null
          ? null
          : { icon: result.assurance, words: sentenceCase(assuranceLabel(result.assurance, target, metric)) },
    },
  );
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
