import type { Axis } from '#shared/analysis/axis';
import type { ChartPoint } from '#shared/pack/chart-shape';
import { periodTicks, type PeriodTick } from './period-ticks';
import { textWidth, widestLine } from './text-width';

export interface PlacedText {
  readonly key: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** Middle of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What a vertical line marks: an event is dotted, a break or a rebase dashed, since the points on its two sides differ in kind. */
export type MarkerLine = 'dotted' | 'dashed';

export interface FrameInput {
  readonly points: readonly Pick<ChartPoint, 'end' | 'label'>[];
  readonly axis: Axis;
  readonly markers: readonly { readonly position: number; readonly label: string; readonly line: MarkerLine }[];
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Room for the words at the right end, in pixels; 0 for none. */
  readonly rightWords: number;
  /** With so few points that each says its value, they stand further from the edges, with room above. */
  readonly few: boolean;
}

interface PlacedMarker extends PlacedText {
  readonly position: number;
  readonly line: MarkerLine;
  /** Of the words, for the ground behind them. */
  readonly width: number;
}

export interface PlotFrame {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** In units of points from 0. */
  readonly domainX: readonly [number, number];
  readonly xOf: (position: number) => number;
  readonly yOf: (value: number) => number;
  readonly periods: readonly (PlacedText & { readonly tick: PeriodTick })[];
  readonly markers: readonly PlacedMarker[];
}

/** Between the plot and the words at its right. */
export const wordsGap = 7;

export const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

/** Where the plot, its periods and its markers stand in every chart over time. */
export function plotFrame(input: FrameInput): PlotFrame {
  const { points, axis, width, height, fontSize, rightWords, few } = input;
  const lineHeight = fontSize * 1.25;
  const left = Math.max(
    26,
    widestLine(
      axis.ticks.map((tick) => tick.label),
      fontSize,
    ) + 12,
  );
  const right = rightWords === 0 ? 14 : rightWords + wordsGap + 6;
  const plotWidth = Math.max(40, width - left - right);

  const inset = few ? 0.5 : Math.min(0.5, (7 * (points.length - 1)) / Math.max(1, plotWidth - 14));
  const domainX: readonly [number, number] = [-inset, Math.max(0, points.length - 1) + inset];
  const xOf = (position: number) => left + ((position - domainX[0]) / (domainX[1] - domainX[0])) * plotWidth;
  const spacing = xOf(1) - xOf(0);
  const ticks = periodTicks(points, spacing, fontSize);

  const markerRows: number[] = [];
  const placed = input.markers
    .toSorted((a, b) => a.position - b.position)
    .map((marker) => {
      const wide = textWidth(marker.label, fontSize);
      const x = clamp(xOf(marker.position) - 1, 2, width - wide - 2);
      // Below every label that reaches this far: a marker's line runs down from its words and must not cross others.
      const row = markerRows.findLastIndex((end) => end + wordsGap >= x) + 1;
      markerRows[row] = x + wide;
      return { marker, x, row, wide };
    });

  const top = 9 + (few ? lineHeight : 0) + markerRows.length * lineHeight + (markerRows.length > 0 ? 3 : 0);
  const bottom = 12 + Math.max(1, ...ticks.map((tick) => tick.lines.length)) * lineHeight;
  const plot = { left, right: width - right, top, bottom: Math.max(top + 40, height - bottom) };
  const span = axis.max - axis.min || 1;
  const yOf = (value: number) => plot.bottom - ((value - axis.min) / span) * (plot.bottom - plot.top);

  const periods = ticks.map((tick) => {
    const half = widestLine(tick.lines, fontSize) / 2;
    const x = clamp(xOf(tick.index), half + 1, width - half - 1);
    return {
      key: `period-${tick.index}`,
      lines: tick.lines,
      x,
      y: plot.bottom + 8 + lineHeight / 2,
      anchor: 'middle' as const,
      tick,
    };
  });

  return {
    fontSize,
    lineHeight,
    padding: { top: plot.top, right, bottom: height - plot.bottom, left },
    plot,
    domainX,
    xOf,
    yOf,
    periods,
    markers: placed.map(({ marker, x, row, wide }) => ({
      key: `marker-${marker.position}-${marker.label}`,
      position: marker.position,
      line: marker.line,
      width: wide,
      lines: [marker.label],
      x,
      y: lineHeight / 2 + 2 + row * lineHeight,
      anchor: 'start' as const,
    })),
  };
}
