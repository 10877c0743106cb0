import { peersChartModel } from '#shared/charts/peers-chart-model';
import { bandWords, cutOffNote, missingPeersNote, rankWords } from '#shared/analysis/peers/peer-words';
import { rankAndValueNote, type RankedValue } from '#shared/analysis/peers/rank-and-value';
import type { AnalysisView } from '#shared/contract/analysis-view';
import type { Metric, PeerGroup } from '#shared/domain/metric/metric';
import { periodLabel } from '#shared/domain/period/period-labels';
import { longDate } from '#shared/text/dates';
import { formatNumber, formatValue, ordinal } from '#shared/text/numbers';
import { listWords, plural } from '#shared/text/words';
import type { MetricAnalysis } from './analyse-metric';

/** How many published ranks are told; the metric's table has them all. */
const shownRanks = 3;

/** The force among a group: what is computed from the figures held, and the ranks as published, always with their values. */
export function peersView(
  result: MetricAnalysis,
  groups: readonly PeerGroup[],
): Omit<AnalysisView['peers'], 'history'> {
  const { metric, group, analysis } = result;
  const { peers } = analysis;
  const shown = peers.value === null ? null : shownMetric(metric, peers.value.rate);
  return {
    groupId: group?.id ?? null,
    groups: groups.map(({ id, shortTitle }) => ({ id, label: shortTitle })),
    chart:
      peers.value === null || group === null || shown === null
        ? null
        : peersChartModel({
            metric: shown,
            group: group.title,
            comparison: peers.value.comparison,
            mark: metric.unit === 'count' ? 'bar' : 'dot',
          }),
    sentence: sentenceOf(result),
    notes: peers.value === null || group === null ? [] : notesOf(result, group),
    published: group === null ? [] : publishedRanks(result, group),
  };
}

/** Counts are shown as the rates that they are compared by. */
function shownMetric(metric: Metric, rate: string | null): Metric {
  return rate === null ? metric : { ...metric, title: `${metric.title}, ${rate}`, unit: 'rate-per-1000', decimals: 1 };
}

function sentenceOf({ metric, force, group, analysis: { peers } }: MetricAnalysis): string {
  if (peers.value === null) return peers.refusal;
  const { comparison, rate } = peers.value;
  const { own, size } = comparison;
  const shown = shownMetric(metric, rate);
  if (own === null) return `${force.name} has no figure to rank.`;
  const value = formatValue(own.value, shown.unit, shown.decimals);
  return `${force.name}: ${value} for ${periodLabel(own.period)}, ${rankWords(own, size, metric.direction)} of ${group?.title ?? 'the group'}, ${bandWords(own)}.`;
}

function notesOf({ analysis: { peers } }: MetricAnalysis, group: PeerGroup): string[] {
  if (peers.value === null) return [];
  const { comparison } = peers.value;
  const dates = [
    group.validFrom === null ? '' : `from ${longDate(group.validFrom)}`,
    group.validTo === null ? '' : `to ${longDate(group.validTo)}`,
  ].filter((part) => part !== '');
  const members =
    group.members.length === 0
      ? 'Every territorial force of England and Wales: the group’s publisher does not name its members.'
      : `${formatNumber(group.members.length, 0)} ${plural(group.members.length, 'force', 'forces')}: ${listWords(group.members)}${dates.length === 0 ? '' : `, as grouped ${dates.join(' ')}`}.`;
  return [members, cutOffNote(comparison), missingPeersNote(comparison)].filter((note) => note !== null);
}

/** Ranks as published, newest first, with a note where rank and value moved apart. */
function publishedRanks({ metric, series }: MetricAnalysis, group: PeerGroup): string[] {
  const ranked = series.flatMap(({ period, value, ranks }): RankedValue[] => {
    const rank = ranks.find(({ peerGroupId }) => peerGroupId === group.id)?.rank;
    return value === null || rank === undefined ? [] : [{ period, value, rank }];
  });
  const newest = ranked.slice(-shownRanks).toReversed();
  const [last, before] = [ranked.at(-1), ranked.at(-2)];
  const note = last === undefined || before === undefined ? null : rankAndValueNote(before, last, metric);
  return [
    ...newest.map(
      ({ period, value, rank }) =>
        `${ordinal(rank)} for ${periodLabel(period)} (${formatValue(value, metric.unit, metric.decimals)})`,
    ),
    ...(note === null ? [] : [note]),
  ];
}
