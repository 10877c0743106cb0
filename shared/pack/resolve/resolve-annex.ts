import type { Finding } from '../../domain/finding/finding';
import { groupBy } from '../../domain/group-by';
import type { Observation } from '../../domain/observation/observation';
import { comparePeriods, periodLabel, shortPeriodLabel } from '../../domain/period/period-labels';
import { countWords, plural } from '../../text/words';
import { formatNumber, ordinal } from '../../text/numbers';
import { valueText } from '../../text/value-text';
import type { AnnexRow, ResolvedAnnex } from '../blocks/annex-block';
import { resolveFindingFigure } from '../finding-figure';
import type { Block } from '../pack';
import { publishedText } from './citations';
import type { Context } from './context';
import { sharedPlace } from './shared-place';

/** Every figure that the pack prints, with its source, its place in it and its release: to be resolved after the blocks that print them. */
export function resolveAnnex(block: Extract<Block, { kind: 'annex' }>, context: Context): ResolvedAnnex {
  const { observations, metrics } = context.evidence();
  const groups = [
    ...metrics.flatMap(({ id, title }) =>
      metricGroups(
        title,
        observations.filter(({ metricId }) => metricId === id),
        context,
      ),
    ),
    ...findingGroups(context),
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

type Group = ResolvedAnnex['groups'][number];

function metricGroups(title: string, observations: readonly Observation[], context: Context): readonly Group[] {
  const newestFirst = observations.toSorted((a, b) => comparePeriods(b.period, a.period));
  return [...groupBy(newestFirst, ({ sourceId }) => sourceId)].map(([sourceId, from]) => {
    const { shared, own } = sharedPlace(
      from.map(({ locator, period }) => ({ place: locator, period: periodLabel(period) })),
    );
    const ranked = rankNames(from[0], context);
    // Where a figure has other ranks than the rest, each must say which are its own.
    const alike = ranked !== '' && from.every((one) => rankNames(one, context) === ranked);
    return {
      id: `${from[0]?.metricId ?? ''}/${sourceId}`,
      title,
      source: sourceWords(sourceId, context),
      place: shared === null ? null : alike ? `${shared}; ranks: ${ranked}` : shared,
      rows: from.map((one, index) =>
        observationRow(one, own[index] ?? '', shared !== null && alike ? 'short' : 'named', context),
      ),
    };
  });
}

/** "National, Most similar": the rankings in which a figure has a place. */
function rankNames(observation: Observation | undefined, { data }: Context): string {
  const names = (observation?.ranks ?? []).flatMap(({ peerGroupId }) =>
    data.peerGroups.filter(({ id }) => id === peerGroupId).map(({ shortTitle }) => shortTitle),
  );
  return names.join(', ');
}

function observationRow(
  observation: Observation,
  place: string,
  naming: 'short' | 'named',
  context: Context,
): AnnexRow {
  const { id, metricId, forceId, period, status, ranks } = observation;
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
    ...(naming === 'short' && ranked.length > 0 ? { ranks: ranks.map(({ rank }) => ordinal(rank)).join(', ') } : {}),
    place: [place, ...(naming === 'short' || ranked.length === 0 ? [] : [`ranks: ${ranked.join(', ')}`])]
      .filter((part) => part !== '')
      .join('; '),
  };
}

/** Figures of other forces are of a comparison, or stated in a text. */
function forceName(forceId: string, { data }: Context): string {
  const peer = data.peers.flatMap((peers) => peers.data.values).find((value) => value.forceId === forceId);
  const stated = data.otherForces.find(({ force }) => force.id === forceId);
  return peer?.name ?? stated?.force.shortName ?? 'another force';
}

function findingGroups(context: Context): readonly Group[] {
  return [...groupBy(context.printedFindings(), ({ sourceId }) => sourceId)].map(([sourceId, findings]) => ({
    id: `findings/${sourceId}`,
    title: 'Figures given with findings',
    source: sourceWords(sourceId, context),
    rows: findings.flatMap(findingRows),
  }));
}

function findingRows({ id, ref, figures, locator }: Finding): readonly AnnexRow[] {
  return figures.map((figure, index) => {
    const { label, value, comparator } = resolveFindingFigure(figure);
    return {
      id: `${id}-${index + 1}`,
      about: `${ref} ${label}`,
      value,
      place: [locator, ...(comparator === null ? [] : [comparator])].join('; '),
    };
  });
}

function sourceWords(sourceId: string, { data, citations }: Context): string {
  const source = data.sources.find(({ id }) => id === sourceId);
  const number = citations.cite(sourceId);
  if (source === undefined || number === null) return '';
  return `[${number}], ${source.release === null ? publishedText(source) : `release ${source.release}`}`;
}
