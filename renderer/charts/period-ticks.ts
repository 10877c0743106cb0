import type { ChartPoint } from '#shared/pack/chart-shape';
import { isMonthly, monthNumber } from './segments';
import { widestLine, wrapText } from './text-width';

export interface PeriodTick {
  readonly index: number;
  readonly lines: readonly string[];
  /** The line that is a year: it stands out, so that the months above need not repeat it. */
  readonly yearLine: number | null;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Steps that fall on the same months every year, then on whole years. */
const monthSteps = [1, 3, 6, 12, 24, 60, 120];
const longestLabel = 110;

function monthTicks(
  points: readonly Pick<ChartPoint, 'end'>[],
  spacing: number,
  fontSize: number,
): readonly PeriodTick[] {
  const room = fontSize * 3.1;
  const step = monthSteps.find((candidate) => candidate * spacing >= room) ?? 120;
  let lastYear: number | null = null;
  const ticks: PeriodTick[] = [];
  points.forEach((point, index) => {
    const month = monthNumber(point.end);
    if (month % step !== 0) return;
    const year = Math.floor(month / 12);
    if (step >= 12) ticks.push({ index, lines: [String(year)], yearLine: null });
    else if (year === lastYear) ticks.push({ index, lines: [months[month % 12] ?? ''], yearLine: null });
    else ticks.push({ index, lines: [months[month % 12] ?? '', String(year)], yearLine: 1 });
    lastYear = year;
  });
  return ticks;
}

/** As given, broken into lines; every second, third … where they would touch, counted back from the latest. */
function wordTicks(
  points: readonly Pick<ChartPoint, 'label'>[],
  spacing: number,
  fontSize: number,
): readonly PeriodTick[] {
  const gap = fontSize;
  for (let step = 1; step <= points.length; step += 1) {
    const room = Math.min(longestLabel, step * spacing - gap);
    const ticks: PeriodTick[] = [];
    for (let index = points.length - 1; index >= 0; index -= step) {
      const label = points[index]?.label ?? '';
      ticks.unshift({ index, lines: wrapText(label, fontSize, room), yearLine: null });
    }
    const fits = ticks.every(
      (tick) => tick.lines.length <= 3 && widestLine(tick.lines, fontSize) <= step * spacing - gap,
    );
    if (fits || step === points.length) return ticks;
  }
  return [];
}

/** Which periods the axis names, so that no two names touch. `spacing` is the distance between neighbouring points in pixels. */
export function periodTicks(
  points: readonly Pick<ChartPoint, 'end' | 'label'>[],
  spacing: number,
  fontSize: number,
): readonly PeriodTick[] {
  if (isMonthly(points)) {
    const ticks = monthTicks(points, spacing, fontSize);
    if (ticks.length > 0) return ticks;
  }
  return wordTicks(points, spacing, fontSize);
}
