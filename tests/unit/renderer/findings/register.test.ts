import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bulkInput, changedSince } from '../../../../renderer/features/findings/register/bulk-draft';
import { chooseRows } from '../../../../renderer/features/findings/register/choose-rows';
import { matchesFinding } from '../../../../renderer/features/findings/register/matches-finding';
import {
  readColumns,
  registerColumns,
  shownColumns,
  usualColumns,
} from '../../../../renderer/features/findings/register/register-columns';
import {
  builtInViews,
  readViews,
  viewOf,
  withView,
} from '../../../../renderer/features/findings/register/register-views';
import { inputFaults } from '../../../../renderer/components/input-faults';
import { findingsSearch, nobody } from '../../../../renderer/features/findings/findings-search';
import { findingRow } from './finding-rows';

const done = { word: 'done', label: 'Done', closes: true, datedText: '3 May 2024' };

describe('filters of the register', () => {
  it('finds a status by its scheme: the same word of another scheme is another status', () => {
    const row = findingRow({ statuses: { force: done, office: null, hmicfrs: null } });
    expect(matchesFinding(row, { status: 'force:done' })).toBe(true);
    expect(matchesFinding(row, { status: 'hmicfrs:done' })).toBe(false);
    expect(matchesFinding(row, { status: 'hmicfrs:' })).toBe(true);
    expect(matchesFinding(row, { status: 'force:' })).toBe(false);
  });

  it('tells findings of an owner from those of nobody', () => {
    const [mine, free] = [findingRow({ owner: 'A. Marsh' }), findingRow()];
    expect([mine, free].map((row) => matchesFinding(row, { owner: 'A. Marsh' }))).toEqual([true, false]);
    expect([mine, free].map((row) => matchesFinding(row, { owner: nobody }))).toEqual([false, true]);
  });

  it('keeps each kind of attention apart', () => {
    const rows = [findingRow({ overdue: true }), findingRow({ contradiction: 'No.' }), findingRow({ lookAgain: true })];
    const kinds = ['overdue', 'contradiction', 'look-again'] as const;
    expect(kinds.map((only) => rows.map((row) => matchesFinding(row, { only })))).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });

  it('looks for words in statuses, owner and deadline as well', () => {
    const row = findingRow({
      owner: 'A. Marsh',
      dueText: 'HMICFRS, 23 March 2025',
      statuses: { force: done, office: null, hmicfrs: null },
    });
    expect(['marsh', 'done calls', 'march 2025'].every((q) => matchesFinding(row, { q }))).toBe(true);
    expect(matchesFinding(row, { q: 'assured' })).toBe(false);
  });

  it('reads from the address what it can and drops the rest', () => {
    expect(findingsSearch({ owner: 'A', status: 'force:done', only: 'overdue', group: 'owner', sort: 'due' })).toEqual({
      owner: 'A',
      status: 'force:done',
      only: 'overdue',
      group: 'owner',
      sort: 'due',
    });
    expect(findingsSearch({ only: 'everything', group: 'moon', sort: 'since' })).toEqual({});
  });
});

describe('columns', () => {
  it('shows fewer where there is less room, and three statuses always', () => {
    const [wide, narrow] = [usualColumns(1030), usualColumns(755)];
    expect(narrow.length).toBeLessThan(wide.length);
    for (const columns of [wide, narrow])
      expect(columns).toEqual(expect.arrayContaining(['title', 'force', 'office', 'hmicfrs']));
    // Before the table was measured.
    expect(usualColumns(0)).toEqual(wide);
  });

  it('keeps the order of the register and never loses the finding', () => {
    expect(readColumns(['due', 'ref', 'moon'])).toEqual(['ref', 'title', 'due']);
    expect(readColumns(['moon'])).toBeNull();
    expect(readColumns('ref')).toBeNull();
  });

  it('does not say in each row what the band says, but says the tone with the kind', () => {
    const all = registerColumns.map(({ id }) => id);
    const ids = (group: 'area' | 'kind') => shownColumns(all, group).map(({ id }) => id);
    expect(ids('area')).not.toContain('area');
    expect(ids('kind')).toContain('kind');
  });
});

