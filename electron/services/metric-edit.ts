import type { Reader } from '#db/connection/reader';
import { listBaselinesOf } from '#db/repositories/baselines';
import { listStoredBreaks } from '#db/repositories/breaks';
import { listDefinitions } from '#db/repositories/metric-definitions';
import { findStoredMetric, hasFigures, listMetrics } from '#db/repositories/metrics';
import { listSources } from '#db/repositories/sources';
import { listTargetsOf } from '#db/repositories/targets';
import type { MetricEdit } from '#shared/contract/definition-views';
import { DeskError } from '#shared/contract/errors';
import { periodLabel } from '#shared/domain/period/period-labels';
import { targetText } from '#shared/pack/chart-model';
import { longDate } from '#shared/text/dates';

/** All that can be changed of a metric, as its forms take it. */
export function metricEdit(read: Reader, id: string): MetricEdit {
  const metric = findStoredMetric(read, id);
  if (metric === null) throw new DeskError('not-found', 'That metric is no longer in the workspace.');
  const metrics = listMetrics(read);
  const sources = listSources(read);
  const titleOf = (sourceId: string) => sources.find((source) => source.id === sourceId)?.title ?? '';
  const { revision, title, shortTitle, publishedLabel, theme, unit, direction, periodKind, decimals, owner } = metric;
  return {
    details: { id, revision, title, shortTitle, publishedLabel, theme, unit, direction, periodKind, decimals, owner },
    hasFigures: hasFigures(read, id),
    versions: listDefinitions(read, id).map((version) => ({
      ...version,
      fromText: version.from === null ? 'from the beginning' : `from ${longDate(version.from)}`,
    })),
    targets: listTargetsOf(read, id).map((target) => ({
      ...target,
      text: targetText(target, metric),
      sourceTitle: titleOf(target.sourceId),
    })),
    baselines: listBaselinesOf(read, id).map((baseline) => ({
      id: baseline.id,
      revision: baseline.revision,
      period: periodLabel(baseline.period),
      label: baseline.label,
    })),
    breaks: listStoredBreaks(read, id).map((item) => ({
      ...item,
      metricIds: [...item.metricIds],
      dateText: longDate(item.date),
      sourceTitle: titleOf(item.sourceId),
    })),
    themes: [...new Set(metrics.map((each) => each.theme))],
    metrics: metrics.map((each) => ({ id: each.id, label: each.title })),
    sources: sources.map((source) => ({ id: source.id, label: source.title })),
  };
}
