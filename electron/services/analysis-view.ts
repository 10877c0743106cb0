import type { Reader } from '#db/connection/reader';
import { listInspections } from '#db/repositories/inspections';
import { listPeerGroups } from '#db/repositories/peer-groups';
import { listRebases } from '#db/repositories/rebases';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import type { FigureComparison } from '#shared/analysis/compare/compare-figure';
import { comparisonTone } from '#shared/analysis/compare/comparison-tone';
import { comparisonLabel, comparisonSentence } from '#shared/analysis/compare/comparison-words';
import type { AnalysisView } from '#shared/contract/analysis-view';
import type { InputOf } from '#shared/contract/contract';
import { periodLabel } from '#shared/domain/period/period-labels';
import { longDate } from '#shared/text/dates';
import { formatNumber, formatValue } from '#shared/text/numbers';
import { plural, sentenceCase } from '#shared/text/words';
import { analyseMetric, type MetricAnalysis } from './analyse-metric';
import { controlView, pPrimeView } from './control-view';
import { valueText } from '#shared/text/value-text';
import { peersHistory } from './peers-history';
import { peersView } from './peers-view';
import { toldComparisons } from './told-comparisons';

const titles = {
  previous: 'On the period before',
  'year-earlier': 'On a year earlier',
  baseline: 'On the baseline',
} as const;

/** All that is computed of a metric of the workspace's own force, worded for the window. */
export function analysisView(read: Reader, { metricId, ruleSet, peerGroupId }: InputOf<'analysis.get'>): AnalysisView {
  const forceId = readWorkspaceInfo(read).force.id;
  const rebases = listRebases(read, { metricId, forceId });
  const standing = rebases.filter(({ withdrawn }) => withdrawn === null).map(({ startsOn }) => startsOn);
  const result = analyseMetric(read, {
    metricId,
    forceId,
    ruleSet,
    rebases: standing,
    fixAfter: null,
    peerGroupId,
  });
  const { metric, force, analysis, series } = result;
  const inspections = listInspections(read);
  const periodOf = (startsOn: string) => series.find(({ period }) => period.start === startsOn)?.period;
  return {
    metricId,
    title: metric.title,
    theme: metric.theme,
    force: force.name,
    ruleSet,
    comparisons: comparisonsOf(result),
    control: controlView(result, inspections),
    pPrime: pPrimeView(result, inspections),
    controlRefusal: analysis.spc.refusal,
    rebases: rebases.map((rebase) => {
      const period = periodOf(rebase.startsOn);
      return {
        id: rebase.id,
        fromText: period === undefined ? longDate(rebase.startsOn) : periodLabel(period),
        reason: rebase.reason,
        author: rebase.author,
        decidedText: longDate(rebase.decidedAt.slice(0, 10)),
        withdrawnText:
          rebase.withdrawn === null
            ? null
            : `withdrawn on ${longDate(rebase.withdrawn.at.slice(0, 10))}: ${rebase.withdrawn.reason}`,
      };
    }),
    rebasePeriods: series
      .slice(1)
      .filter(({ period, value }) => value !== null && !standing.includes(period.start))
      .map(({ period }) => ({ startsOn: period.start, label: periodLabel(period) }))
      .toReversed(),
    averages: averagesOf(result),
    sums: sumsOf(result),
    claims: analysis.claims.map(({ claim, months, result: { sentence } }) => ({
      sentence,
      value: `${valueText(claim, metric)} for ${periodLabel(claim.period)}`,
      observationIds: [claim, ...months].map(({ id }) => id),
    })),
    peers: { ...peersView(result, listPeerGroups(read)), history: peersHistory(read, result) },
  };
}

function comparisonsOf(result: MetricAnalysis): AnalysisView['comparisons'] {
  const { metric, analysis } = result;
  const { value } = analysis.comparisons;
  if (value === null) return [];
  return toldComparisons(value).map((comparison) => ({
    against: comparison.against,
    title: titles[comparison.against],
    period: comparison.period === null ? null : periodLabel(comparison.period),
    was: valueText(comparison.earlier, metric),
    now: valueText(comparison.current, metric),
    wasId: comparison.earlier?.id ?? null,
    nowId: comparison.current.id,
    label: comparisonLabel(comparison, metric),
    sentence: comparisonSentence(comparison, metric),
    tone: comparisonTone(comparison),
    notes: notesOf(comparison),
  }));
}

function notesOf({ breaks, chance, seasonNote }: FigureComparison): string[] {
  return [...breaks.map(({ note }) => note), seasonNote, chance?.caveat ?? null].filter((note) => note !== null);
}

function averagesOf({ metric, analysis }: MetricAnalysis): AnalysisView['averages'] {
  return analysis.averages.map((average) =>
    average.kind === 'refused'
      ? { label: average.label, value: null, observationIds: [], detail: `${sentenceCase(average.why)}.`, note: null }
      : {
          label: average.label,
          value: formatValue(average.weighted, metric.unit, metric.decimals),
          observationIds: average.observationIds,
          detail: `from ${formatNumber(average.n, 0)} ${plural(average.n, 'month', 'months')}, weighted by ${formatNumber(average.volume, 0)}`,
          note: average.note,
        },
  );
}

/** More years than these are no help on a screen; the command prints all. */
const shownSums = 24;

function sumsOf({ metric, analysis }: MetricAnalysis): AnalysisView['sums'] {
  return analysis.rollingYears
    .flatMap(({ period, value, observationIds }) =>
      value === null
        ? []
        : [{ label: periodLabel(period), value: formatValue(value, metric.unit, metric.decimals), observationIds }],
    )
    .slice(-shownSums)
    .toReversed();
}
