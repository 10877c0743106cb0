import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPasted } from '#db/readers/read-pasted';
import { deskErrorOf } from './support/desk-error';

const seeds = join(import.meta.dirname, '../../../shared/seeds');
const ofText = (text: string) => readPasted({ html: '', text });

const comparison =
  'Priority area: Reduce crime\n\n\u00a0Measure Most recent 12 months (to 30 June 2023) Previous 12 months (to 30 June 2022) ' +
  'Difference against previous 12 months 2019 Baseline (12 months up to 30 June 2019) Difference against 2019 Baseline\n' +
  'Robbery \u00a02 15 87%\u00a0decrease\n-13\n1,505\n\n30% decrease\n-153\n' +
  'Satisfaction 78% 77% 1 percentage point increase 79% 1pp\n\n\u00a0\n\nComment with 3 4 words 5% decrease 6 7% increase\n';

test('takes the tables of the HTML, and the text where it has none', () => {
  const html = '<meta charset="utf-8"><table><tr><td>a</td><td>1</td></tr></table>';
  expect(readPasted({ html, text: 'other' })).toEqual({
    tables: [{ name: null, grid: { rows: [['a', '1']] } }],
    note: null,
  });
  expect(readPasted({ html: '<p>a</p>', text: 'a\tb\n1\t"2\n3"' }).tables[0]?.grid.rows).toEqual([
    ['a', 'b'],
    ['1', '2\n3'],
  ]);
});

test('tells cells apart by known headings where only spaces part them, two-line cells too, and says so', () => {
  const { tables, note } = ofText(comparison);
  expect(tables).toHaveLength(1);
  expect(tables[0]?.name).toBe('Priority area: Reduce crime');
  expect(tables[0]?.grid.rows.slice(1)).toEqual([
    ['Robbery', '2', '15', '87% decrease\n-13', '1,505', '30% decrease\n-153'],
    ['Satisfaction', '78%', '77%', '1 percentage point increase', '79%', '1pp'],
  ]);
  expect(note).toMatch(/told apart by headings that are known, in their order/);
  expect(note).not.toMatch(/could not be split/);
});

test('says where a table broke off', () => {
  const given =
    'Month Total Calls Mean Answer Time (seconds)\nJanuary 2023 9,933 7.45\nFebruary 2023 n.k. 7.29\nMarch 2023 1 2\n';
  const { tables, note } = ofText(given);
  expect(tables[0]?.grid.rows).toHaveLength(2);
  expect(note).toMatch(/The line “February 2023 n\.k\. 7\.29” and what follows it in its table could not be split/);
});

test('splits at wide spaces where every line agrees, and refuses to guess otherwise', () => {
  const wide = ofText('Force   Calls\nNorfolk   9,933\nWest Mercia\u00a0 8,000\n');
  expect(wide.tables[0]?.grid.rows[2]).toEqual(['West Mercia', '8,000']);
  expect(wide.note).toMatch(/wide spaces/);
  expect(deskErrorOf(() => ofText('Force Calls\nNorfolk 9933\n')).message).toMatch(/cannot be split into cells safely/);
  expect(deskErrorOf(() => ofText(' \n')).message).toBe('Nothing was pasted that holds text.');
});

test.skipIf(!existsSync(seeds))('reads every table of the page of Norfolk’s commissioner, pasted as text', () => {
  const name = readdirSync(seeds).find((file) => file.startsWith('004')) ?? '';
  const { tables, note } = ofText(readFileSync(join(seeds, name), 'utf8'));
  expect(tables.map(({ grid }) => grid.rows.length - 1)).toEqual([9, 12, 2, 2, 3, 1, 5, 1]);
  expect(tables[1]?.grid.rows[1]).toEqual([
    'January 2022',
    '2,958',
    '7.6',
    '85.6%',
    '13.7%',
    '0.7%',
    '8th',
    '2nd',
    '1st',
  ]);
  expect(tables[6]?.grid.rows.at(-1)).toEqual([
    'Robbery',
    '352',
    '343',
    '3% increase\n+9',
    '505',
    '30% decrease\n-153',
  ]);
  expect(note).not.toMatch(/could not be split/);
});
