import type { ChartPoint } from '#shared/pack/chart-shape';

/** With so few points, periods at uneven distances are no series at all. */
const fewPoints = 4;

/** Months since year 0 of an ISO day. */
export function monthNumber(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

/** True where each period ends one month after the one before: such an axis is read by months. */
export function isMonthly(points: readonly Pick<ChartPoint, 'end'>[]): boolean {
  if (points.length < 2) return false;
  return points.every((point, index) => {
    const before = points[index - 1];
    return before === undefined || monthNumber(point.end) - monthNumber(before.end) === 1;
  });
}

/**
 * The runs of points that a line may join: neighbours with values, at the series' own pace. Two audits stay two points, a baseline
 * of years ago stays apart, a gap stays a gap. A run is a list of indices; runs of one are left out.
 */
export function lineRuns(points: readonly Pick<ChartPoint, 'end' | 'value'>[]): readonly (readonly number[])[] {
  if (points.filter((point) => point.value !== null).length < 3) return [];
  const gaps = points
    .slice(1)
    .map((point, index) => monthNumber(point.end) - monthNumber(points[index]?.end ?? point.end));
  const pace = Math.min(...gaps);
  if (points.length <= fewPoints && gaps.some((gap) => gap !== pace)) return [];
  const runs: number[][] = [];
  points.forEach((point, index) => {
    if (point.value === null) return;
    const run = runs.at(-1);
    const joins = run !== undefined && run.at(-1) === index - 1 && gaps[index - 1] === pace;
    if (joins) run.push(index);
    else runs.push([index]);
  });
  return runs.filter((run) => run.length > 1);
}
