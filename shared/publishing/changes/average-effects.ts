import { calendarYear, financialYear, type MonthRange } from '../../analysis/aggregate/month-range';
import { averageOverRange } from '../../analysis/aggregate/period-aggregate';
import { groupBy } from '../../domain/group-by';
import type { Observation } from '../../domain/observation/observation';
import { comparePeriods } from '../../domain/period/period-labels';
import type { Period } from '../../domain/period/period';
import type { Evidence, EvidenceMetric } from '../../pack/evidence';
import { formatValue } from '../../text/numbers';
import { figureKey } from './figure-key';
import type { ChangeEffect } from './pack-changes';
import { withVolumes } from './with-volumes';

/** Periods whose figure, or what it is weighed by, is another now. */
function changedPeriods(before: readonly Observation[], after: readonly Observation[]): readonly Period[] {
  const earlier = new Map(before.map((observation) => [figureKey(observation), observation]));
  return after
    .filter((now) => {
      const was = earlier.get(figureKey(now));
      const fields = ['value', 'numerator', 'denominator'] as const;
      return was !== undefined && fields.some((field) => was[field] !== now[field]);
    })
    .map(({ period }) => period);
}

/** The ranges that people quote and that such a period is part of: its year, its financial year, and its year up to the newest month. */
function rangesOf({ end }: Period, newest: string): readonly MonthRange[] {
  const year = Number(end.slice(0, 4));
  const month = end.slice(5, 7);
  const newestMonth = newest.slice(5, 7);
  const yearToDate = { from: `${year}-01`, to: `${year}-${newestMonth}` };
  return [
    ...(newestMonth === '12' || month > newestMonth ? [] : [yearToDate]),
    calendarYear(year),
    financialYear(month < '04' ? year - 1 : year),
  ];
}

function effectsOn(metric: EvidenceMetric, before: readonly Observation[], after: readonly Observation[]) {
  // A report's figure for a whole year beside a monthly series is not its newest month.
  const own = after.filter(({ period }) => period.kind === metric.periodKind);
  const newest = own.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1)?.period.end ?? '';
  const ranges = new Map(
    changedPeriods(before, after)
      .flatMap((period) => rangesOf(period, newest))
      .map((range) => [`${range.from} ${range.to}`, range]),
  );
  return [...ranges.values()].flatMap((range): readonly ChangeEffect[] => {
    const was = averageOverRange({ series: before, volumes: null }, metric, range);
    const now = averageOverRange({ series: after, volumes: null }, metric, range);
    if (was.kind === 'refused' || now.kind === 'refused') return [];
    // One place more than the monthly figures have: an average of a year moves less than a month does.
    const [wasText, nowText] = [was, now].map(({ weighted }) =>
      formatValue(weighted, metric.unit, metric.decimals + 1),
    ) as [string, string];
    if (wasText === nowText) return [];
    return [{ label: `${metric.title}: average of ${was.label}`, was: wasText, now: nowText }];
  });
}

/**
 * What changed figures do to the averages of the years that they are part of, weighed by volume. Only of ranges that both documents
 * print whole: a part of a year has no average of the year.
 */
export function averageEffects(before: Evidence, after: Evidence): readonly ChangeEffect[] {
  return after.metrics.flatMap((metric) => {
    const series = withVolumes(metric.id, before, after);
    const earlier = groupBy(series.before, ({ forceId }) => forceId);
    return [...groupBy(series.after, ({ forceId }) => forceId)].flatMap(([forceId, own]) =>
      effectsOn(metric, earlier.get(forceId) ?? [], own),
    );
  });
}
