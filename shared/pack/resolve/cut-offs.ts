import { groupOf } from '../../domain/metric/group-of';
import { latestValue } from '../../analysis/series';
import type { Observation } from '../../domain/observation/observation';
import { comparePeriods } from '../../domain/period/period-labels';
import { longDate, monthsBetween, monthYear } from '../../text/dates';
import type { Block, PackBody } from '../pack';
import { standsForItself } from '../stands-for-itself';
import type { Context } from './context';
import type { CutOff } from './cut-off';
import { joinCutOffs } from './join-cut-offs';
import { peersOfBlock } from './peers-of-block';
import type { PackData } from './pack-data';

/** Older than this at the meeting, and the pack says so. ONS and Police.uk data come one to four months in arrears. */
const staleAfterMonths = 6;

/** The data cut-offs of a pack, in the order of its blocks, each part once, and what ends alike in one. */
export function cutOffs(body: PackBody, context: Context): CutOff[] {
  const found = new Map<string, CutOff>();
  // A metric that a table of the pack covers is not named again for its chart, wherever the two stand.
  const setIds = body.blocks.flatMap((block) =>
    block.kind === 'ncpm' || block.kind === 'series-table' ? [block.setId] : [],
  );
  const covered = new Set(
    context.data.sets
      .filter(({ id }) => setIds.includes(id))
      .flatMap(({ groups }) => groups.flatMap(({ metricIds }) => metricIds)),
  );
  for (const block of body.blocks)
    for (const cutOff of ofBlock(block, context, covered)) found.set(cutOff.title, found.get(cutOff.title) ?? cutOff);
  return joinCutOffs([...found.values()]);
}

function ofBlock(block: Block, context: Context, covered: ReadonlySet<string>): CutOff[] {
  switch (block.kind) {
    case 'ncpm':
    case 'series-table': {
      const set = context.data.sets.find(({ id }) => id === block.setId);
      const metricIds = (set?.groups ?? []).flatMap((group) => group.metricIds);
      return set === undefined ? [] : ofMetrics(set.title, set.shortTitle, metricIds, context);
    }
    case 'priority': {
      const set = context.data.sets.find(({ id }) => id === block.setId);
      const group = groupOf(set?.groups ?? [], block.group);
      return set === undefined || group === undefined
        ? []
        : ofMetrics(set.title, set.shortTitle, group.metricIds, context);
    }
    case 'chart':
      return ofMetric(block.metricId, context, covered);
    case 'small-multiples':
      return block.metricIds.flatMap((id) => ofMetric(id, context, covered));
    case 'peers':
      return [...ofMetric(block.metricId, context, covered), ...ofPeers(block, context)];
    case 'judgments':
    case 'findings':
    case 'tracker':
      return block.inspectionIds.flatMap((id) => {
        const inspection = context.inspection(id);
        if (inspection === null) return [];
        const publisher = context.data.sources.find((source) => source.id === inspection.sourceId)?.publisher ?? '';
        const title = `${inspection.programme} ${inspection.cycle}`;
        return [
          {
            title,
            shortTitle: title,
            upTo: `published ${longDate(inspection.publishedOn)}`,
            source: publisher,
            end: null,
          },
        ];
      });
    default:
      return [];
  }
}

function ofMetric(metricId: string, context: Context, covered: ReadonlySet<string>): CutOff[] {
  const metric = context.metric(metricId);
  if (metric === null || covered.has(metricId)) return [];
  return ofMetrics(metric.title, metric.shortTitle, [metricId], context);
}

function ofMetrics(
  title: string,
  shortTitle: string,
  metricIds: readonly string[],
  { series, data }: Context,
): CutOff[] {
  const newest = metricIds
    .flatMap((id) => latestValue(series(id)) ?? [])
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .at(-1);
  if (newest === undefined) return [];
  return [cutOffOf(title, shortTitle, newest, data)];
}

function cutOffOf(title: string, shortTitle: string, newest: Observation, data: PackData): CutOff {
  const source = data.sources.find(({ id }) => id === newest.sourceId);
  const { end } = newest.period;
  const published = source?.publishedOn == null ? '' : `, ${longDate(source.publishedOn)}`;
  return { title, shortTitle, upTo: `to ${monthYear(end)}`, source: `${source?.publisher ?? ''}${published}`, end };
}

/** Figures of the other forces often end on another day than our own: both are then named. */
function ofPeers(
  { metricId, peerGroupId }: Extract<Block, { kind: 'peers' }>,
  { data, metric, series }: Context,
): CutOff[] {
  const peers = peersOfBlock({ metricId, peerGroupId }, data);
  const own = latestValue(series(metricId))?.period.end ?? null;
  const newest = (peers?.observations ?? [])
    .filter((each) => each.metricId === metricId && each.forceId !== data.force.id && each.value !== null)
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .at(-1);
  if (newest === undefined || newest.period.end === own) return [];
  const title = metric(metricId)?.title ?? '';
  return [cutOffOf(`${title}, other forces`, `${metric(metricId)?.shortTitle ?? ''}, other forces`, newest, data)];
}

/** Warns of data that will be old when the meeting is held, at which also what is published by itself is looked at. */
export function warnOfStale(cuts: readonly CutOff[], body: PackBody, context: Context): void {
  const { heldOn } = context.data.meeting;
  for (const { title, end } of cuts) {
    const months = end === null ? 0 : monthsBetween(end, heldOn);
    if (end === null || months <= staleAfterMonths) continue;
    context.problem(
      null,
      'warning',
      standsForItself(body)
        ? `${title}: the figures end in ${monthYear(end)}. See whether newer ones are published.`
        : `${title}: the figures end in ${monthYear(end)}, ${months} months before the meeting.`,
    );
  }
}
