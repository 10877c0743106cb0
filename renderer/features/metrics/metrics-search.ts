import { choiceParam, flagParam, given, textParam } from '../../lib/search-params';
import type { SortParams } from '../../lib/sorting-param';

export const metricColumns = ['title', 'latest', 'change', 'target'] as const;
export type MetricColumn = (typeof metricColumns)[number];

export interface MetricsSearch extends SortParams<MetricColumn> {
  readonly q?: string;
  readonly theme?: string;
}

/** What the address says about the table of metrics. */
export function metricsSearch(raw: Record<string, unknown>): MetricsSearch {
  return given({
    q: textParam(raw['q']),
    theme: textParam(raw['theme']),
    sort: choiceParam(raw['sort'], metricColumns),
    desc: flagParam(raw['desc']),
  });
}
