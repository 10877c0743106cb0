import { currentSeries } from '../analysis/series';
import type { FindingTest } from '../domain/finding/finding-test';
import type { Metric, SeriesBreak } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';
import { periodLabel } from '../domain/period/period-labels';

export type TestMetric = Pick<Metric, 'id' | 'title' | 'unit' | 'decimals' | 'periodKind'>;

/** What a verdict is taken from. */
export interface VerdictInput {
  readonly test: FindingTest;
  readonly metric: TestMetric;
  /** Of the metric for the finding's force; any order, any vintages. */
  readonly series: readonly Observation[];
  /** ISO day of the inspection's report. */
  readonly publishedOn: string;
  /** Breaks of any metrics. */
  readonly breaks: readonly SeriesBreak[];
}

/** An observation that has a number. */
export type Figure = Observation & { readonly value: number };

/** The figures of a test, one a period, oldest first. */
export interface TestFigures {
  /** Of every period, with or without a number. */
  readonly series: readonly Observation[];
  /** That a verdict may be taken from. */
  readonly known: readonly Figure[];
  /** Of periods that ended before the day from which figures count. */
  readonly before: readonly Figure[];
  /** Of periods that begin on that day or later. What lies across the day is neither. */
  readonly since: readonly Figure[];
  /** The newest figure held, though a verdict may not be taken from it. */
  readonly latest: Figure | null;
}

/**
 * Takes the figures of a test apart. Figures of another kind of period than the metric's own are claims and not its series. A sample
 * speaks only through its published interval: HMICFRS calls its workforce survey voluntary and non-statistical and assesses no force
 * by it, so what is sampled without one is left out.
 */
export function testFigures({ test, metric, series }: Pick<VerdictInput, 'test' | 'metric' | 'series'>): TestFigures {
  const own = currentSeries(series.filter(({ period }) => period.kind === metric.periodKind));
  const held = own.filter(isFigure);
  const known = held.filter((figure) => figure.halfWidth !== null || !isSampled(figure));
  return {
    series: own,
    known,
    before: known.filter(({ period }) => period.end < test.countsFrom),
    since: known.filter(({ period }) => period.start >= test.countsFrom),
    latest: held.at(-1) ?? null,
  };
}

/** What a test's later figures are held against; `figure` is null for a value that the report gives. */
export interface TestBaseline {
  readonly value: number;
  readonly halfWidth: number | null;
  readonly label: string;
  readonly figure: Figure | null;
}

/** The report's own value, else the last figure before; null without either. */
export function baselineOf(test: FindingTest, before: readonly Figure[]): TestBaseline | null {
  if (test.baseline !== null) {
    const { value, halfWidth, label } = test.baseline;
    return { value, halfWidth, label: label ?? 'at the inspection', figure: null };
  }
  const figure = before.at(-1);
  return figure === undefined
    ? null
    : { value: figure.value, halfWidth: figure.halfWidth, label: periodLabel(figure.period), figure };
}

export function isSampled({ period, sampleSize }: Observation): boolean {
  return period.kind === 'sample' || sampleSize !== null;
}

function isFigure(observation: Observation): observation is Figure {
  return observation.value !== null;
}
