import type { Reader } from '#db/connection/reader';
import { seriesAsOf } from '#db/repositories/figures';
import { listMetrics } from '#db/repositories/metrics';
import { listObservations } from '#db/repositories/observations';
import { listSources } from '#db/repositories/sources';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import type { InputOf } from '#shared/contract/contract';
import type { MetricAsOf } from '#shared/contract/definition-views';
import { DeskError } from '#shared/contract/errors';
import { at } from '#shared/analysis/series';
import { comparePeriods, periodLabel } from '#shared/domain/period/period-labels';
import { longDate } from '#shared/text/dates';
import { formatNumber } from '#shared/text/numbers';
import { plural } from '#shared/text/words';
import { valueText } from '#shared/text/value-text';

/** What a metric said of the workspace's own force on a day, and what it says now. */
export function metricAsOf(read: Reader, { id, day, basis }: InputOf<'metrics.asOf'>): MetricAsOf {
  const metric = listMetrics(read).find((each) => each.id === id);
  if (metric === undefined) throw new DeskError('not-found', 'That metric is no longer in the workspace.');
  const { force } = readWorkspaceInfo(read);
  const titles = new Map(listSources(read).map((source) => [source.id, source.title]));
  const today = listObservations(read, { forceId: force.id, metricIds: [id] });
  const rows = seriesAsOf(read, { metricId: id, forceId: force.id }, day, basis)
    .toSorted((a, b) => comparePeriods(b.period, a.period))
    .map((figure) => {
      const now = at(today, figure.period);
      const [value, valueNow] = [valueText(figure, metric), now === null ? 'taken back' : valueText(now, metric)];
      return {
        observationId: figure.id,
        period: periodLabel(figure.period),
        value,
        source: titles.get(figure.sourceId) ?? '',
        now: valueNow === value ? null : valueNow,
      };
    });
  const revised = rows.filter(({ now }) => now !== null).length;
  const held = `${formatNumber(rows.length, 0)} ${plural(rows.length, 'figure', 'figures')}`;
  const who = basis === 'held' ? `this workspace held ${held}` : `${held} had been published`;
  const since =
    rows.length === 0
      ? ''
      : revised === 0
        ? '; none has changed since'
        : `; ${formatNumber(revised, 0)} ${plural(revised, 'has', 'have')} changed since`;
  return { dayText: longDate(day), words: `On ${longDate(day)} ${who}${since}.`, rows };
}
