import { analysePeers } from '../../analysis/analyse/analyse-peers';
import { publishedRanks } from '../../analysis/peers/published-ranks';
import { rankAndValueNote, type RankedValue } from '../../analysis/peers/rank-and-value';
import { peersFigure, type PeersFigure } from '../../charts/peers-figure';
import type { Metric, PeerGroup } from '../../domain/metric/metric';
import { periodLabel, shortPeriodLabel } from '../../domain/period/period-labels';
import { formatValue, ordinal } from '../../text/numbers';
import { listWords, midSentence } from '../../text/words';
import type { ResolvedPeers } from '../blocks/peers-block';
import type { Block } from '../pack';
import type { Context } from './context';
import { peersOfBlock } from './peers-of-block';
import type { Surroundings } from './surroundings';

type PeersBlock = Extract<Block, { kind: 'peers' }>;

/** A year of months: enough to see whether a rank moves. */
const mostRanks = 12;

/** The force among its peers: drawn where their figures are held, and the ranks as published, always with their values. */
export function resolvePeers(block: PeersBlock, context: Context, { figureNumber }: Surroundings): ResolvedPeers {
  const metric = context.metric(block.metricId);
  const group = context.data.peerGroups.find(({ id }) => id === block.peerGroupId) ?? null;
  const head = { id: block.id, kind: 'peers', heading: block.heading } as const;
  if (metric === null || group === null) {
    const what = metric === null ? 'metric' : 'group of forces';
    context.problem(block.id, 'error', `“${block.heading}”: its ${what} is no longer there. Choose another.`);
    const empty = 'There is nothing to compare here yet.';
    return { ...head, lead: null, empty, figureNumber: null, chart: null, ranks: null, notes: [], sourceLine: '' };
  }
  const { figure, refusal } = drawing(metric, group, context);
  const ranked = publishedRanks(context.series(metric.id), group.id);
  if (refusal !== null) warnOfNone(block, refusal, ranked, context);
  const shown = ranked.slice(-mostRanks);
  const observations = printedOf(block, shown, figure !== null, context);
  context.print(block.id, observations);
  context.count(shown.length);
  const nothing = figure === null && ranked.length === 0;
  return {
    ...head,
    lead: figure?.sentence ?? rankLead(metric, group, ranked, context),
    empty: nothing ? 'The figures of other forces cannot be compared yet, and no rank is published.' : null,
    figureNumber: figure === null ? null : figureNumber(block.id),
    chart: figure?.chart ?? null,
    ranks: shown.length === 0 ? null : ranksTable(metric, group, shown),
    notes: [...(figure?.notes ?? membersOf(group)), ...movedApart(metric, ranked)],
    sourceLine: context.citations.line(observations.map(({ sourceId }) => sourceId)),
  };
}

function warnOfNone(
  { id, heading }: PeersBlock,
  refusal: string,
  ranked: readonly RankedValue[],
  { problem }: Context,
): void {
  const rest = ranked.length > 0 ? ' Only the published ranks are printed.' : '';
  problem(id, 'warning', `“${heading}”: ${refusal}${rest}`);
}

/** What is drawn, or why nothing is. */
function drawing(
  metric: Metric,
  group: PeerGroup,
  { data }: Context,
): { readonly figure: PeersFigure; readonly refusal: null } | { readonly figure: null; readonly refusal: string } {
  const peers = peersOfBlock({ metricId: metric.id, peerGroupId: group.id }, data);
  const { value: figures, refusal } = analysePeers({ metric, forceId: data.force.id, peers: peers?.data ?? null });
  return figures === null
    ? { figure: null, refusal }
    : { figure: peersFigure({ metric, force: data.force.name, group, figures }), refusal: null };
}

function printedOf(
  { metricId, peerGroupId }: PeersBlock,
  ranked: readonly RankedValue[],
  drawn: boolean,
  { data, series }: Context,
) {
  const peers = peersOfBlock({ metricId, peerGroupId }, data);
  const periods = new Set(ranked.map(({ period }) => period));
  const own = series(metricId).filter(({ period }) => periods.has(period));
  return drawn ? [...(peers?.observations ?? []), ...own] : own;
}

function rankLead(metric: Metric, group: PeerGroup, ranked: readonly RankedValue[], { data }: Context): string | null {
  const newest = ranked.at(-1);
  if (newest === undefined) return null;
  const value = formatValue(newest.value, metric.unit, metric.decimals);
  return `${data.force.name}: ${value} for ${periodLabel(newest.period)}, which its publisher ranks ${ordinal(newest.rank)} (${midSentence(group.title)}).`;
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

function membersOf({ members, note }: PeerGroup): readonly string[] {
  const named = members.length === 0 ? '' : `Its forces: ${listWords(members)}.`;
  return [[note ?? '', named].filter((part) => part !== '').join(' ')].filter((text) => text !== '');
}

function movedApart(metric: Metric, ranked: readonly RankedValue[]): readonly string[] {
  const [last, before] = [ranked.at(-1), ranked.at(-2)];
  const note = last === undefined || before === undefined ? null : rankAndValueNote(before, last, metric);
  return note === null ? [] : [note];
}
