import type { FigureComparison } from '#shared/analysis/compare/compare-figure';
import { comparisonSentence } from '#shared/analysis/compare/comparison-words';
import { periodLabel } from '#shared/domain/period/period-labels';
import type { MetricAnalysis } from './analyse-metric';

/** An analysis for machines: numbers unrounded, periods by their days, refusals as sentences. */
export function analysisJson({ metric, force, target, group, analysis }: MetricAnalysis) {
  const { comparisons, averages, rollingYears, claims, spc, sensitivity, pPrime, pChartRefusal, peers } = analysis;
  return {
    metric: metric.id,
    title: metric.title,
    unit: metric.unit,
    direction: metric.direction,
    force: force.name,
    target: target === null ? null : { value: target.value, standing: target.standing },
    changes:
      comparisons.value === null
        ? { refused: comparisons.refusal }
        : [comparisons.value.previous, comparisons.value.yearEarlier, comparisons.value.baseline].map((comparison) => ({
            against: comparison.against,
            period: { ...comparison.current.period, label: periodLabel(comparison.current.period) },
            value: comparison.current.value,
            earlierPeriod: comparison.period,
            earlierValue: comparison.earlier?.value ?? null,
            kind: comparison.change.kind,
            difference: comparison.change.difference,
            percent: comparison.change.percent,
            breaks: comparison.breaks.map(({ date, note }) => ({ date, note })),
            test: testOf(comparison),
            sentence: comparisonSentence(comparison, metric),
          })),
    aggregates: { averages, rollingYears, claims: claims.map(({ result }) => result) },
    xmr:
      spc.value === null
        ? { refused: spc.refusal }
        : {
            rules: spc.value.ruleSet,
            n: spc.value.points.length,
            segments: spc.value.segments.map(({ from, to, ...limits }) => ({
              ...limits,
              from: spc.value.points[from]?.period.start,
              to: spc.value.points[to - 1]?.period.end,
            })),
            points: spc.value.points.map(({ period, value, type, meaning, side, segment }) => ({
              start: period.start,
              end: period.end,
              value,
              type,
              meaning,
              side,
              segment,
            })),
            variation: spc.value.variation,
            assurance: spc.value.assurance,
            unmatchedRebases: spc.value.unmatchedRebases,
            sensitivity,
          },
    pPrime:
      pPrime.value === null
        ? { refused: pPrime.refusal, pChart: pChartRefusal }
        : { ...pPrime.value, pChart: pChartRefusal },
    peers:
      peers.value === null
        ? { refused: peers.refusal }
        : {
            group: group?.title,
            members: group?.members,
            validFrom: group?.validFrom,
            rate: peers.value.rate,
            ...peers.value.comparison,
          },
  };
}

function testOf({ chance }: FigureComparison) {
  if (chance === null) return null;
  const { method, p, interval, beyondChance, words, caveat } = chance;
  return { method, p, interval, beyondChance, words, caveat };
}
