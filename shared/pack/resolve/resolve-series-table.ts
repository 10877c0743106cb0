import { leadForSeries } from '../../analysis/lead';
import { at } from '../../analysis/series';
import type { Metric, PeerGroup } from '../../domain/metric/metric';
import type { Observation } from '../../domain/observation/observation';
import { groupBy } from '../../domain/group-by';
import { comparePeriods, shortPeriodLabel } from '../../domain/period/period-labels';
import type { Period } from '../../domain/period/period';
import { formatValue, ordinal } from '../../text/numbers';
import { listWords } from '../../text/words';
import type { Block } from '../pack';
import type { ResolvedBlockOf } from '../resolved';
import type { Context } from './context';
import { Notes } from './notes';

type SeriesTableBlock = Extract<Block, { kind: 'series-table' }>;

/** A table of several metrics over the same periods, newest first, with published ranks beside the values: both, always. */
export function resolveSeriesTable(block: SeriesTableBlock, context: Context): ResolvedBlockOf<'series-table'> {
  const { data, citations } = context;
  const set = data.sets.find(({ id }) => id === block.setId);
  if (set === undefined)
    context.problem(block.id, 'error', `“${block.heading}”: its list of measures is no longer there. Choose another.`);
  const metrics = (set?.groups ?? []).flatMap(({ metricIds }) => metricIds).flatMap((id) => context.metric(id) ?? []);
  const peerGroups = block.peerGroupIds.flatMap((id) => data.peerGroups.find((group) => group.id === id) ?? []);
  const key = metrics.find(({ id }) => context.target(id) !== null) ?? null;
  const periods = periodsOf(metrics, context).slice(0, block.periods ?? undefined);
  const notes = new Notes();
  const used = new Set<string>();

  const valueCell = (metric: Metric, observation: Observation | null) => {
    if (observation === null) return { text: 'not held', marks: [] };
    used.add(observation.sourceId);
    if (observation.value === null) return { text: 'not available', marks: [notes.mark(observation.absence ?? '')] };
    context.print(block.id, [observation]);
    const doubt = context.doubt(observation.id);
    if (doubt !== null) context.problem(block.id, 'warning', doubt);
    const text = formatValue(observation.value, metric.unit, metric.decimals, { bare: true });
    return {
      text: metric.unit === 'percent' ? formatValue(observation.value, metric.unit, metric.decimals) : text,
      marks: doubt === null ? [] : [notes.mark(doubt)],
    };
  };
  const rankCell = (group: PeerGroup, observation: Observation | null) => {
    const rank = observation?.ranks.find(({ peerGroupId }) => peerGroupId === group.id)?.rank;
    if (rank === undefined) return { text: '–', marks: [] };
    context.count(1);
    return { text: ordinal(rank), marks: [] };
  };
  const rows = periods.map((period) => ({
    year: period.end.slice(0, 4),
    period: shortPeriodLabel(period),
    cells: [
      ...metrics.map((metric) => valueCell(metric, at(context.series(metric.id), period))),
      ...peerGroups.map((group) => rankCell(group, key === null ? null : at(context.series(key.id), period))),
    ],
  }));
  const members = peerGroups
    .filter((group) => group.members.length > 0)
    .map((group) => `${group.shortTitle}: ${listWords(group.members)}.`);

  return {
    id: block.id,
    kind: 'series-table',
    heading: block.heading,
    lead:
      key === null
        ? null
        : leadForSeries({
            metric: key,
            target: context.target(key.id),
            observations: context.series(key.id),
            breaks: context.data.breaks,
          }),
    empty: rows.length === 0 ? 'No figures are held for this table.' : null,
    columns: [
      ...metrics.map((metric) => ({
        title: metric.unit === 'seconds' ? `${metric.shortTitle} (seconds)` : metric.shortTitle,
        emphasis: metric === key,
      })),
      ...peerGroups.map((group) => ({ title: groupTitle(group), emphasis: false })),
    ],
    periodHeading: 'Month',
    bands: [...groupBy(rows, ({ year }) => year)].map(([title, members_]) => ({
      title,
      rows: members_.map(({ period, cells }) => ({ period, cells })),
    })),
    notes: notes.list(),
    sourceLine: [
      ...(peerGroups.length > 0 && key !== null ? [`Ranks are for “${key.shortTitle}”.`] : []),
      ...members,
      citations.line(used),
    ].join(' '),
  };
}

function periodsOf(metrics: readonly Metric[], context: Context): Period[] {
  const periods = new Map<string, Period>();
  for (const { id } of metrics)
    for (const { period } of context.series(id)) periods.set(`${period.start} ${period.end}`, period);
  return [...periods.values()].toSorted(comparePeriods).toReversed();
}

const groupTitle = ({ shortTitle, members }: PeerGroup) =>
  members.length === 0 || /\d/.test(shortTitle) ? `${shortTitle} rank` : `${shortTitle} (${members.length}) rank`;
