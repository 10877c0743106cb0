import { latestValue } from '#shared/analysis/series';
import { changeWords, targetWords } from '#shared/accountability/verdict-words';
import type { TestView } from '#shared/contract/finding-views';
import { periodLabel } from '#shared/domain/period/period-labels';
import type { Context } from '#shared/pack/resolve/context';
import { testChart } from '#shared/pack/test-chart';
import { valueText } from '#shared/text/value-text';
import type { TestState } from './finding-state';

/** A test with the series since the inspection, the verdict by rule, its figures and sources. */
export function testView({ test, metric, verdict }: TestState, context: Context): TestView {
  const series = context.series(metric.id);
  const newest = latestValue(series);
  const { findingId: _, ...details } = test;
  const used = [newest?.sourceId, ...verdict.since.map(({ sourceId }) => sourceId)].filter((id) => id !== undefined);
  const titles = new Map(context.data.sources.map(({ id, title }) => [id, title]));
  return {
    details,
    title: metric.title,
    latestId: newest?.id ?? null,
    latestText: valueText(newest, metric),
    periodLabel: newest === null ? '' : periodLabel(newest.period),
    chart: testChart(test, metric, context),
    change: changeWords[verdict.change],
    target: verdict.target === null ? null : targetWords[verdict.target],
    sentence: verdict.sentence,
    rule: verdict.rule,
    sources: [...new Set(used)].flatMap((id) => titles.get(id) ?? []),
  };
}
