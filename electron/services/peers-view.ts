import { peersFigure } from '#shared/charts/peers-figure';
import { publishedRanks } from '#shared/analysis/peers/published-ranks';
import { rankAndValueNote } from '#shared/analysis/peers/rank-and-value';
import type { AnalysisView } from '#shared/contract/analysis-view';
import type { PeerGroup } from '#shared/domain/metric/metric';
import { periodLabel } from '#shared/domain/period/period-labels';
import { formatValue, ordinal } from '#shared/text/numbers';
import type { MetricAnalysis } from './analyse-metric';

/** How many published ranks are told; the metric's table has them all. */
const shownRanks = 3;

/** The force among a group: what is computed from the figures held, and the ranks as published, always with their values. */
export function peersView(
  result: MetricAnalysis,
  groups: readonly PeerGroup[],
): Omit<AnalysisView['peers'], 'history'> {
  const { metric, force, group, analysis } = result;
  const { value: figures, refusal } = analysis.peers;
  const figure = figures === null || group === null ? null : peersFigure({ metric, force: force.name, group, figures });
  return {
    groupId: group?.id ?? null,
    groups: groups.map(({ id, shortTitle }) => ({ id, label: shortTitle })),
    chart: figure?.chart ?? null,
    sentence: figure?.sentence ?? refusal ?? '',
    notes: figure?.notes ?? [],
    published: group === null ? [] : ranksTold(result, group),
  };
}

/** Ranks as published, newest first, with a note where rank and value moved apart. */
function ranksTold({ metric, series }: MetricAnalysis, group: PeerGroup): string[] {
  const ranked = publishedRanks(series, group.id);
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
