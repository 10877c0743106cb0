import type { ChartModel } from '#shared/pack/chart-shape';
import { clamp, plotFrame, wordsGap, type FrameInput, type PlacedText, type PlotFrame } from './plot-frame';
import { rightLabels } from './right-labels';
import { textWidth, widestLine, wrapText } from './text-width';

export interface ChartLayout extends PlotFrame {
  readonly target: PlacedText | null;
  readonly baseline: PlacedText | null;
  /** The latest value in a series, or each value where there are few. */
  readonly values: readonly (PlacedText & { readonly index: number; readonly width: number })[];
}

/** With so few points each stands for itself and says its value. */
const fewPoints = 4;
const lastKey = 'value-last';

/** Where everything in a chart stands. Pure: the same model and size give the same places on screen and on paper. */
export function chartLayout(model: ChartModel, width: number, height: number, fontSize: number): ChartLayout {
  const { points, axis } = model;
  const few = points.length <= fewPoints;
  const lastIndex = points.findLastIndex((point) => point.value !== null);
  const lastText = few ? null : (points[lastIndex]?.text ?? null);

  const linesOf = (label: string) => (label === '' ? [] : wrapText(label, fontSize, Math.max(72, width * 0.18)));
  const targetLines = linesOf(model.target?.label ?? '');
  const baselineLines = linesOf(model.baseline?.label ?? '');
  const rightWords = Math.max(
    widestLine(targetLines, fontSize) * 1.06,
    widestLine(baselineLines, fontSize) * 1.03,
    lastText === null ? 0 : textWidth(lastText, fontSize) * 1.08,
  );
  const frame = plotFrame({
    points,
    axis,
    markers: markersOf(model),
    width,
    height,
    fontSize,
    rightWords,
    few,
  });
  const { lineHeight, plot, xOf, yOf } = frame;

  const targetY = model.target === null ? null : yOf(model.target.value);
  const target: PlacedText | null =
    targetY === null
      ? null
      : {
          key: 'target',
          lines: targetLines,
          x: plot.right + wordsGap,
          y: clamp(
            targetY - ((targetLines.length - 1) * lineHeight) / 2,
            fontSize,
            height - targetLines.length * lineHeight,
          ),
          anchor: 'start' as const,
        };

  const plain = { ...frame, target, baseline: null, values: few ? valuesOfFew() : valueOfLast() };
  return withBaseline(plain, model, baselineLines, height);

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
        key: lastKey,
        index: lastIndex,
        width: textWidth(lastText, fontSize),
        lines: [lastText],
        x: Math.max(plot.right, xOf(lastIndex)) + wordsGap,
        y,
        anchor: 'start' as const,
      },
    ];
  }
}

/** With a baseline three labels may meet at the right end: they are moved apart together. */
function withBaseline(layout: ChartLayout, model: ChartModel, lines: readonly string[], height: number): ChartLayout {
  if (model.baseline == null) return layout;
  const { plot, lineHeight, yOf } = layout;
  const last = layout.values.find(({ key }) => key === lastKey);
  const lastValue = last === undefined ? null : (model.points[last.index]?.value ?? null);
  const placed = rightLabels(
    [
      { key: 'baseline', lines, y: yOf(model.baseline.value) },
      ...(model.target === null || layout.target === null
        ? []
        : [{ key: layout.target.key, lines: layout.target.lines, y: yOf(model.target.value) }]),
      ...(last === undefined || lastValue === null ? [] : [{ key: lastKey, lines: last.lines, y: yOf(lastValue) }]),
    ],
    { x: plot.right + wordsGap, lineHeight, top: 2, bottom: height - 2 },
  );
  const placeOf = (key: string) => placed.find((text) => text.key === key);
  return {
    ...layout,
    target: placeOf('target') ?? null,
    baseline: placeOf('baseline') ?? null,
    values: layout.values.map((value) => ({ ...value, y: placeOf(value.key)?.y ?? value.y })),
  };
}

function markersOf({ markers, breaks = [] }: ChartModel): FrameInput['markers'] {
  return [
    ...markers.map((marker) => ({ ...marker, line: 'dotted' as const })),
    ...breaks.map((marker) => ({ ...marker, line: 'dashed' as const })),
  ];
}
