import type { Metric } from '../../domain/metric/metric';
import type { PeriodKind } from '../../domain/period/period';
import type { Context } from '../resolve/context';
import { comparedFigures } from './compared-figures';
import {
  changeBases,
  changeForms,
  valueForms,
  type ComparedFigureRef,
  type FigurePeriod,
  type MetricFigureRef,
  type ValueForm,
} from './figure-ref';

const yearly: readonly PeriodKind[] = ['year-ending', 'financial-year'];

/** Every figure that a metric could offer a text, the plainest first; those that do not resolve are still among them. */
export function metricFigures(metric: Metric, context: Context): readonly (MetricFigureRef | ComparedFigureRef)[] {
  const { id: metricId, periodKind } = metric;
  const { data } = context;
  const of = (period: FigurePeriod) => ({ metricId, forceId: null, period }) as const;
  const latest = { kind: 'latest' } as const;
  const whole: readonly FigurePeriod[] = periodKind === 'month' ? [{ kind: 'latest-12-months' }] : [];
  const value = (period: FigurePeriod, forms: readonly ValueForm[]) =>
    forms.map((form) => ({ of: 'value', ...of(period), form }) as const);
  // Twelve months before 12 months is a year earlier: one of the two is enough.
  const bases = changeBases.filter((base) => base !== 'previous' || !yearly.includes(periodKind));
  const changes = bases.flatMap((against) =>
    changeForms.map((form) => ({ of: 'change', ...of(latest), against, form }) as const),
  );
  const ranks = data.peerGroups.map(({ id }) => ({ of: 'rank', ...of(latest), peerGroupId: id }) as const);
  const inWords = [...value(latest, ['period']), ...value({ kind: 'year-before' }, ['period'])];
  return [
    ...value(latest, ['value']),
    ...value({ kind: 'year-before' }, ['value']),
    ...whole.flatMap((period) => value(period, ['value'])),
    ...value(
      latest,
      valueForms.filter((form) => form !== 'value' && form !== 'period'),
    ),
    ...value({ kind: 'year-before' }, ['interval']),
    ...ranks,
    ...comparedFigures(metric, context),
    ...changes,
    ...inWords,
    ...data.otherForces.flatMap(({ force }) => ofOther(force.id, metric)),
  ];
}

/** What a text says of another force: its newest figure, the one of a year before, and how it went. */
function ofOther(forceId: string, { id: metricId }: Metric): readonly MetricFigureRef[] {
  const of = (kind: 'latest' | 'year-before') => ({ metricId, forceId, period: { kind } }) as const;
  return [
    { of: 'value', ...of('latest'), form: 'value' },
    { of: 'value', ...of('year-before'), form: 'value' },
    { of: 'value', ...of('latest'), form: 'period' },
    { of: 'change', ...of('latest'), against: 'year-earlier', form: 'change' },
    { of: 'change', ...of('latest'), against: 'year-earlier', form: 'difference' },
  ];
}
