import type { PeersChartModel, PeersRow } from '#shared/charts/peers-chart';
import { clamp, type PlacedText } from './plot-frame';
import { textWidth, widestLine } from './text-width';

export interface PeersLayout {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly rowHeight: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly xOf: (value: number) => number;
  /** Middle of a row. */
  readonly yOf: (index: number) => number;
  /** `ownX` is where the pointer to our own force ends, just before its name. */
  readonly names: readonly (PlacedText & { readonly ownX: number })[];
  readonly valuesX: number;
  readonly ranksX: number;
  readonly ticks: readonly { readonly label: string; readonly x: number }[];
  readonly meanLabel: PlacedText | null;
  /** The band as far as the axis goes. */
  readonly band: { readonly left: number; readonly right: number } | null;
}

/** Height of a row and its type: 43 forces must stand on the page of their heading and its notes, 8 need not be small. */
function sizes(count: number) {
  if (count <= 12) return { rowHeight: 22, fontSize: 11.5 };
  return count <= 24 ? { rowHeight: 18, fontSize: 11.5 } : { rowHeight: 13.8, fontSize: 11 };
}

/** Room left of a name for the mark of our own force. */
const ownMarkWidth = 13;
const gap = 8;

/** Where everything in a ranking stands; its height follows from the number of forces. Pure. */
export function peersLayout(model: PeersChartModel, width: number): PeersLayout {
  const { rows, axis, group } = model;
  const { rowHeight, fontSize } = sizes(rows.length);
  const lineHeight = fontSize * 1.25;
  // Our own force's words are bold: a little wider.
  const widest = (words: (row: PeersRow) => string) =>
    Math.max(...rows.map((row) => textWidth(words(row), fontSize) * (row.own ? 1.06 : 1)));
  const left = ownMarkWidth + widest(nameOf) + gap;
  const ranksX = width - 2;
  const valuesX = ranksX - widest((row) => row.rankText) - 14;
  const halfTick = widestLine([axis.ticks.at(-1)?.label ?? ''], fontSize) / 2;
  const right = Math.max(
    left + 60,
    valuesX -
      Math.max(
        halfTick,
        widest((row) => row.valueText),
      ) -
      gap,
  );
  const top = group === null ? 6 : lineHeight + 8;
  const bottom = top + rows.length * rowHeight;
  const xOf = (value: number) => left + ((value - axis.min) / (axis.max - axis.min || 1)) * (right - left);
  const yOf = (index: number) => top + (index + 0.5) * rowHeight;
  const inside = (value: number) => clamp(xOf(value), left, right);
  return {
    fontSize,
    lineHeight,
    rowHeight,
    height: bottom + lineHeight + 10,
    plot: { left, right, top, bottom },
    xOf,
    yOf,
    names: rows.map((row, index) => ({
      key: row.key,
      lines: [nameOf(row)],
      x: left - gap,
      y: yOf(index),
      anchor: 'end',
      ownX: left - gap - textWidth(nameOf(row), fontSize) * 1.06 - 2,
    })),
    valuesX,
    ranksX,
    ticks: ticksThatFit(),
    meanLabel: group === null ? null : meanLabel(group),
    band: group === null ? null : { left: inside(group.lower), right: inside(group.upper) },
  };

  function meanLabel({ mean, meanLabel: words }: NonNullable<PeersChartModel['group']>): PlacedText {
    const half = textWidth(words, fontSize) / 2;
    const x = clamp(xOf(mean), half + 2, width - half - 2);
    return { key: 'mean', lines: [words], x, y: lineHeight / 2 + 1, anchor: 'middle' };
  }

  /** Every tick, or every second where their words would touch. */
  function ticksThatFit() {
    const all = axis.ticks.map(({ value, label }) => ({ label, x: xOf(value), half: textWidth(label, fontSize) / 2 }));
    const touch = all.some((tick, index) => {
      const before = all[index - 1];
      return before !== undefined && before.x + before.half + gap > tick.x - tick.half;
    });
    return all.filter((_, index) => !touch || index % 2 === 0).map(({ label, x }) => ({ label, x }));
  }
}

/** A force's name, with the period of its value where that is another. */
function nameOf({ name, otherPeriod }: PeersRow): string {
  return otherPeriod === null ? name : `${name} (${otherPeriod})`;
}
