import { describe, expect, test } from 'vitest';
import type { ReportPreview } from '#shared/contract/report-preview';
import { inputFaults } from '../../../renderer/components/input-faults';
import {
  acceptInput,
  acceptedFindings,
  namedFaults,
  reportDraft,
  renamedArea,
  reportFaults,
  suggestedSource,
} from '../../../renderer/features/inspections/read/report-draft';
import { foundWords, storeWords } from '../../../renderer/features/inspections/read/report-words';

const area = { evidence: 'Words.', where: 'Page 3', grade: 'good' as const, gradeLabel: 'Good', likely: false };
const finding = {
  kind: 'area-for-improvement' as const,
  kindLabel: 'Area for improvement',
  tone: 'improve' as const,
  text: 'The text.',
  figures: [],
  leftInText: [],
  deadline: null,
  where: 'Page 4',
  likely: false,
};
const preview: ReportPreview = {
  token: 't',
  fileName: 'report.pdf',
  title: 'A report',
  force: null,
  programme: 'PEEL',
  cycle: '2023–25',
  publishedOn: '2024-09-23',
  areas: [
    { ...area, id: 'a1', area: 'Responding' },
    { ...area, id: 'a2', area: 'Investigating', grade: null, gradeLabel: 'Not clear', likely: true },
    { ...area, id: 'a3', area: 'Managing offenders' },
  ],
  findings: [
    { ...finding, id: 'f1', title: 'Likely', area: 'Responding', likely: true },
    { ...finding, id: 'f2', title: 'Certain', area: 'Responding' },
    { ...finding, id: 'f3', title: 'Without an area', area: null },
  ],
  previous: [
    {
      id: 'p1',
      text: 'In our previous inspection, we found gaps.',
      now: 'It has improved.',
      where: 'Page 4',
      outcome: 'improved',
      findingId: 'f2',
      suggestedId: 'old',
    },
    {
      id: 'p2',
      text: 'In our previous inspection, we found others.',
      now: '',
      where: 'Page 5',
      outcome: 'not-improved',
      findingId: 'f1',
      suggestedId: null,
    },
  ],
  earlierFindings: [{ id: 'old', label: 'NOR-2122-01 Gaps' }],
  counts: [],
  notFound: [],
  doubts: [],
  alreadyHeld: [],
};
const draft = reportDraft(preview, 'source');
const everything = {
  ...draft,
  areas: draft.areas.map((each) => ({ ...each, accepted: true })),
  findings: draft.findings.map((each) => ({ ...each, accepted: true })),
};

describe('what is accepted of a report', () => {
  test('at first is what is certain, and nothing that is only likely', () => {
    expect(acceptedFindings(draft).map(({ id }) => id)).toEqual(['f2', 'f3']);
    expect(acceptInput('t', draft).details.judgments).toEqual([
      { area: 'Responding', grade: 'good' },
      { area: 'Managing offenders', grade: 'good' },
    ]);
  });

  test('is sent with what the report said of itself, and the contract takes it once each finding has an area', () => {
    const mended = {
      ...draft,
      findings: draft.findings.map((each) => (each.id === 'f3' ? { ...each, area: 'Responding' } : each)),
    };
    expect(reportFaults('t', mended)).toEqual({});
    expect(inputFaults('reports.accept', acceptInput('t', mended))).toEqual({});
    expect(acceptInput('t', mended)).toMatchObject({
      token: 't',
      details: {
        title: 'A report',
        programme: 'PEEL',
        cycle: '2023–25',
        publishedOn: '2024-09-23',
        sourceId: 'source',
      },
      findings: [{ id: 'f2' }, { id: 'f3', area: 'Responding' }],
    });
  });

  test('names what is wrong by what it is about, though rows that are not accepted are not sent', () => {
    // f3 is the second finding that is sent, and the third that is shown.
    expect(reportFaults('t', draft)).toEqual({ 'f3.area': 'Say which area it is about.' });
  });

  test('an accepted area without a grade is refused at that area', () => {
    expect(reportFaults('t', everything)).toMatchObject({ 'a2.grade': expect.stringContaining('grade') });
  });

  test('what the program refuses of a grade finds its area past one that has none', () => {
    expect(namedFaults({ 'details.judgments.1.area': 'Wrong.', 'details.title': 'Short.' }, everything)).toEqual({
      'a3.area': 'Wrong.',
      'details.title': 'Short.',
    });
  });
});

describe('a sentence that looks back', () => {
  const linked = (id: string, rest: object) => ({
    ...draft,
    findings: draft.findings.map((each) => ({ ...each, area: 'Responding' })),
    earlier: draft.earlier.map((each) => (each.id === id ? { ...each, accepted: true, ...rest } : each)),
  });

  test('links nothing until a person says so, though the finding that it means is suggested', () => {
    expect(acceptInput('t', draft).links).toEqual([]);
    expect(draft.earlier.map(({ earlierId, kind }) => [earlierId, kind])).toEqual([
      ['old', 'supersedes'],
      ['', 'repeats'],
    ]);
    expect(acceptInput('t', linked('p1', {})).links).toEqual([
      { previousId: 'p1', findingId: 'f2', earlierId: 'old', kind: 'supersedes' },
    ]);
    expect(reportFaults('t', linked('p1', {}))).toEqual({});
  });

  test('wants both findings, and the one of this report accepted', () => {
    expect(reportFaults('t', linked('p2', {}))).toEqual({
      'p2.earlierId': 'Choose the earlier finding.',
      // f1 is only likely, and not accepted.
      'p2.findingId': 'Accept that finding too, or choose another.',
    });
  });
});

test('an area takes another name together with the findings that stand under it', () => {
  const renamed = { ...draft, ...renamedArea(draft, 'a1', 'Responding to the public') };
  expect(renamed.areas.map((each) => each.area)).toEqual([
    'Responding to the public',
    'Investigating',
    'Managing offenders',
  ]);
  expect(renamed.findings.map((each) => each.area)).toEqual([
    'Responding to the public',
    'Responding to the public',
    '',
  ]);
});

describe('the source of a report', () => {
  const kind = 'Inspection report';
  const held = [
    { id: 'press', publishedText: 'published 23 September 2024', kindLabel: 'Press report' },
    { id: 'read', publishedText: 'read 23 September 2024', kindLabel: kind },
    { id: 'same', publishedText: 'published 23 September 2024', kindLabel: kind },
    { id: 'newer', publishedText: 'published 13 October 2025', kindLabel: kind },
  ];
  test('is the inspection report of the same day, and never another one', () => {
    expect(suggestedSource('2024-09-23', held, kind)).toBe('same');
    expect(suggestedSource('2024-09-22', held, kind)).toBeNull();
    expect(suggestedSource('2025-10-03', held, kind)).toBeNull();
    expect(suggestedSource(null, held, kind)).toBeNull();
  });

  test('is left to the person where two are of that day', () => {
    expect(
      suggestedSource(
        '2024-09-23',
        [...held, { id: 'twin', publishedText: 'published 23 September 2024', kindLabel: kind }],
        kind,
      ),
    ).toBeNull();
  });
});

test('what was found and what will be stored is said with its numbers', () => {
  expect(foundWords(preview)).toBe(
    'Three graded areas and three findings were found; two want a second look. Nothing is stored before you accept it.',
  );
  expect(foundWords({ areas: [], findings: preview.findings.slice(1, 2) })).toBe(
    'No graded areas and one finding were found. Nothing is stored before you accept it.',
  );
  expect(storeWords(9, 31)).toBe('Store 9 grades and 31 findings');
  expect(storeWords(1, 0)).toBe('Store 1 grade and 0 findings');
});
