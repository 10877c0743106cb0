import { analysePeers } from '../../analysis/analyse/analyse-peers';
import { publishedRanks } from '../../analysis/peers/published-ranks';
import { rankAndValueNote, type RankedValue } from '../../analysis/peers/rank-and-value';
import { peersFigure, type PeersFigure } from '../../charts/peers-figure';
import type { Metric, PeerGroup } from '../../domain/metric/metric';
import { periodLabel, shortPeriodLabel } from '../../domain/period/period-labels';
import { formatValue, ordinal } from '../../text/numbers';
import { midSentence } from '../../text/words';
import type { ResolvedPeers } from '../blocks/peers-block';
import type { Block } from '../pack';
import type { Context } from './context';
import type { Surroundings } from './surroundings';

type PeersBlock = Extract<Block, { kind: 'peers' }>;

/** A year of months: enough to see whether a rank moves. */
const mostRanks = 12;

/** The force among its peers: drawn where their figures are held, and the ranks as published, always with their values. */
export function resolvePeers(block: PeersBlock, context: Context, { nextFigure }: Surroundings): ResolvedPeers {
  const metric = context.metric(block.metricId);
  const group = context.data.peerGroups.find(({ id }) => id === block.peerGroupId) ?? null;
  if (metric === null || group === null) {
    const what = metric === null ? 'metric' : 'group of forces';
    context.problem(block.id, 'error', `“${block.heading}”: its ${what} is no longer there. Choose another.`);
  }
  const figure = metric === null || group === null ? null : drawing(metric, group, context);
  const ranked = group === null ? [] : publishedRanks(context.series(block.metricId), group.id);
  if (metric !== null && group !== null && figure === null) {
    const rest = ranked.length > 0 ? ' Only the published ranks are printed.' : '';
    context.problem(
      block.id,
      'warning',
      `“${block.heading}”: no figures of other forces are held that could be compared.${rest}`,
    );
  }
  const shownRanks = ranked.slice(-mostRanks);
  const observations = printedOf(block, shownRanks, figure !== null, context);
  context.print(block.id, observations);
  context.count(shownRanks.length);
  const chart = figure?.chart ?? null;
  return {
    id: block.id,
    kind: 'peers',
    heading: block.heading,
    lead: metric === null || group === null ? null : (figure?.sentence ?? rankLead(metric, group, ranked, context)),
    empty:
      chart === null && ranked.length === 0 ? 'No figures of other forces are held, and no rank is published.' : null,
    figureNumber: chart === null ? null : nextFigure(),
    chart,
    ranks: metric === null || group === null || ranked.length === 0 ? null : ranksTable(metric, group, shownRanks),
    notes: [...(figure?.notes ?? membersOf(group)), ...movedApart(metric, ranked)],
    sourceLine: context.citations.line(observations.map(({ sourceId }) => sourceId)),
  };
}

function drawing(metric: Metric, group: PeerGroup, { data }: Context): PeersFigure | null {
  const peers = data.peers.find(({ metricId, peerGroupId }) => metricId === metric.id && peerGroupId === group.id);
  const { value: figures } = analysePeers({ metric, forceId: data.force.id, peers: peers?.data ?? null });
  return figures === null ? null : peersFigure({ metric, force: data.force.name, group, figures });
}

function printedOf(
  { metricId, peerGroupId }: PeersBlock,
  ranked: readonly RankedValue[],
  drawn: boolean,
  { data, series }: Context,
) {
  const peers = data.peers.find((each) => each.metricId === metricId && each.peerGroupId === peerGroupId);
  const periods = new Set(ranked.map(({ period }) => period));
  const own = series(metricId).filter(({ period }) => periods.has(period));
  return drawn ? [...(peers?.observations ?? []), ...own] : own;
}

function rankLead(metric: Metric, group: PeerGroup, ranked: readonly RankedValue[], { data }: Context): string | null {
  const newest = ranked.at(-1);
  if (newest === undefined) return null;
  const value = formatValue(newest.value, metric.unit, metric.decimals);
  return `${data.force.name}: ${value} for ${periodLabel(newest.period)}, which its publisher ranks ${ordinal(newest.rank)} among the ${midSentence(group.title)}.`;
}

function ranksTable(metric: Metric, group: PeerGroup, ranked: readonly RankedValue[]): ResolvedPeers['ranks'] {
  return {
    title: `Published ranks, ${midSentence(group.title)}`,
    valueTitle: metric.shortTitle,
    rows: ranked.toReversed().map(({ period, value, rank }) => ({
      period: shortPeriodLabel(period),
      value: formatValue(value, metric.unit, metric.decimals),
      rank: ordinal(rank),
    })),
  };
}

const membersOf = (group: PeerGroup | null): readonly string[] =>
  group === null
    ? []
    : [
        [...(group.members.length === 0 ? [] : [`${group.members.join(', ')}.`]), group.note ?? ''].join(' ').trim(),
      ].filter((note) => note !== '');

function movedApart(metric: Metric | null, ranked: readonly RankedValue[]): readonly string[] {
  const [last, before] = [ranked.at(-1), ranked.at(-2)];
  const note =
    metric === null || last === undefined || before === undefined ? null : rankAndValueNote(before, last, metric);
  return note === null ? [] : [note];
}
