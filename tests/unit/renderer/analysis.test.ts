import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputFaults } from '../../../renderer/components/input-faults';
import { analysisInput, analysisSearch } from '../../../renderer/features/analysis/analysis-search';
import { emptyRebase, rebaseFields, rebaseOf } from '../../../renderer/features/analysis/rebases/rebase-draft';
import { toldNotes } from '../../../renderer/features/analysis/told-notes';

describe('the address of an analysis', () => {
  test('is short by the first rules and without a group', () => {
    expect(analysisSearch({ rules: 'NHSRplotthedots 0.2.2', peers: '' })).toEqual({});
    expect(analysisInput('robbery', {})).toEqual({
      metricId: 'robbery',
      ruleSet: 'NHSRplotthedots 0.2.2',
      peerGroupId: null,
    });
  });

  test('keeps other rules and the group, and knows no other names', () => {
    const search = analysisSearch({ rules: 'Making Data Count Excel', peers: 'national', q: 'x' });
    expect(search).toEqual({ rules: 'Making Data Count Excel', peers: 'national' });
    expect(analysisInput('robbery', search)).toEqual({
      metricId: 'robbery',
      ruleSet: 'Making Data Count Excel',
      peerGroupId: 'national',
    });
    expect(analysisSearch({ rules: 'Nelson' })).toEqual({});
  });
});

describe('notes of comparisons', () => {
  const caveat = 'Crime varies more than this test assumes.';

  test('say once, below all, what several share', () => {
    const told = toldNotes([
      { sentence: 'Robbery rose.', notes: [caveat] },
      { sentence: 'Robbery fell.', notes: ['Another way of counting.', caveat] },
    ]);
    expect(told).toEqual({ own: [[], ['Another way of counting.']], shared: [caveat] });
  });

  test('leave out what the sentence says', () => {
    const sentence = 'Robbery fell; the comparison crosses a break in the series (Another way of counting).';
    expect(toldNotes([{ sentence, notes: ['Another way of counting.', caveat] }])).toEqual({
      own: [[caveat]],
      shared: [],
    });
  });

  test('a note that only one sentence says still stands with the other comparison', () => {
    const note = 'Another way of counting.';
    const told = toldNotes([
      { sentence: 'It fell (Another way of counting).', notes: [note] },
      { sentence: 'It rose.', notes: [note] },
    ]);
    expect(told).toEqual({ own: [[], [note]], shared: [] });
  });

  test('are never lost and never said twice', () => {
    const note = fc.constantFrom('One.', 'Two.', 'Three.', 'Four.');
    const comparison = fc.record({
      sentence: fc.constantFrom('Nothing of it.', 'It says (One).', 'It says (Two; Three).'),
      notes: fc.uniqueArray(note),
    });
    fc.assert(
      fc.property(fc.array(comparison, { maxLength: 3 }), (comparisons) => {
        const { own, shared } = toldNotes(comparisons);
        const told = [...own.flat(), ...shared];
        expect(new Set(told).size).toBe(told.length);
        comparisons.forEach(({ sentence, notes }, index) => {
          for (const each of notes) {
            const places = [sentence.includes(each.slice(0, -1)), own[index]?.includes(each), shared.includes(each)];
            expect(places).toContain(true);
          }
        });
      }),
    );
  });
});

describe('a rebase that is typed', () => {
  test('says every missing answer at a field that is shown', () => {
    const faults = inputFaults('analysis.rebase', rebaseOf('robbery', { ...emptyRebase, reason: '  ' }));
    expect(Object.keys(faults).toSorted()).toEqual([...rebaseFields].toSorted());
    expect(faults['reason']).toBe('Say why the limits are taken anew.');
  });

  test('is taken when all three are answered', () => {
    const typed = { startsOn: '2022-12-01', reason: ' A new rota ', author: 'Head of performance ' };
    expect(rebaseOf('robbery', typed)).toEqual({
      metricId: 'robbery',
      startsOn: '2022-12-01',
      reason: 'A new rota',
      author: 'Head of performance',
    });
    expect(inputFaults('analysis.rebase', rebaseOf('robbery', typed))).toEqual({});
  });
});
