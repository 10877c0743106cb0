import { latestTwelveMonths } from '../analysis/figure/latest-twelve-months';
import { latestValue } from '../analysis/series';
import type { Metric } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';
import type { FigurePeriod } from '../pack/figure/figure-ref';
import { groupStanding } from '../pack/figure/group-standing';
import type { Context } from '../pack/resolve/context';
import type { MentionUnit } from './mention';
import { mentionUnits } from './mention-units';
import { tellingWords } from './metric-names';
import type { StoredValue } from './stored-value';

const none: ReadonlySet<string> = new Set();

/** Every number that a text could state: figures and their parts, ranks, targets, numbers of findings, and values since revised. */
export function storedValues(context: Context, revised: readonly Observation[]): readonly StoredValue[] {
  const { data } = context;
  const latest = new Map(data.metrics.map(({ id }) => [id, latestValue(context.series(id))?.id ?? null]));
  const periodOf = ({ id, metricId, period }: Observation): FigurePeriod =>
    latest.get(metricId) === id ? { kind: 'latest' } : { kind: 'fixed', period };
  return [
    ...data.observations.flatMap((observation) => ofObservation(observation, periodOf(observation), context)),
    ...revised.flatMap((observation) =>
      ofObservation(observation, { kind: 'fixed', period: observation.period }, context)
        .slice(0, 1)
        .map((stored) => ({ ...stored, revised: true })),
    ),
    ...data.otherForces.flatMap(({ force, observations }) =>
      observations.flatMap((observation) =>
        ofObservation(observation, otherPeriod(observation, context), context, force.id),
      ),
    ),
    ...data.metrics.flatMap((metric) => twelveMonths(metric, context)),
    ...groupValues(context),
    ...data.targets.map(({ metricId, value }) => ({
      ...plain(value, mentionUnits[context.metric(metricId)?.unit ?? 'count'], metricId),
      ref: { of: 'value', metricId, forceId: null, period: { kind: 'latest' }, form: 'target' } as const,
    })),
    ...data.findings.flatMap(({ id, title, area, figures }) =>
      figures.flatMap((figure, index) => {
        const about = tellingWords(`${title} ${area} ${figure.label} ${figure.comparator?.label ?? ''}`);
        const of = (
          form: 'value' | 'numerator' | 'denominator' | 'comparator',
          value: number | null,
          unit: MentionUnit,
        ) =>
          value === null
            ? []
            : [{ ...plain(value, unit, null), about, ref: { of: 'finding', findingId: id, index, form } as const }];
        const unit = mentionUnits[figure.unit];
        const parts = [
          ...of('numerator', figure.numerator, 'amount').map((part) => ({ ...part, pair: figure.denominator })),
          ...of('denominator', figure.denominator, 'amount').map((part) => ({ ...part, pair: figure.numerator })),
        ];
        return [
          ...of('value', figure.value, unit),
          ...parts,
          ...of('comparator', figure.comparator?.value ?? null, unit),
        ];
      }),
    ),
  ];
}

/** The figure of 12 months that is put together from months; a published one is among the others. */
function twelveMonths(metric: Metric, context: Context): readonly StoredValue[] {
  if (metric.periodKind !== 'month') return [];
  const found = latestTwelveMonths(metric, context.figuresOf(metric.id, null));
  if (typeof found === 'string' || found.observation.id !== '' || found.observation.value === null) return [];
  const { observation } = found;
  const ref = {
    of: 'value',
    metricId: metric.id,
    forceId: null,
    period: { kind: 'latest-12-months' },
    form: 'value',
  } as const;
  return [{ ...plain(found.observation.value, mentionUnits[metric.unit], metric.id), ref, observation }];
}

/** Of another force the latest is that of its own series. */
function otherPeriod({ id, metricId, forceId, period }: Observation, context: Context): FigurePeriod {
  const kind = context.metric(metricId)?.periodKind;
  const series = context.figuresOf(metricId, forceId).filter((each) => each.period.kind === kind);
  return latestValue(series)?.id === id ? { kind: 'latest' } : { kind: 'fixed', period };
}

const ranked = /\brank|\bplace|\bposition|\d(?:st|nd|rd|th) of \d/i;
const average = /\baverage\b|\bmean\b/i;

/** The ranks and averages that are computed of the groups whose figures were read. */
function groupValues(context: Context): readonly StoredValue[] {
  return context.data.peers.flatMap(({ metricId, peerGroupId, period }) => {
    const named = period === null ? ({ kind: 'latest' } as const) : ({ kind: 'fixed', period } as const);
    const base = { metricId, forceId: null, period: named } as const;
    const standing = groupStanding(base, peerGroupId, context);
    if (typeof standing === 'string') return [];
    const { comparison, shown } = standing;
    const own = comparison.own;
    const observation = standing.behind.find(({ id }) => own?.observationIds.includes(id)) ?? null;
    const of = (form: 'rank' | 'average', value: number, unit: MentionUnit, saidBy: RegExp) => ({
      ...plain(value, unit, metricId),
      ref: { of: 'peers', ...base, peerGroupId, form } as const,
      observation,
      about: tellingWords(`${standing.group.title} ${standing.group.shortTitle}`),
      saidBy,
    });
    return [
      of('average', comparison.mean, mentionUnits[shown.unit], average),
      ...(own === null ? [] : [{ ...of('rank', own.rank, 'rank', ranked), pair: comparison.size }]),
    ];
  });
}

function plain(value: number, unit: MentionUnit, metricId: string | null): StoredValue {
  return {
    value,
    unit,
    ref: null,
    metricId,
    forceId: null,
    saidBy: null,
    observation: null,
    about: none,
    pair: null,
    revised: false,
  };
}

function ofObservation(
  observation: Observation,
  period: FigurePeriod,
  context: Context,
  forceId: string | null = null,
): readonly StoredValue[] {
  const { metricId, value, numerator, denominator, halfWidth, sampleSize, ranks } = observation;
  const metric = context.metric(metricId);
  if (metric === null || value === null) return [];
  const of = (number: number | null, unit: MentionUnit, ref: StoredValue['ref'], pair: number | null = null) =>
    number === null ? [] : [{ ...plain(number, unit, metricId), forceId, ref, observation, pair }];
  const base = { metricId, forceId, period } as const;
  return [
    ...of(value, mentionUnits[metric.unit], { of: 'value', ...base, form: 'value' }),
    ...of(numerator, 'amount', { of: 'value', ...base, form: 'numerator' }, denominator),
    ...of(denominator, 'amount', null, numerator),
    ...of(halfWidth, metric.unit === 'percent' ? 'points' : mentionUnits[metric.unit], null),
    ...of(sampleSize, 'amount', null),
    ...ranks.flatMap(({ peerGroupId, rank }) => of(rank, 'rank', { of: 'rank', ...base, peerGroupId })),
  ];
}
