import { describe, expect, test } from 'vitest';
import { periodTicks } from '../../../renderer/charts/period-ticks';
import { widestLine } from '../../../renderer/charts/text-width';
import { monthlyPoints, point } from './support/points';

describe('periodTicks', () => {
  test('names quarters and puts the year under the first month shown of each year', () => {
    const ticks = periodTicks(monthlyPoints(2021, 11, 23), 26, 11.5);
    expect(ticks.map((tick) => tick.lines.join(' '))).toEqual([
      'Jan 2022',
      'Apr',
      'Jul',
      'Oct',
      'Jan 2023',
      'Apr',
      'Jul',
    ]);
    expect(ticks.filter((tick) => tick.yearLine !== null).map((tick) => tick.index)).toEqual([2, 14]);
  });

  test('names every month where there is room', () => {
    const ticks = periodTicks(monthlyPoints(2023, 3, 7), 90, 11.5);
    expect(ticks.map((tick) => tick.lines[0])).toEqual(['Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep']);
    expect(ticks[0]?.lines).toEqual(['Mar', '2023']);
  });

  test('names whole years where months are too many', () => {
    const ticks = periodTicks(monthlyPoints(2013, 10, 120), 5, 11.5);
    expect(ticks.map((tick) => tick.lines)).toEqual(Array.from({ length: 10 }, (_, year) => [String(2014 + year)]));
  });

  test('breaks long names into lines and always names the latest period', () => {
    const points = [2019, 2022, 2023].map((year) => point(`${year}-06-30`, `12 months to 30 June ${year}`, 1));
    const ticks = periodTicks(points, 200, 11.5);
    expect(ticks.map((tick) => tick.index)).toEqual([0, 1, 2]);
    expect(ticks[2]?.lines.join(' ')).toBe('12 months to 30 June 2023');
    expect(widestLine(ticks[2]?.lines ?? [], 11.5)).toBeLessThanOrEqual(110);
  });

  test.each([2, 7, 23, 40, 120])('leaves room between neighbouring names: %i years', (count) => {
    const points = Array.from({ length: count }, (_, year) =>
      point(`${1900 + year}-06-30`, `Year to June ${1900 + year}`, 1),
    );
    const spacing = 560 / count;
    const ticks = periodTicks(points, spacing, 11.5);
    expect(ticks.at(-1)?.index).toBe(count - 1);
    ticks.slice(1).forEach((tick, index) => {
      const before = ticks[index];
      const distance = (tick.index - (before?.index ?? 0)) * spacing;
      const halves = (widestLine(tick.lines, 11.5) + widestLine(before?.lines ?? [], 11.5)) / 2;
      expect(distance).toBeGreaterThan(halves);
    });
  });
});
