import type { SmallMultiplesModel, SmallSeries } from '#shared/charts/small-multiples';
import { clamp, type PlacedText } from './plot-frame';
import { textWidth, widestLine } from './text-width';

export interface SmallLayout {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly domainX: readonly [number, number];
  readonly xOf: (position: number) => number;
  readonly yOf: (value: number) => number;
  /** First and last period; one where there is only one. */
  readonly periods: readonly PlacedText[];
  /** The axis' ends. */
  readonly scale: readonly PlacedText[];
}

/** Narrower than this, a small series cannot be read. */
const leastCell = 176;
const cellGap = 22;

/** How many small charts stand side by side, and how wide each is. */
export function smallGrid(width: number, count: number): { readonly columns: number; readonly cell: number } {
  const most = Math.max(1, Math.floor((width + cellGap) / (leastCell + cellGap)));
  const columns = Math.min(most, Math.max(1, count));
  return { columns, cell: Math.floor((width - cellGap * (columns - 1)) / columns) };
}

/** Where everything in one small chart stands. Every chart of a grid has the same plot, so that periods line up. */
export function smallLayout(
  model: SmallMultiplesModel,
  series: SmallSeries,
  width: number,
  height: number,
  fontSize: number,
): SmallLayout {
  const lineHeight = fontSize * 1.25;
  const left = widestLine(model.series.flatMap(axisEnds), fontSize) + 9;
  const plot = { left, right: width - 6, top: fontSize * 0.6, bottom: height - lineHeight - 6 };
  const last = model.periods.length - 1;
  const domainX: readonly [number, number] = last === 0 ? [-0.5, 0.5] : [-0.02 * last, 1.02 * last];
  const xOf = (position: number) =>
    plot.left + ((position - domainX[0]) / (domainX[1] - domainX[0])) * (plot.right - plot.left);
  const yOf = (value: number) =>
    plot.bottom - ((value - series.axis.min) / (series.axis.max - series.axis.min || 1)) * (plot.bottom - plot.top);
  const [bottomLabel, topLabel] = axisEnds(series);
  return {
    fontSize,
    lineHeight,
    padding: { top: plot.top, right: width - plot.right, bottom: height - plot.bottom, left },
    plot,
    domainX,
    xOf,
    yOf,
    periods: periodWords(),
    scale: [
      { key: 'max', lines: [topLabel ?? ''], x: left - 5, y: plot.top, anchor: 'end' },
      { key: 'min', lines: [bottomLabel ?? ''], x: left - 5, y: plot.bottom, anchor: 'end' },
    ],
  };

  function periodWords(): readonly PlacedText[] {
    const places = last === 0 ? [0] : [0, last];
    const words = places.map((position) => {
      const label = model.periods[position]?.label ?? '';
      const half = textWidth(label, fontSize) / 2;
      const x = clamp(xOf(position), plot.left + half - 4, width - half - 1);
      return { half, x, text: { key: `period-${position}`, lines: [label], y: plot.bottom + 4 + lineHeight / 2 } };
    });
    const [first, end] = words;
    const touch = first !== undefined && end !== undefined && first.x + first.half + 6 > end.x - end.half;
    return (touch && end !== undefined ? [end] : words).map(({ text, x }) => ({ ...text, x, anchor: 'middle' }));
  }
}

/** Labels of the axis' ends, lowest first. */
function axisEnds({ axis }: SmallSeries): readonly string[] {
  return [axis.ticks[0]?.label ?? '', axis.ticks.at(-1)?.label ?? ''];
}
