import { comparisonSentence } from '#shared/analysis/compare/comparison-words';
import { rebaseSensitivityWords } from '#shared/analysis/spc/rebase-words';
import { ruleSetLine, spcSummary, unmatchedRebasesWords } from '#shared/analysis/spc/spc-words';
import { formatValue } from '#shared/text/numbers';
import type { MetricAnalysis } from './analyse-metric';
import { peersView } from './peers-view';
import { toldComparisons } from './told-comparisons';

/** An analysis in plain sentences, one a line, in the order of a reader's questions. */
export function analysisSentences(result: MetricAnalysis): string[] {
  return [
    ...changeSentences(result),
    ...averageSentences(result),
    ...controlSentences(result),
    ...peerSentences(result),
  ].filter((sentence) => sentence !== '');
}

function changeSentences({ metric, analysis: { comparisons } }: MetricAnalysis): string[] {
  if (comparisons.value === null) return [comparisons.refusal];
  return toldComparisons(comparisons.value).map((comparison) => comparisonSentence(comparison, metric));
}

function averageSentences({ metric, analysis: { averages, claims } }: MetricAnalysis): string[] {
  return [
    ...averages.flatMap((average) => {
      if (average.kind === 'refused') return [];
      const value = formatValue(average.weighted, metric.unit, metric.decimals);
      return [`${average.label}: ${value} over the whole year${average.note === null ? '' : `; ${average.note}`}`];
    }),
    ...claims.map(({ result }) => result.sentence),
  ];
}

function controlSentences({ metric, target, input, analysis }: MetricAnalysis): string[] {
  const { spc, sensitivity, pChartRefusal } = analysis;
  if (spc.value === null) return [spc.refusal];
  const points = spc.value.points.map(({ period, value }) => ({ period, value }));
  return [
    spcSummary(spc.value, metric, target),
    `${ruleSetLine(input.ruleSet)}.`,
    ...sensitivity.map((each) => rebaseSensitivityWords(each, points, metric, target)),
    unmatchedRebasesWords(spc.value.unmatchedRebases) ?? '',
    pChartRefusal ?? '',
  ];
}

function peerSentences(result: MetricAnalysis): string[] {
  const { group } = result;
  if (group === null) return [];
  const { sentence, notes, published } = peersView(result, [group]);
  return [sentence, ...notes, ...published];
}
