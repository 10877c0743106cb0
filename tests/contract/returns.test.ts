import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, write } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillRow, rowsOf, setRows, withWorkbook, type Filled } from '#tests/support/fill-form';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

const owner = 'Supt Brook';
const refs = ['NOR-2325-18', 'NOR-2122-03', 'NOR-2325-06'] as const;
const [first, second, third] = refs;
/** 20 November 2023; the desk's day is 1 December 2023. */
const filled: Filled = {
  'New status': 'Under way',
  'Date of status': { serial: 45_250 },
  'What was done': '=Trained "A & B" <shift>',
  'Next step': 'Train C shift',
  'Next step due': { serial: 45_350 },
};

let sample: SampleDesk;
beforeEach(() => {
  sample = openSampleDesk();
  const rows = sample.call('findings.list', {}).rows.filter(({ ref }) => (refs as readonly string[]).includes(ref));
  const records = rows.map(({ id, revision }) => ({ id, revision }));
  sample.call('findings.bulk', { records, change: { owner } });
});
afterEach(() => sample.dispose());

const idOf = (ref: string) => must(sample.call('findings.list', {}).rows.find((row) => row.ref === ref)).id;
const page = (ref: string) => sample.call('findings.get', { id: idOf(ref) });
const exported = () => sample.task('exportForm', { owner }).bytes;
function preview(bytes: Uint8Array, name = 'form.xlsx') {
  writeFileSync(join(sample.folder, name), bytes);
  return sample.task('previewReturn', { path: join(sample.folder, name) });
}
const fill = (bytes: Uint8Array, ref: string = first, what = filled) =>
  withWorkbook(bytes, (workbook) => fillRow(workbook, ref, what));
const changeRows = (bytes: Uint8Array, change: (rows: string[][]) => string[][], sheet = 'Findings') =>
  withWorkbook(bytes, (workbook) => setRows(workbook, sheet, change(rowsOf(workbook, sheet))));
const accept = (shown: ReturnType<typeof preview>) =>
  sample.call('returns.accept', { token: shown.token, findingIds: shown.rows.map(({ findingId }) => findingId) });

describe('the form', () => {
  it('holds the open findings of its owner, and nothing of it is stored', () => {
    const { name, bytes } = sample.task('exportForm', { owner });
    expect(name).toBe('Return form Supt Brook 2023-12-01.xlsx');
    const workbook = read(bytes, { type: 'buffer' });
    expect(workbook.Workbook?.Sheets?.map(({ Hidden }) => Hidden ?? 0)).toEqual([0, 0, 2]);
    const rows = rowsOf(workbook, 'Findings');
    expect(
      rows
        .slice(1)
        .map(([ref]) => ref)
        .toSorted(),
    ).toEqual([...refs].toSorted());
    expect(rowsOf(workbook, 'Instructions').flat().join(' ')).toContain('Under way');
    expect(preview(bytes)).toMatchObject({ owner, rows: [], refused: [], missing: [], unchanged: 3 });
    expect(() => sample.task('exportForm', { owner: 'Nobody' })).toThrow(/no open findings/);
  });

  it('has validated, open cells in a protected sheet, in the order of the schema', () => {
    const files = unzipSync(exported());
    const xml = strFromU8(must(files['xl/worksheets/sheet2.xml']));
    const order = ['<sheetViews>', '<cols>', '<sheetData>', '<sheetProtection', '<dataValidations', '<pageSetup paper'];
    const places = order.map((element) => xml.indexOf(element));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    const list = must(
      /<dataValidation [^>]*sqref="F2:F4" type="list"[^>]*><formula1>Instructions!\$A\$(\d+):\$A\$(\d+)</.exec(xml),
    );
    const words = rowsOf(read(exported(), { type: 'buffer' }), 'Instructions')
      .slice(Number(list[1]) - 1, Number(list[2]))
      .map(([label]) => label);
    expect(words).toEqual(['Not started', 'Under way', 'At risk', 'Done', 'Not for this force']);
    expect(xml).toMatch(/sqref="G2:G4" type="date" operator="greaterThanOrEqual"[^>]*><formula1>36526</);
    expect(xml).toMatch(/<col min="12" max="12" [^>]*hidden="1"/);
    const formats = must(/<cellXfs.*<\/cellXfs>/.exec(strFromU8(must(files['xl/styles.xml']))))[0]
      .split('<xf ')
      .slice(1);
    const formatOf = (cell: string) => formats[Number(must(new RegExp(`r="${cell}" s="(\\d)"`).exec(xml))[1])] ?? '';
    expect(['F2', 'G3', 'K4'].map((cell) => formatOf(cell).includes('locked="0"'))).toEqual([true, true, true]);
    expect(['A2', 'E2', 'L2'].map((cell) => formatOf(cell).includes('locked="0"'))).toEqual([false, false, false]);
  });
});

