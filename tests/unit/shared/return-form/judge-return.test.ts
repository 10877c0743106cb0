import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeReturn, type StoredState } from '#shared/return-form/judge-return';
import type { FormFinding } from '#shared/return-form/return-form';
import { returnedRows } from '#shared/return-form/returned-rows';
import { words } from '#tests/unit/shared/accountability/status-fixture';
import { about, headings, sheetRow, storedOf, type Entered } from './form-fixture';

const today = '2024-06-15';
const [a, b, c] = about.findings as [FormFinding, FormFinding, FormFinding];

function judge(rows: readonly (readonly string[])[], stateOf: (id: string) => StoredState | null = storedOf) {
  const found = returnedRows({ rows: [headings, ...rows] });
  if ('fault' in found) throw new Error(found.fault);
  return judgeReturn(found, { about, words, today, stateOf });
}
const one = (entered: Entered, stateOf?: (id: string) => StoredState | null) => judge([sheetRow(a, entered)], stateOf);
const reasonOf = (entered: Entered) => one(entered).refused[0]?.reason;

const underWay = { 'New status': ' under way ', 'Date of status': '2024-06-01' };

describe('a row', () => {
  it('that was left empty says nothing, and what is not in the file is told', () => {
    expect(judge([sheetRow(a), sheetRow(b)])).toEqual({
      changes: [],
      refused: [],
      unchanged: 2,
      missing: ['REF-c', 'REF-d'],
    });
  });

  it('brings a status, an update or both', () => {
    const [change] = one({
      ...underWay,
      'What was done': 'Trained the control room.\nTwice.',
      'Next step due': '31/08/2024',
    }).changes;
    expect(change).toMatchObject({
      findingId: 'id-a',
      status: { word: 'under-way', label: 'Under way', datedOn: '2024-06-01' },
      update: {
        datedOn: '2024-06-01',
        effort: 'Trained the control room.\nTwice.',
        outcome: null,
        nextDue: '2024-08-31',
      },
      conflict: null,
    });
    expect(one(underWay).changes[0]?.update).toBeNull();
    expect(one({ 'What was done': 'Trained.' }).changes[0]).toMatchObject({ status: null, update: { datedOn: today } });
  });

  it('is refused in one sentence where it is half filled in or says what cannot be', () => {
    expect(reasonOf({ 'New status': 'Under way' })).toMatch(/no date/);
    expect(reasonOf({ 'Date of status': '2024-06-01' })).toMatch(/no new status/);
    expect(reasonOf({ ...underWay, 'New status': 'Nearly' })).toMatch(/“Nearly” is none/);
    expect(reasonOf({ ...underWay, 'New status': 'Assured' })).toMatch(/none of the words/);
    expect(reasonOf({ ...underWay, 'New status': 'Amber' })).toMatch(/no longer used/);
    expect(reasonOf({ ...underWay, 'Date of status': 'soon' })).toMatch(/“soon” .* no date/);
    expect(reasonOf({ ...underWay, 'Date of status': '2024-02-30' })).toMatch(/no date/);
    expect(reasonOf({ ...underWay, 'Date of status': '2024-06-16' })).toMatch(/future/);
    expect(one({ ...underWay, 'Date of status': today }).refused).toEqual([]);
    expect(reasonOf({ 'What is to be seen of it': 'Fewer calls lost.' })).toMatch(/not what was done/);
    expect(reasonOf({ 'What was done': 'x'.repeat(4001) })).toMatch(/longer than 4000/);
  });

  it('is in conflict where what is stored changed, and still says both', () => {
    const changed = (more: Partial<StoredState>) => one(underWay, (id) => storedOf(id, more)).changes[0]?.conflict;
    expect(changed({ statusId: 'newer' })).toBe('A force status was entered after the form was exported.');
    expect(changed({ updateId: 'newer' })).toMatch(/Progress was reported/);
    expect(changed({ owner: 'Supt Hill' })).toMatch(/given to Supt Hill/);
    expect(changed({ status: { word: 'done', label: 'Done', datedOn: '2024-06-10' } })).toMatch(/10 June 2024.*stays/);
    expect(changed({})).toBeNull();
  });

  it('says nothing new once it is stored, whatever was entered since', () => {
    const status = { word: 'under-way', label: 'Under way', datedOn: '2024-06-01' };
    const judged = one(underWay, (id) => storedOf(id, { statusId: 'taken-in', status }));
    expect(judged).toMatchObject({ changes: [], unchanged: 1 });
  });

  it('is refused where its finding is gone', () => {
    expect(one(underWay, () => null).refused[0]?.reason).toMatch(/no longer in the workspace/);
  });
});

describe('ids', () => {
  it('are caught where they are not of the form, missing or doubled', () => {
    expect(judge([sheetRow({ ...a, id: 'other' }, underWay)]).refused[0]).toMatchObject({ line: 2, ref: 'REF-a' });
    expect(judge([sheetRow({ ...a, id: '' }, underWay)]).refused[0]?.reason).toMatch(/no id/);
    expect(judge([sheetRow(a, underWay), sheetRow(a)]).refused).toHaveLength(2);
  });

  it('are caught wherever any two of them change places, and rows may stand in any order', () => {
    const places = fc.tuple(fc.nat(3), fc.nat(3)).filter(([x, y]) => x !== y);
    fc.assert(
      fc.property(fc.shuffledSubarray([...about.findings], { minLength: 4 }), places, (order, [x, y]) => {
        expect(judge(order.map((finding) => sheetRow(finding, underWay))).changes).toHaveLength(4);
        const swapped = order.map((finding, index) => {
          const id = order[index === x ? y : index === y ? x : index]?.id ?? '';
          return sheetRow({ ...finding, id }, underWay);
        });
        const judged = judge(swapped);
        expect(judged.refused.map(({ line }) => line).toSorted()).toEqual([x + 2, y + 2].toSorted());
        expect(judged.changes).toHaveLength(2);
      }),
    );
  });

  it('are caught where the reference went along and the finding did not', () => {
    expect(judge([sheetRow({ ...b, title: c.title }, underWay)]).refused[0]?.reason).toMatch(/belong together/);
  });
});
