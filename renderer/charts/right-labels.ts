import type { PlacedText } from './plot-frame';
import { spreadLabels } from './spread-labels';

interface RightLabel {
  readonly key: string;
  readonly lines: readonly string[];
  /** Where its line ends, in pixels. */
  readonly y: number;
}

/** Words at the right end of their lines, each as near its line as the others allow. In the order given. */
export function rightLabels(
  labels: readonly RightLabel[],
  place: { readonly x: number; readonly lineHeight: number; readonly top: number; readonly bottom: number },
): readonly PlacedText[] {
  const { x, lineHeight, top, bottom } = place;
  const middles = spreadLabels(
    labels.map(({ lines, y }) => ({ y, height: lines.length * lineHeight })),
    top,
    bottom,
  );
  return labels.map(({ key, lines, y }, index) => ({
    key,
    lines,
    x,
    y: (middles[index] ?? y) - ((lines.length - 1) * lineHeight) / 2,
    anchor: 'start',
  }));
}
