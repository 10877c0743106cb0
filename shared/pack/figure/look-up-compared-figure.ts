import { gapWords } from '../../analysis/figure/gap-words';
import { rankWords } from '../../analysis/peers/peer-words';
import { findFigure } from '../../analysis/figure/find-figure';
import { at, currentSeries } from '../../analysis/series';
import type { Metric } from '../../domain/metric/metric';
import type { Observation } from '../../domain/observation/observation';
import { periodLabel } from '../../domain/period/period-labels';
import { standingLabels } from '../../text/labels';
import { formatValue } from '../../text/numbers';
import { targetText } from '../chart-model';
import type { Context } from '../resolve/context';
import type { FigureLookUp } from './figure-look-up';
import { gapFormLabels, peersFormLabels } from './figure-labels';
import type { ComparedFigureRef, FigureRefOf } from './figure-ref';
import { whoseMetric } from './force-of-figure';
import { groupInText, groupOf } from './group-of';
import { groupStanding } from './group-standing';

type Found = Pick<FigureLookUp, 'text' | 'why' | 'behind'> & {
  readonly period: Observation['period'] | null;
  /** What must be known of it: forces that are missing, how a number was made a rate. */
  readonly note?: string;
  readonly sourceIds?: readonly string[];
};

const none = (why: string): Found => ({ text: null, why, behind: [], period: null });

/** How a value stands beside others: its rank in a group, the average of the group, and the difference from what it is set against. */
export function lookUpComparedFigure(ref: ComparedFigureRef, context: Context): FigureLookUp {
  const metric = context.metric(ref.metricId);
  if (metric === null)
    return {
      text: null,
      why: 'its metric is no longer there',
      label: 'Figure',
      period: '',
      behind: [],
      sourceIds: [],
      isNumber: true,
    };
  const { text, why, behind, period, note = '', sourceIds = [] } = found(ref, metric, context);
  const label = `${whoseMetric(metric, ref.forceId, context)}: ${about(ref, context)}`;
  return {
    text,
    why,
    label: note === '' ? label : `${label} (${note})`,
    period: period === null ? '' : periodLabel(period),
    behind,
    sourceIds: [...new Set([...behind.map(({ sourceId }) => sourceId), ...sourceIds])],
    isNumber: true,
  };
}

function found(ref: ComparedFigureRef, metric: Metric, context: Context): Found {
  if (ref.of === 'peers') return inGroup(ref, metric, context);
  switch (ref.to.kind) {
    case 'target':
      return againstTarget(ref, metric, context);
    case 'group':
      return againstGroup(ref, ref.to.peerGroupId, context);
    case 'force':
      return againstForce(ref, ref.to.forceId, metric, context);
  }
}

function about(ref: ComparedFigureRef, { data }: Context): string {
  if (ref.of === 'gap' && ref.to.kind === 'target') return `${gapFormLabels[ref.form]} the target`;
  if (ref.of === 'gap' && ref.to.kind === 'force') {
    const { forceId } = ref.to;
    const other = data.otherForces.find(({ force }) => force.id === forceId);
    return `${gapFormLabels[ref.form]} ${other?.force.shortName ?? 'another force'}`;
  }
  const id = ref.of === 'peers' ? ref.peerGroupId : ref.to.kind === 'group' ? ref.to.peerGroupId : '';
  const group = groupOf(id, data);
  const name = group === null ? 'a group that is no longer there' : groupInText(group);
  return ref.of === 'peers'
    ? `${peersFormLabels[ref.form]} ${name}`
    : `${gapFormLabels[ref.form]} the average of ${name}`;
}

function inGroup(ref: FigureRefOf<'peers'>, metric: Metric, context: Context): Found {
  const standing = groupStanding(ref, ref.peerGroupId, context);
  if (typeof standing === 'string') return none(standing);
  const { comparison, shown, behind } = standing;
  const note = noteOf(standing);
  const period = comparison.ranked[0]?.period ?? null;
  if (ref.form === 'average')
    return { text: formatValue(comparison.mean, shown.unit, shown.decimals), why: null, behind, period, note };
  const own = memberOf(ref, standing, context);
  if (own === null) return none('the force has no figure to rank');
  const text =
    ref.form === 'value'
      ? formatValue(own.value, shown.unit, shown.decimals)
      : rankWords(own, comparison.size, metric.direction);
  return { text, why: null, behind, period, note };
}

function againstGroup(ref: FigureRefOf<'gap'>, peerGroupId: string, context: Context): Found {
  const standing = groupStanding(ref, peerGroupId, context);
  if (typeof standing === 'string') return none(standing);
  const { comparison, shown, behind, group } = standing;
  const own = memberOf(ref, standing, context);
  if (own === null) return none('the force has no figure to compare');
  const text = gapWords(own.value, comparison.mean, shown, ref.form, `the average of ${groupInText(group)}`);
  return { text, why: null, behind, period: own.period, note: noteOf(standing) };
}

function memberOf(
  { forceId }: ComparedFigureRef,
  { comparison }: Exclude<ReturnType<typeof groupStanding>, string>,
  { data }: Context,
) {
  return comparison.ranked.find((each) => each.forceId === (forceId ?? data.force.id)) ?? null;
}

function noteOf({ missing, rate }: { readonly missing: string; readonly rate: string | null }): string {
  return [rate ?? '', missing].filter((part) => part !== '').join('; ');
}

function againstTarget(ref: FigureRefOf<'gap'>, metric: Metric, context: Context): Found {
  const target = context.target(metric.id);
  if (target === null) return none('no target is set');
  const own = findFigure(metric, context.figuresOf(metric.id, ref.forceId), ref.period);
  if (typeof own === 'string') return none(own);
  const { value, absence, period } = own.observation;
  if (value === null) return none(absence ?? 'its publisher gives no number');
  const against = `the ${standingLabels[target.standing]} of ${targetText(target, metric)}`;
  return {
    text: gapWords(value, target.value, metric, ref.form, against),
    why: null,
    behind: own.behind,
    period,
    sourceIds: [target.sourceId],
  };
}

/** The newest period that both have, or the one that is named. Numbers of forces of different size are not set against each other. */
function againstForce(ref: FigureRefOf<'gap'>, otherId: string, metric: Metric, context: Context): Found {
  if (metric.unit === 'count' || metric.unit === 'currency')
    return none('forces differ in size: compare them by a rate');
  const seriesOf = (forceId: string | null) =>
    currentSeries(context.figuresOf(metric.id, forceId).filter(({ period }) => period.kind === metric.periodKind));
  const others = seriesOf(otherId);
  const pairs = seriesOf(ref.forceId).flatMap((own) => {
    const other = at(others, own.period);
    return own.value === null || other?.value == null ? [] : [{ own, other }];
  });
  const pair =
    ref.period.kind === 'latest'
      ? pairs.at(-1)
      : pairs.find(({ own }) => at([own], (ref.period as { period: Observation['period'] }).period) !== null);
  if (pair === undefined) return none('the two forces have no figure of the same period');
  const name = context.data.otherForces.find(({ force }) => force.id === otherId)?.force.shortName ?? 'the other force';
  const { own, other } = pair;
  return {
    text: gapWords(own.value ?? 0, other.value ?? 0, metric, ref.form, name),
    why: null,
    behind: [own, other],
    period: own.period,
  };
}
