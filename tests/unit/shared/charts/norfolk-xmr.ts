import { xmr } from '#shared/analysis/spc/xmr';
import type { SpcResult } from '#shared/analysis/spc/spc';
import type { ChartEvent } from '#shared/charts/chart-event';
import { xmrChartModel } from '#shared/charts/xmr-chart-model';
import type { XmrChartModel } from '#shared/charts/xmr-chart';
import { answered } from '../analysis/norfolk-fixture';

export const answeredMetric = {
  title: '999 calls answered within 10 seconds',
  unit: 'percent',
  decimals: 1,
  direction: 'up',
  periodKind: 'month',
} as const;

/** XmR of Norfolk's 999 calls answered within 10 seconds, November 2021 to September 2023, against 90%. */
export function norfolkResult(rebases: readonly string[] = [], leaveOut: readonly string[] = []): SpcResult {
  const points = answered.flatMap(({ period, value }) =>
    value === null || leaveOut.includes(period.start) ? [] : [{ period, value }],
  );
  const options = { ruleSet: 'NHSRplotthedots 0.2.2', direction: 'up', target: 90, rebases, fixAfter: null } as const;
  const result = xmr(points, options);
  if (result === null) throw new Error('There are no points.');
  return result;
}

export function norfolkChart(result: SpcResult, events: readonly ChartEvent[] = []): XmrChartModel {
  return xmrChartModel({
    metric: answeredMetric,
    force: 'Norfolk',
    result,
    target: { value: 90, standing: 'standard' },
    events,
    observationIds: new Map(answered.map(({ period, id }) => [period.end, id])),
  });
}
