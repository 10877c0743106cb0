import { describe, expect, test } from 'vitest';
import type { PlacedText } from '../../../../renderer/charts/plot-frame';
import { widestLine } from '../../../../renderer/charts/text-width';
import { xmrLayout } from '../../../../renderer/charts/xmr-layout';
import { norfolkChart, norfolkResult } from '../../shared/charts/norfolk-xmr';

const font = 11.5;
const events = [
  { kind: 'fieldwork', on: '2022-05-16', label: 'PEEL 2021/22 fieldwork' },
  { kind: 'publication', on: '2022-10-14', label: 'PEEL 2021/22 published' },
  { kind: 'break', on: '2022-12-01', label: 'New call system' },
  { kind: 'baseline', on: '2023-08-30', label: 'Baseline of the plan for 2024 to 2028' },
] as const;
const model = norfolkChart(norfolkResult(['2022-12-01']), events);

function box(text: PlacedText, lineHeight: number) {
  const wide = widestLine(text.lines, font);
  const left = text.anchor === 'start' ? text.x : text.x - wide / 2;
  const top = text.y - font / 2;
  return { left, right: left + wide, top, bottom: top + font + (text.lines.length - 1) * lineHeight };
}

describe('xmrLayout', () => {
  test.each([
    [380, 262],
    [642, 264],
    [1000, 280],
  ])('cuts no label off and lets none touch another: %i × %i', (width, height) => {
    const layout = xmrLayout(model, width, height, font);
    const texts = [...layout.periods, ...layout.markers, ...layout.labels];
    const boxes = texts.map((text) => box(text, layout.lineHeight));
    boxes.forEach((one, index) => {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(width);
      expect(one.top).toBeGreaterThanOrEqual(-1);
      expect(one.bottom).toBeLessThanOrEqual(height);
      boxes.slice(index + 1).forEach((other, place) => {
        const touch =
          one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
        expect(touch, `${texts[index]?.key} and ${texts[index + 1 + place]?.key}`).toBe(false);
      });
    });
  });

  test('runs no marker’s line through the words of another', () => {
    const { markers, xOf } = xmrLayout(model, 642, 264, font);
    for (const marker of markers) {
      const x = xOf(marker.position);
      const crossed = markers.filter((other) => other.y > marker.y && other.x + 2 < x && other.x + other.width > x);
      expect(crossed.map(({ lines }) => lines[0])).toEqual([]);
    }
  });

  test('breaks the limits between two segments', () => {
    const { steps, xOf, plot } = xmrLayout(model, 642, 264, font);
    expect(steps).toHaveLength(2);
    expect(steps[0]?.right).toBeLessThan(xOf(12.5));
    expect(steps[1]?.left).toBeGreaterThan(xOf(12.5));
    expect(steps[1]?.right).toBe(plot.right);
  });

  test('draws dashed what parts the series, dotted what happened to it', () => {
    const lines = xmrLayout(model, 642, 264, font).markers.map(({ lines: [words], line }) => [words, line]);
    expect(lines).toEqual([
      ['PEEL 2021/22 fieldwork', 'dotted'],
      ['PEEL 2021/22 published', 'dotted'],
      ['New call system', 'dashed'],
      ['Rebased from Dec 2022', 'dashed'],
      ['Baseline of the plan for 2024 to 2028', 'dotted'],
    ]);
  });
});
