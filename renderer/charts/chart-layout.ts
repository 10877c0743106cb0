import type { ChartModel } from '#shared/pack/resolved';
import { periodTicks, type PeriodTick } from './period-ticks';
import { textWidth, widestLine, wrapText } from './text-width';

export interface PlacedText {
  readonly key: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** Middle of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface ChartLayout {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** In units of points from 0. */
  readonly domainX: readonly [number, number];
  readonly xOf: (position: number) => number;
  readonly yOf: (value: number) => number;
  readonly periods: readonly (PlacedText & { readonly tick: PeriodTick })[];
  readonly markers: readonly (PlacedText & { readonly position: number })[];
  readonly target: PlacedText | null;
  /** The latest value in a series, or each value where there are few. */
  readonly values: readonly (PlacedText & { readonly index: number; readonly width: number })[];
}

/** With so few points each stands for itself and says its value. */
const fewPoints = 4;
const gap = 7;

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

/** Where everything in a chart stands. Pure: the same model and size give the same places on screen and on paper. */
export function chartLayout(model: ChartModel, width: number, height: number, fontSize: number): ChartLayout {
  const { points, axis } = model;
  const lineHeight = fontSize * 1.25;
  const few = points.length <= fewPoints;
  const lastIndex = points.findLastIndex((point) => point.value !== null);
  const lastText = few ? null : (points[lastIndex]?.text ?? null);

  const targetLines = model.target === null ? [] : wrapText(model.target.label, fontSize, Math.max(72, width * 0.18));
  const rightWords = Math.max(
    widestLine(targetLines, fontSize) * 1.06,
    lastText === null ? 0 : textWidth(lastText, fontSize) * 1.08,
  );
  const left = Math.max(
    26,
    widestLine(
      axis.ticks.map((tick) => tick.label),
      fontSize,
    ) + 12,
  );
  const right = rightWords === 0 ? 14 : rightWords + gap + 6;
  const plotWidth = Math.max(40, width - left - right);

  const inset = few ? 0.5 : Math.min(0.5, (7 * (points.length - 1)) / Math.max(1, plotWidth - 14));
  const domainX: readonly [number, number] = [-inset, Math.max(0, points.length - 1) + inset];
  const xOf = (position: number) => left + ((position - domainX[0]) / (domainX[1] - domainX[0])) * plotWidth;
  const spacing = xOf(1) - xOf(0);
  const ticks = periodTicks(points, spacing, fontSize);

  const markerRows: number[] = [];
  const placed = model.markers
    .toSorted((a, b) => a.position - b.position)
    .map((marker) => {
      const wide = textWidth(marker.label, fontSize);
      const x = clamp(xOf(marker.position) - 1, 2, width - wide - 2);
      const free = markerRows.findIndex((end) => end + gap < x);
      const row = free === -1 ? markerRows.length : free;
      markerRows[row] = x + wide;
      return { marker, x, row };
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

  const targetY = model.target === null ? null : yOf(model.target.value);
  const target =
    targetY === null
      ? null
      : {
          key: 'target',
          lines: targetLines,
          x: plot.right + gap,
          y: clamp(
            targetY - ((targetLines.length - 1) * lineHeight) / 2,
            fontSize,
            height - targetLines.length * lineHeight,
          ),
          anchor: 'start' as const,
        };

  return {
    fontSize,
    lineHeight,
    padding: { top: plot.top, right, bottom: height - plot.bottom, left },
    plot,
    domainX,
    xOf,
    yOf,
    periods,
    markers: placed.map(({ marker, x, row }) => ({
      key: `marker-${marker.position}-${marker.label}`,
      position: marker.position,
      lines: [marker.label],
      x,
      y: lineHeight / 2 + 2 + row * lineHeight,
      anchor: 'start' as const,
    })),
    target,
    values: few ? valuesOfFew() : valueOfLast(),
  };

  function valuesOfFew() {
    return points.flatMap((point, index) => {
      if (point.value === null) return [];
      const half = textWidth(point.text, fontSize) / 2;
      // Above the interval, where one is drawn.
      const y = yOf(point.interval?.high ?? point.value);
      // Above its point, unless the target's line runs through there.
      const above = targetY === null || Math.abs(targetY - (y - lineHeight)) > lineHeight * 0.7;
      return [
        {
          key: `value-${index}`,
          index,
          width: half * 2,
          lines: [point.text],
          x: clamp(xOf(index), half + 1, width - half - 1),
          y: above ? y - lineHeight : y + lineHeight,
          anchor: 'middle' as const,
        },
      ];
    });
  }

  /** Beside the last point, moved off the target's words where they would touch. */
  function valueOfLast() {
    const value = points[lastIndex]?.value;
    if (lastText === null || value === null || value === undefined) return [];
    let y = yOf(value);
    if (target !== null && targetY !== null) {
      const low = target.y - lineHeight;
      const high = target.y + targetLines.length * lineHeight;
      if (y > low && y < high) y = y >= targetY && high < height - lineHeight ? high : low;
    }
    return [
      {
        key: 'value-last',
        index: lastIndex,
        width: textWidth(lastText, fontSize),
        lines: [lastText],
        x: Math.max(plot.right, xOf(lastIndex)) + gap,
        y,
        anchor: 'start' as const,
      },
    ];
  }
}
