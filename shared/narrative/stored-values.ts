import { latestValue } from '../analysis/series';
import type { Observation } from '../domain/observation/observation';
import type { FigurePeriod } from '../pack/figure/figure-ref';
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

function plain(value: number, unit: MentionUnit, metricId: string | null): StoredValue {
  return { value, unit, ref: null, metricId, observation: null, about: none, pair: null, revised: false };
}

function ofObservation(observation: Observation, period: FigurePeriod, context: Context): readonly StoredValue[] {
  const { metricId, value, numerator, denominator, halfWidth, sampleSize, ranks } = observation;
  const metric = context.metric(metricId);
  if (metric === null || value === null) return [];
  const of = (number: number | null, unit: MentionUnit, ref: StoredValue['ref'], pair: number | null = null) =>
    number === null ? [] : [{ ...plain(number, unit, metricId), ref, observation, pair }];
  const base = { metricId, forceId: null, period } as const;
  return [
    ...of(value, mentionUnits[metric.unit], { of: 'value', ...base, form: 'value' }),
    ...of(numerator, 'amount', { of: 'value', ...base, form: 'numerator' }, denominator),
    ...of(denominator, 'amount', null, numerator),
    ...of(halfWidth, metric.unit === 'percent' ? 'points' : mentionUnits[metric.unit], null),
    ...of(sampleSize, 'amount', null),
    ...ranks.flatMap(({ peerGroupId, rank }) => of(rank, 'rank', { of: 'rank', ...base, peerGroupId })),
  ];
}
