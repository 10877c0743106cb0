import { groupBy } from '../../domain/group-by';
import type { Observation } from '../../domain/observation/observation';
import { comparePeriods, shortPeriodLabel } from '../../domain/period/period-labels';
import { countWords, plural } from '../../text/words';
import { formatNumber, ordinal } from '../../text/numbers';
import { valueText } from '../../text/value-text';
import type { AnnexRow, ResolvedAnnex } from '../blocks/annex-block';
import { resolveFindingFigure } from '../finding-figure';
import type { Block } from '../pack';
import { publishedText } from './citations';
import type { Context } from './context';

/** Every figure that the pack prints, with its source, its place in it and its release: to be resolved after the blocks that print them. */
export function resolveAnnex(block: Extract<Block, { kind: 'annex' }>, context: Context): ResolvedAnnex {
  const metrics = [...groupBy(context.evidence().observations, ({ metricId }) => metricId)].map(
    ([id, observations]) => ({
      title: context.metric(id)?.title ?? '',
      rows: observations
        .toSorted((a, b) => comparePeriods(b.period, a.period))
        .map((one) => observationRow(one, context)),
    }),
  );
  const findings = findingRows(context);
  const groups = [
    ...metrics,
    ...(findings.length === 0 ? [] : [{ title: 'Figures that reports give with their findings', rows: findings }]),
  ];
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count === 0) context.problem(block.id, 'warning', `“${block.heading}”: the pack prints no figure yet.`);
  return {
    id: block.id,
    kind: 'annex',
    heading: block.heading,
    lead:
      count === 0
        ? null
        : `${formatNumber(count, 0)} ${plural(count, 'figure', 'figures')} of ${countWords(metrics.length)} ${plural(metrics.length, 'metric', 'metrics')} and of findings, each with its source and its place there.`,
    empty: count === 0 ? 'This pack prints no figure from the data yet.' : null,
    groups,
  };
}

function observationRow(observation: Observation, context: Context): AnnexRow {
  const { id, metricId, forceId, period, sourceId, locator, status, ranks } = observation;
  const metric = context.metric(metricId);
  const { data } = context;
  const force = forceId === data.force.id ? '' : `${forceName(forceId, context)}, `;
  const ranked = ranks.flatMap(({ peerGroupId, rank }) => {
    const group = data.peerGroups.find((each) => each.id === peerGroupId);
    return group === undefined ? [] : [`${group.shortTitle} ${ordinal(rank)}`];
  });
  return {
    id,
    about: `${force}${shortPeriodLabel(period)}`,
    value: metric === null ? '' : `${valueText(observation, metric)}${status === 'final' ? '' : ` (${status})`}`,
    place: [locator, ...(ranked.length === 0 ? [] : [`ranks: ${ranked.join(', ')}`])].join('; '),
    ...sourceOf(sourceId, context),
  };
}

/** Figures of other forces are of a comparison, or stated in a text. */
function forceName(forceId: string, { data }: Context): string {
  const peer = data.peers.flatMap((peers) => peers.data.values).find((value) => value.forceId === forceId);
  const stated = data.otherForces.find(({ force }) => force.id === forceId);
  return peer?.name ?? stated?.force.shortName ?? 'another force';
}

function findingRows(context: Context): readonly AnnexRow[] {
  return context.printedFindings().flatMap(({ id, ref, figures, sourceId, locator }) =>
    figures.map((figure, index) => {
      const { label, value, comparator } = resolveFindingFigure(figure);
      return {
        id: `${id}-${index + 1}`,
        about: `${ref} ${label}`,
        value: comparator === null ? value : `${value} (${comparator})`,
        place: locator,
        ...sourceOf(sourceId, context),
      };
    }),
  );
}

function sourceOf(sourceId: string, { data, citations }: Context): Pick<AnnexRow, 'release' | 'sourceNumber'> {
  const source = data.sources.find(({ id }) => id === sourceId);
  const release = source === undefined ? '' : (source.release ?? publishedText(source));
  return { release, sourceNumber: citations.cite(sourceId) };
}