describe('views', () => {
  const builtIn = builtInViews(['A. Marsh', 'P. Lind'], 'p. lind');

  it('has the view of who works here first among the owners', () => {
    expect(builtIn.map(({ label }) => label)).toEqual([
      'Everything',
      'Overdue',
      'Contradictions',
      'Look again',
      'Mine: P. Lind',
      'Mine: A. Marsh',
    ]);
  });

  it('comes back from what was kept as it was saved', () => {
    const views = withView([], ' Calls ', { q: 'calls', sort: 'due', desc: true }, ['ref', 'title', 'due']);
    expect(readViews(JSON.stringify(views))).toEqual(views);
    expect(views[0]?.label).toBe('Calls');
    expect(withView(views, 'CALLS', {}, null)).toHaveLength(1);
  });

  it('leaves out what cannot be read', () => {
    for (const text of [null, '', 'no json', '{}', '[null, 3, {"label": ""}]']) expect(readViews(text)).toEqual([]);
    expect(readViews('[{"label": "A", "search": {"kind": "moon"}, "columns": 3}]')).toEqual([
      { id: 'own:a', label: 'A', search: {}, columns: null },
    ]);
  });

  it('knows which view is shown, whatever the order of its filters, and none after a change by hand', () => {
    expect(viewOf(builtIn, { sort: 'due', only: 'overdue' }, null)?.id).toBe('overdue');
    expect(viewOf(builtIn, { sort: 'due', only: 'overdue' }, ['ref', 'title'])?.id).toBe('overdue');
    expect(viewOf(builtIn, { only: 'overdue', q: 'x' }, null)).toBeNull();
    const saved = withView([], 'Short', {}, ['ref', 'title']);
    expect(viewOf([...saved, ...builtIn], {}, ['ref', 'title'])?.label).toBe('Short');
    expect(viewOf([...saved, ...builtIn], {}, null)?.label).toBe('Everything');
  });
});

describe('choosing rows', () => {
  const order = ['a', 'b', 'c', 'd', 'e'];

  it('takes the range between two presses, in either direction, and only as it is shown', () => {
    expect([...chooseRows(new Set(), order, 'd', true, 'b')]).toEqual(['b', 'c', 'd']);
    expect([...chooseRows(new Set(), order, 'b', true, 'd')]).toEqual(['b', 'c', 'd']);
    expect([...chooseRows(new Set(), order, 'b', true, 'gone')]).toEqual(['b']);
    expect([...chooseRows(new Set(order), order, 'd', false, 'b')]).toEqual(['a', 'e']);
  });

  test('choosing and leaving the same range gives back what was chosen outside of it', () => {
    const id = fc.constantFrom(...order);
    fc.assert(
      fc.property(fc.uniqueArray(id), id, id, (chosen, pressed, anchor) => {
        const on = chooseRows(new Set(chosen), order, pressed, true, anchor);
        expect(on.has(pressed) && on.has(anchor) && chosen.every((each) => on.has(each))).toBe(true);
        const off = chooseRows(on, order, pressed, false, anchor);
        expect([...off].every((each) => chosen.includes(each))).toBe(true);
        expect(off.has(pressed) || off.has(anchor)).toBe(false);
      }),
    );
  });
});

describe('a change of many', () => {
  const rows = [findingRow({ id: 'a' }), findingRow({ id: 'b', revision: 4 })];

  it('names every record with its revision, and only what is changed', () => {
    const input = bulkInput('owner', ' A. Marsh ', rows);
    expect(input).toEqual({
      records: [
        { id: 'a', revision: 1 },
        { id: 'b', revision: 4 },
      ],
      change: { owner: 'A. Marsh' },
    });
    expect(bulkInput('owner', ' ', rows).change).toEqual({ owner: null });
    expect(bulkInput('localDeadline', '1 April 2025', rows).change).toEqual({ localDeadline: '2025-04-01' });
    expect(inputFaults('findings.bulk', input)).toEqual({});
  });

  it('refuses what is no day at the field', () => {
    expect(inputFaults('findings.bulk', bulkInput('localDeadline', 'soon', rows))).toEqual({
      'change.localDeadline': 'Write the day as 1 April 2021.',
    });
  });

  it('finds what was changed meanwhile', () => {
    const now = [findingRow({ id: 'a', revision: 2 }), findingRow({ id: 'b', revision: 4 }), findingRow({ id: 'c' })];
    expect(changedSince(rows, now).map(({ id }) => id)).toEqual(['a']);
  });
});
