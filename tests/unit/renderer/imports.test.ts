import { describe, expect, test } from 'vitest';
import { mapping } from '#shared/import/mapping/mapping';
import { newSource, sourceFaults, sourceOf } from '../../../renderer/components/source-draft';
import { columnNames, emptyDraft, mappingOf, textsOf } from '../../../renderer/features/imports/mapping/mapping-draft';
import { withEntry } from '../../../renderer/features/imports/mapping/settings-props';
import { issueWords } from '../../../renderer/features/imports/preview/issue-words';
import { progressWords, storedWords } from '../../../renderer/components/import-words';
import { asNew, sameMetricChoices } from '../../../renderer/features/imports/preview/same-metric-choices';
import { reasonOf, storedCount, whyNothing } from '../../../renderer/features/imports/preview/what-is-stored';

const suggested = { title: 'Recorded crime', publisher: 'Home Office', release: 'year ending June 2025' };
const counts = {
  rows: 9,
  figures: 9,
  fresh: 4,
  revised: 2,
  unchanged: 3,
  absent: 0,
  leftOut: 0,
  errors: 0,
};
const rows = [
  ['Crime in Norfolk', '', '', ''],
  ['Force', 'Month', 'Measure', ' Count of\nincidents ', ''],
  ['Norfolk', 'Jan-23', 'Burglary', '141', 'x'],
  ['Norfolk', 'Feb-23', 'Vehicle crime', '201', ''],
  ['Norfolk', 'Mar-23', 'Burglary', '117', ''],
];

describe('the source of an import', () => {
  test('is new with what was suggested, and what is not known is null', () => {
    const draft = { ...newSource(suggested), publishedOn: ' 2024-01-25 ' };
    expect(sourceFaults(draft)).toEqual({});
    expect(sourceOf(draft)).toEqual({
      kind: 'new',
      ...suggested,
      address: null,
      publishedOn: '2024-01-25',
      retrievedOn: null,
    });
  });

  test('is one that is known, whatever was typed before', () => {
    expect(sourceOf({ ...newSource(suggested), sourceId: 's1', title: '' })).toEqual({ kind: 'known', sourceId: 's1' });
  });

  test('says at each field what is wrong', () => {
    expect(sourceFaults({ ...newSource(suggested), title: ' ', publisher: '', retrievedOn: '3 March' })).toEqual({
      title: 'Give the source a title.',
      publisher: 'Name the publisher.',
      retrievedOn: 'Write it as 2025-01-31.',
    });
  });
});

describe('what is stored', () => {
  test('is what is new, and what is revised where that is accepted', () => {
    expect(storedCount(counts, 'accept')).toBe(6);
    expect(storedCount(counts, 'keep')).toBe(4);
    expect(whyNothing(counts, 'keep')).toBeNull();
  });

  test.each([
    [{ ...counts, figures: 0, fresh: 0, revised: 0 }, 'accept', /no figure was found/],
    [{ ...counts, fresh: 0, revised: 0 }, 'accept', /stored already, with the same value/],
    [{ ...counts, fresh: 0 }, 'keep', /while the old values are kept/],
  ] as const)('is nothing, and why is said', (given, revisions, why) => {
    expect(whyNothing(given, revisions)).toMatch(why);
  });
});

describe('why values differ', () => {
  test('is kept where some do and something was said', () => {
    expect(reasonOf(counts, ' Later release ')).toBe('Later release');
    expect(reasonOf(counts, '  ')).toBeNull();
    expect(reasonOf({ ...counts, revised: 0 }, 'Later release')).toBeNull();
  });
});

test('how far storing has come is said in figures', () => {
  expect(progressWords({ done: 12_000, total: 46_469 })).toBe('12,000 of 46,469 figures');
  expect(progressWords({ done: 0, total: 1 })).toBe('0 of 1 figure');
  expect(storedWords({ recorded: 1, revised: 0 })).toBe('Stored 1 figure');
  expect(storedWords({ recorded: 1200, revised: 3 })).toBe('Stored 1,203 figures, 3 of them revised');
});

test('a metric of a table can be one of the workspace that is counted in the same unit, or a new one', () => {
  const choicesOf = sameMetricChoices([
    { id: 'm1', title: 'Burglary', unit: 'count' },
    { id: 'm2', title: '999 within 10 seconds', unit: 'percent' },
  ]);
  expect(choicesOf('count')).toEqual([
    { id: asNew, label: 'A new metric' },
    { id: 'm1', label: 'The same as: Burglary' },
  ]);
  expect(choicesOf('seconds').map(({ id }) => id)).toEqual([asNew]);
});

test('an issue says where it is once', () => {
  const issue = {
    severity: 'error',
    table: 'Table P1',
    row: 14,
    message: 'Row 14: “Humbershire” is unknown.',
  } as const;
  expect(issueWords(issue)).toEqual({ place: 'Table P1, row 14', message: '“Humbershire” is unknown.' });
  expect(issueWords({ ...issue, message: 'Row 14: no metric.' }).message).toBe('No metric.');
  expect(issueWords({ ...issue, table: null, row: null }).place).toBe('Whole table');
});

describe('a mapping', () => {
  const draft = { ...emptyDraft(rows), name: 'Crime by month' };

  test('begins at the likely header and names columns by it', () => {
    expect(draft.headerRow).toBe(1);
    expect(columnNames(rows, 1)).toEqual(['Force', 'Month', 'Measure', 'Count of incidents', 'Column 5']);
    expect(textsOf(rows, 1, 2)).toEqual(['Burglary', 'Vehicle crime']);
  });

  test('asks for what is missing, one thing at a time', () => {
    expect(mappingOf(draft, rows)).toMatch(/period/);
    expect(mappingOf({ ...draft, periodColumn: 1 }, rows)).toMatch(/value/);
    expect(mappingOf({ ...draft, periodColumn: 1, valueColumn: 3 }, rows)).toMatch(/metric/);
    expect(mappingOf({ ...draft, periodColumn: 1, layout: 'wide' }, rows)).toMatch(/at least one column/);
    const named = { ...draft, periodColumn: 1, valueColumn: 3, metricFrom: 'column' } as const;
    expect(mappingOf(named, rows)).toMatch(/names the metric/);
    expect(mappingOf({ ...named, metricColumn: 2 }, rows)).toMatch(/at least one of the names/);
    expect(mappingOf({ ...draft, periodColumn: 1, layout: 'wide', columns: { 3: 'm' }, name: ' ' }, rows)).toMatch(
      /name/,
    );
  });

  test('is what the contract takes, long and wide, remembered or not', () => {
    const long = { ...draft, forceColumn: 0, periodColumn: 1, valueColumn: 3, metricId: 'm1' };
    const wide = {
      ...draft,
      periodColumn: 1,
      layout: 'wide',
      columns: { 3: 'm1' },
      name: '',
      remember: false,
    } as const;
    for (const made of [mappingOf(long, rows), mappingOf(wide, rows)]) expect(mapping.parse(made)).toEqual(made);
    expect(mappingOf(long, rows)).toMatchObject({ header: ['Force', 'Month', 'Measure', 'Count of incidents', ''] });
    expect(mappingOf(wide, rows)).toMatchObject({ values: { columns: [{ column: 3, metricId: 'm1' }] } });
  });

  test('takes a metric for a name and lets it go', () => {
    expect(withEntry({ a: 'm1' }, 'b', 'm2')).toEqual({ a: 'm1', b: 'm2' });
    expect(withEntry({ a: 'm1', b: 'm2' }, 'a', null)).toEqual({ b: 'm2' });
  });
});
