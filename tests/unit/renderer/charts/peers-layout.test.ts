import { describe, expect, test } from 'vitest';
import { peersLayout } from '../../../../renderer/charts/peers-layout';
import { textWidth } from '../../../../renderer/charts/text-width';
import { peersOf } from './peers-of';

/** Content of an A4 page under a heading of two lines with its lead, above caption, notes and source, in CSS pixels. */
const room = 670;

describe('peersLayout', () => {
  test.each([1, 2, 8, 12, 24, 43])('keeps the words of %i forces apart and inside', (count) => {
    const model = peersOf(count);
    for (const width of [380, 642]) {
      const layout = peersLayout(model, width);
      expect(layout.height).toBeLessThanOrEqual(room);
      expect(layout.rowHeight).toBeGreaterThanOrEqual(layout.lineHeight);
      layout.names.forEach((name, index) => {
        expect(name.x - textWidth(name.lines[0] ?? '', layout.fontSize)).toBeGreaterThanOrEqual(0);
        expect(name.y + layout.rowHeight / 2).toBeLessThanOrEqual(layout.plot.bottom + 1e-9);
        const row = model.rows[index];
        const valueLeft = layout.valuesX - textWidth(row?.valueText ?? '', layout.fontSize);
        const rankLeft = layout.ranksX - textWidth(row?.rankText ?? '', layout.fontSize);
        expect(valueLeft).toBeGreaterThan(layout.plot.right);
        expect(rankLeft).toBeGreaterThan(layout.valuesX);
      });
    }
  });

  test('keeps the band inside the plot', () => {
    const layout = peersLayout(peersOf(8), 642);
    expect(layout.band?.left).toBeGreaterThanOrEqual(layout.plot.left);
    expect(layout.band?.right).toBeLessThanOrEqual(layout.plot.right);
    expect((layout.band?.right ?? 0) - (layout.band?.left ?? 0)).toBeGreaterThan(0);
  });
});
