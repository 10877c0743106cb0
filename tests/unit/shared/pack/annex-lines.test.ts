import { describe, expect, test } from 'vitest';
import { annexLines } from '#shared/pack/annex-lines';
import { sharedPlace } from '#shared/pack/resolve/shared-place';

const group = (count: number, place: string | null, own = '') => ({
  id: 'calls/tables',
  title: 'Calls',
  source: '[1]',
  place,
  rows: Array.from({ length: count }, (_, index) => ({
    id: `o${index}`,
    about: `M${index}`,
    value: `${index}%`,
    place: own,
  })),
});
const kinds = (lines: ReturnType<typeof annexLines>) => lines.map(({ kind }) => kind);

describe('the lines of the printed annex', () => {
  test('fold figures that share their place, twelve to a run, without losing one', () => {
    const given = group(23, 'Table row of the period');
    const lines = annexLines(given);
    expect(lines.map((line) => (line.kind === 'run' ? [line.title, line.rows.length] : null))).toEqual([
      ['M11 to M0', 12],
      ['M22 to M12', 11],
    ]);
    expect(lines.flatMap((line) => (line.kind === 'run' ? line.rows : [line.row]))).toEqual(given.rows);
  });

  test('call a run of one by its period', () => {
    const [, last] = annexLines(group(13, 'Table'));
    expect(last).toMatchObject({ kind: 'run', title: 'M12' });
  });

  test('keep a line for each figure that has a place of its own, and of few', () => {
    expect(kinds(annexLines(group(6, 'Table', 'column B')))).toEqual(Array(6).fill('figure'));
    expect(kinds(annexLines(group(3, 'Table')))).toEqual(Array(3).fill('figure'));
    expect(kinds(annexLines(group(6, null)))).toEqual(Array(6).fill('figure'));
  });
});

describe('places in one source', () => {
  test('share what is alike but for the period', () => {
    const places = ['May 2023', 'June 2023'].map((period) => ({ place: `Table row ${period}, column Total`, period }));
    expect(sharedPlace(places)).toEqual({ shared: 'Table row of the period, column Total', own: ['', ''] });
  });

  test('keep what differs, from the first difference on', () => {
    const places = ['Table A, row Robbery, column 2', 'Table A, row Murder, column 2'].map((place) => ({
      place,
      period: 'May 2023',
    }));
    expect(sharedPlace(places)).toEqual({ shared: 'Table A', own: ['row Robbery, column 2', 'row Murder, column 2'] });
  });

  test('share nothing where they begin otherwise, or where there is one', () => {
    const own = ['Police powers', 'Custody'];
    expect(sharedPlace(own.map((place) => ({ place, period: '2023' })))).toEqual({ shared: null, own });
    expect(sharedPlace([{ place: 'Custody', period: '2023' }])).toEqual({ shared: null, own: ['Custody'] });
  });
});
