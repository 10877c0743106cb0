import { describe, expect, test } from 'vitest';
import { inputFaults } from '../../../renderer/components/input-faults';
import {
  emptyInspection,
  inspectionDraft,
  inspectionFields,
  inspectionOf,
  withNewJudgment,
} from '../../../renderer/features/inspections/edit/inspection-draft';
import { gradeChoices } from '../../../renderer/features/inspections/grade-choices';

const inspection = {
  title: 'PEEL 2023–25',
  body: 'HMICFRS',
  programme: 'PEEL',
  cycle: '2023–25',
  publishedOn: '2024-09-23',
  fieldworkFrom: '2024-01-08',
  fieldworkTo: null,
  sourceId: 'report',
  statedGraded: 9,
  statedAreasForImprovement: 0,
  statedCausesOfConcern: null,
  statedRecommendations: null,
  comparabilityNote: null,
  note: 'One area has no grade.',
  judgments: [
    { area: 'Investigating crime', grade: 'adequate' as const },
    { area: 'Victims', grade: 'ungraded' as const },
  ],
};
const faultsOf = (draft: Parameters<typeof inspectionOf>[0]) =>
  inputFaults('inspections.save', { record: null, details: inspectionOf(draft) });

describe('an inspection', () => {
  test('is sent as it was stored when nothing was typed; a stated nought is not the same as nothing stated', () => {
    const sent = inspectionOf(inspectionDraft(inspection));
    expect(sent).toEqual({ ...inspection, comparabilityNote: '' });
    expect(faultsOf(inspectionDraft(inspection))).toEqual({});
  });

  test('wants its title, programme, cycle, day and report, each said at its own field', () => {
    const faults = faultsOf(emptyInspection);
    expect(Object.keys(faults).toSorted()).toEqual(
      ['cycle', 'programme', 'publishedOn', 'sourceId', 'title'].map((name) => `details.${name}`),
    );
    expect(faults['details.publishedOn']).toBe('Write the day as 1 April 2021.');
    expect(inspectionFields(emptyInspection)).toEqual(expect.arrayContaining(Object.keys(faults)));
  });

  test.each(['nine', '9.5', '-1', '61', '1e3'])('refuses “%s” graded areas and loses nothing of it', (statedGraded) => {
    expect(faultsOf({ ...inspectionDraft(inspection), statedGraded })).toHaveProperty(['details.statedGraded']);
  });

  test('a day that is none is refused and not lost', () => {
    const draft = { ...inspectionDraft(inspection), fieldworkTo: 'last week' };
    expect(inspectionOf(draft).fieldworkTo).toBe('last week');
    expect(faultsOf(draft)).toEqual({ 'details.fieldworkTo': 'Write the day as 1 April 2021.' });
  });

  test('an area without a name is said at that area, whose field is shown', () => {
    const draft = inspectionDraft(inspection);
    const grown = { ...draft, judgments: withNewJudgment(draft.judgments) };
    expect(faultsOf(grown)).toEqual({ 'details.judgments.2.area': 'Name each area.' });
    expect(inspectionFields(grown)).toContain('details.judgments.2.area');
  });

  test('a new area is told from all others, also after one was taken out', () => {
    const three = withNewJudgment(withNewJudgment(withNewJudgment([])));
    const again = withNewJudgment(three.toSpliced(1, 1));
    expect(new Set(again.map(({ key }) => key)).size).toBe(3);
  });
});

test('grades are offered best first, with the one that is none last', () => {
  expect(gradeChoices.map(({ label }) => label)).toEqual([
    'Outstanding',
    'Good',
    'Adequate',
    'Requires improvement',
    'Inadequate',
    'Not graded',
  ]);
});
