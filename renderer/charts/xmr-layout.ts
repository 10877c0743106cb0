import type { XmrChartModel } from '#shared/charts/xmr-chart';
import { plotFrame, wordsGap, type MarkerLine, type PlacedText, type PlotFrame } from './plot-frame';
import { rightLabels } from './right-labels';
import { widestLine, wrapText } from './text-width';

export type XmrLabelKind = 'target' | 'latest' | 'mean' | 'lower' | 'upper';

export interface XmrLayout extends PlotFrame {
  readonly labels: readonly (PlacedText & { readonly kind: XmrLabelKind })[];
  /** Ends of each segment's lines in pixels: half a step beyond its points, so that two segments never join. */
  readonly steps: readonly { readonly left: number; readonly right: number }[];
}

const markerLines = {
  fieldwork: 'dotted',
  publication: 'dotted',
  baseline: 'dotted',
  break: 'dashed',
  rebase: 'dashed',
} as const satisfies Record<XmrChartModel['markers'][number]['kind'], MarkerLine>;

/** Between the limits of one segment and those of the next, in pixels. */
const stepGap = 4;

/** Where everything in an XmR chart stands. Pure: the same model and size give the same places on screen and on paper. */
export function xmrLayout(model: XmrChartModel, width: number, height: number, fontSize: number): XmrLayout {
  const wanted = wantedLabels(model).map((label) => ({
    ...label,
    lines: wrapText(label.text, fontSize, Math.max(84, width * 0.18)),
  }));
  const frame = plotFrame({
    points: model.points,
    axis: model.axis,
    markers: model.markers.map(({ kind, position, label }) => ({ position, label, line: markerLines[kind] })),
    width,
    height,
    fontSize,
    rightWords: Math.max(...wanted.map(({ lines }) => widestLine(lines, fontSize))) * 1.06,
    few: false,
  });
  const { plot, xOf, yOf, lineHeight } = frame;
  const placed = rightLabels(
    wanted.map(({ kind, lines, value }) => ({ key: kind, lines, y: yOf(value) })),
    { x: plot.right + wordsGap, lineHeight, top: 2, bottom: height - 2 },
  );
  const gap = model.steps === 'joined' ? 0 : stepGap;
  return {
    ...frame,
    labels: placed.map((text, index) => ({ ...text, kind: wanted[index]?.kind ?? 'mean' })),
    steps: model.limits.map(({ from, to }) => ({
      left: Math.max(plot.left, xOf(from - 0.5) + gap / 2),
      right: to === model.points.length - 1 ? plot.right : Math.min(plot.right, xOf(to + 0.5) - gap / 2),
    })),
  };
}

function wantedLabels({ limits, limitLabels, target, points }: XmrChartModel) {
  const newest = limits.at(-1);
  const last = points.findLast(({ value }) => value !== null);
  const labels: { kind: XmrLabelKind; text: string; value: number | null | undefined }[] = [
    { kind: 'target', text: target?.label ?? '', value: target?.value },
    { kind: 'upper', text: limitLabels.upper, value: newest?.upper },
    { kind: 'latest', text: last === undefined ? '' : `Latest ${last.text}`, value: last?.value },
    { kind: 'mean', text: limitLabels.mean, value: newest?.mean },
    { kind: 'lower', text: limitLabels.lower, value: newest?.lower },
  ];
  return labels.flatMap(({ kind, text, value }) => (value == null ? [] : [{ kind, text, value }]));
}
