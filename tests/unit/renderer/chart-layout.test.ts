import { describe, expect, test } from 'vitest';
import { chartLayout } from '../../../renderer/charts/chart-layout';
import type { PlacedText } from '../../../renderer/charts/plot-frame';
import { widestLine } from '../../../renderer/charts/text-width';
import { chartModel, monthlyPoints, point } from './support/points';

const size = { width: 700, height: 262, font: 11.5 };
const lay = (parts: Parameters<typeof chartModel>[0]) =>
  chartLayout(chartModel(parts), size.width, size.height, size.font);

function box(text: PlacedText, lineHeight: number) {
  const wide = widestLine(text.lines, size.font);
  const left = text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - wide : text.x - wide / 2;
  const top = text.y - size.font / 2;
  return { left, right: left + wide, top, bottom: top + size.font + (text.lines.length - 1) * lineHeight };
}

function overlap(a: ReturnType<typeof box>, b: ReturnType<typeof box>): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe('chartLayout', () => {
  test.each([1, 2, 3, 4, 7, 23, 120])('cuts no label off and lets none touch another: %i points', (count) => {
    const layout = lay({
      points: monthlyPoints(2013, 10, count),
      target: { value: 84, label: 'Standard 84%' },
      markers: [
        { position: 0, label: 'PEEL 2018/19 published' },
        { position: Math.max(0, count - 1), label: 'PEEL 2021/22 published' },
        { position: Math.max(0, count - 1.5), label: 'PEEL 2023–25 published' },
      ],
    });
    const texts = [...layout.periods, ...layout.markers, ...layout.values, ...(layout.target ? [layout.target] : [])];
    const boxes = texts.map((text) => box(text, layout.lineHeight));
    boxes.forEach((one, index) => {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(size.width);
      expect(one.top).toBeGreaterThanOrEqual(-1);
      expect(one.bottom).toBeLessThanOrEqual(size.height);
      boxes.slice(index + 1).forEach((other, place) => {
        expect(overlap(one, other), `${texts[index]?.key} and ${texts[index + 1 + place]?.key}`).toBe(false);
      });
    });
  });

  test('moves a baseline, a target and the latest value apart where they meet', () => {
    const points = monthlyPoints(2022, 1, 12).map((entry) => ({ ...entry, value: 84.2, text: '84.2%' }));
    const layout = lay({
      points,
      target: { value: 84, label: 'Standard 84%' },
      baseline: { value: 84.1, label: 'Baseline 84.1%' },
      breaks: [{ position: 4.5, label: 'Break in series, Jun 2022' }],
    });
    const texts = [layout.target, layout.baseline, ...layout.values].flatMap((text) => (text === null ? [] : [text]));
    const boxes = texts.map((text) => box(text, layout.lineHeight));
    expect(texts).toHaveLength(3);
    boxes.forEach((one, index) => boxes.slice(index + 1).forEach((other) => expect(overlap(one, other)).toBe(false)));
    expect(layout.markers.map(({ line }) => line)).toEqual(['dashed']);
  });

  test('puts a single point in the middle and says its value', () => {
    const layout = lay({ points: [point('2024-03-31', 'Year to March 2024', 80)] });
    expect(layout.xOf(0)).toBeCloseTo((layout.plot.left + layout.plot.right) / 2);
    expect(layout.values.map((value) => value.lines)).toEqual([['80%']]);
  });

  test('moves the latest value off the words of a target that it nearly meets', () => {
    const points = monthlyPoints(2022, 1, 12).map((entry) => ({ ...entry, value: 84.2, text: '84.2%' }));
    const layout = lay({ points, target: { value: 84, label: 'Standard 84%' } });
    const [value] = layout.values;
    expect(Math.abs((value?.y ?? 0) - (layout.target?.y ?? 0))).toBeGreaterThanOrEqual(layout.lineHeight - 0.01);
  });
});