describe('a form that came back', () => {
  it('is shown beside what is stored, and stored in one write where it is accepted', () => {
    const shown = preview(fill(exported()));
    expect(shown.rows).toEqual([
      {
        findingId: idOf(first),
        ref: first,
        title: page(first).details.title,
        storedStatus: 'None yet',
        returnedStatus: 'Under way, 20 November 2023',
        storedUpdate: [],
        returnedUpdate: ['20 November 2023: =Trained "A & B" <shift>', 'Next: Train C shift, by 28 February 2024'],
        conflict: null,
      },
    ]);
    expect(page(first).entries).toEqual([]);
    expect(accept(shown)).toEqual({ stored: 1 });
    const { entries, updates, statuses } = page(first);
    expect(statuses.force).toMatchObject({ label: 'Under way', datedText: '20 November 2023' });
    expect(entries).toMatchObject([{ author: owner, comment: 'From the return form of 1 December 2023.' }]);
    expect(updates).toMatchObject([
      { author: owner, effort: '=Trained "A & B" <shift>', nextDueText: '28 February 2024' },
    ]);
    expect(() => accept(shown)).toThrow(/no longer waits/);
  });

  it.each(['20/11/2023', '20 November 2023', '2023-11-20'])(
    'may have its days as text, as other programs and people write them: %s',
    (day) => {
      const shown = preview(fill(exported(), first, { ...filled, 'Date of status': day }));
      expect(shown.refused).toEqual([]);
      expect(shown.rows[0]?.returnedStatus).toBe('Under way, 20 November 2023');
    },
  );

  it('is refused row by row where a day is none', () => {
    const shown = preview(fill(exported(), first, { ...filled, 'Date of status': '31/02/2023' }));
    expect(shown.rows).toEqual([]);
    expect(shown.refused).toMatchObject([{ ref: first, reason: expect.stringMatching(/day|date/i) as string }]);
  });

  it('is read where a program has saved it as an OpenDocument sheet', () => {
    const workbook = read(fill(exported()), { type: 'buffer', cellNF: true });
    const ods = new Uint8Array(write(workbook, { type: 'buffer', bookType: 'ods' }) as Buffer);
    expect(preview(ods, 'form.ods')).toMatchObject({ rows: [{ ref: first }], refused: [] });
  });

  it('says nothing new the second time', () => {
    const bytes = fill(exported());
    accept(preview(bytes));
    expect(preview(bytes)).toMatchObject({ rows: [], refused: [], unchanged: 3 });
  });

  it('may have sorted rows, whose ids move along', () => {
    const sorted = changeRows(fill(exported()), ([head, ...rows]) => [must(head), ...rows.toReversed()]);
    expect(preview(sorted)).toMatchObject({ rows: [{ ref: first }], refused: [], missing: [] });
  });

  it('has rows refused whose ids changed places or were changed', () => {
    const bytes = withWorkbook(exported(), (workbook) => {
      for (const ref of refs) fillRow(workbook, ref, filled);
    });
    const swapped = changeRows(bytes, ([head, one, two, last]) => {
      const id = must(head).indexOf('Id');
      const [x, y, z] = [must(one), must(two), must(last)];
      return [must(head), x.with(id, y[id] ?? ''), y.with(id, x[id] ?? ''), z.with(id, 'made-up')];
    });
    const { rows, refused } = preview(swapped);
    expect(rows).toEqual([]);
    expect(refused.map(({ reason }) => /not belong together|not one of this form/.test(reason))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('tells which findings are no longer in it', () => {
    const cut = changeRows(exported(), (rows) => rows.filter(([ref]) => ref !== third));
    expect(preview(cut)).toMatchObject({ missing: [third], unchanged: 2 });
  });
});

describe('a whole file is refused', () => {
  it('without a column, which is named', () => {
    const cut = changeRows(fill(exported()), (rows) => rows.map((row) => row.toSpliced(5, 1)));
    expect(() => preview(cut)).toThrow(/no longer the column “New status”/);
  });

  it('where its sheet has another name, which is said', () => {
    const renamed = withWorkbook(exported(), (workbook) => {
      workbook.SheetNames = workbook.SheetNames.map((name) => (name === 'Findings' ? 'Tabelle1' : name));
      workbook.Sheets['Tabelle1'] = workbook.Sheets['Findings'] ?? {};
      delete workbook.Sheets['Findings'];
    });
    expect(() => preview(renamed)).toThrow('form.xlsx has no sheet “Findings”: it was deleted or renamed.');
  });

  it('where its hidden sheet was changed, is missing or is of another workspace', () => {
    const changed = changeRows(
      exported(),
      (rows) => rows.map((row) => row.map((text) => (text === second ? 'NOR-1' : text))),
      'About',
    );
    expect(() => preview(changed)).toThrow(/hidden sheet .* was changed/);
    const without = withWorkbook(exported(), (workbook) => {
      workbook.SheetNames.splice(2, 1);
      workbook.Workbook?.Sheets?.splice(2, 1);
    });
    expect(() => preview(without)).toThrow(/is no return form/);
    expect(() => preview(new TextEncoder().encode('Reference,Finding\na,b\n'), 'list.csv')).toThrow(
      /is no return form/,
    );
    const bytes = exported();
    sample.dispose();
    sample = openSampleDesk();
    expect(() => preview(bytes)).toThrow(/of another workspace/);
  });

  it('as an old copy, once a later form of its owner was taken in', async () => {
    const old = fill(exported(), second);
    // Two forms of one moment are neither the older.
    await new Promise((resolve) => setTimeout(resolve, 5));
    const later = fill(exported());
    const shownBefore = preview(old);
    expect(shownBefore.rows).toHaveLength(1);
    accept(preview(later));
    expect(() => preview(old)).toThrow(/is an old copy/);
    expect(() => accept(shownBefore)).toThrow(/is an old copy/);
    expect(preview(later).rows).toEqual([]);
  });
});

describe('a conflict', () => {
  const enterStatus = () =>
    sample.call('findings.addStatus', {
      findingId: idOf(first),
      scheme: 'force',
      word: 'done',
      datedOn: '2023-11-25',
      author: 'Ann',
      comment: null,
      evidence: null,
      hmicfrsReference: null,
      correctsId: null,
    });

  it('shows both sides, and can be accepted with open eyes', () => {
    const bytes = fill(exported());
    enterStatus();
    const shown = preview(bytes);
    expect(shown.rows[0]).toMatchObject({
      storedStatus: 'Done, 25 November 2023',
      returnedStatus: 'Under way, 20 November 2023',
    });
    expect(shown.rows[0]?.conflict).toMatch(/force status was entered after.*later day, 25 November 2023/);
    accept(shown);
    expect(page(first).entries).toHaveLength(2);
    expect(page(first).statuses.force?.label).toBe('Done');
  });

  it('that arises after the form was shown keeps all of it from being stored', () => {
    const both = withWorkbook(exported(), (workbook) => {
      for (const ref of [second, first]) fillRow(workbook, ref, filled);
    });
    const shown = preview(both);
    enterStatus();
    expect(() => accept(shown)).toThrow(/changed after the form was shown/);
    expect(page(second).entries).toEqual([]);
  });
});
