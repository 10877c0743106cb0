import { describe, expect, test } from 'vitest';
import { proposeReport } from '#shared/report/propose';
import type { ReportLine } from '#shared/report/report-text';
import { reportFixture, textReport } from './text-report';

const marshland = proposeReport(reportFixture('marshland.txt'));

test('names the inspection', () => {
  const { title, force, programme, cycle, publishedOn } = marshland;
  expect([force?.value, programme?.value, cycle?.value, publishedOn?.value]).toEqual([
    'Marshland and Fenwick Police',
    'PEEL',
    '2025–27',
    '2026-05-12',
  ]);
  expect(title?.text).toBe('PEEL 2025–27: An inspection of Marshland and Fenwick Police');
});

test('gives each area the grade of the sentence beneath its heading and of the line at its end', () => {
  expect(marshland.areas.map(({ text, grade, locator }) => [text, grade, locator.line])).toEqual([
    ['Giving victims a service', 'ungraded', 14],
    ['Answering and attending', 'requires-improvement', 21],
    ['Looking into crime', 'adequate', 37],
    ['Guarding the vulnerable', 'inadequate', 44],
    ['Running the force', 'good', 63],
    ['Recording crime', 'outstanding', 76],
    ['Keeping order', 'good', 83],
  ]);
  expect(marshland.areas[1]?.evidence.map(({ form, locator }) => [form, locator.line])).toEqual([
    ['sentence', 22],
    ['line', 35],
  ]);
  expect(marshland.areas.slice(1).every(({ confidence }) => confidence === 'certain')).toBe(true);
});

test('reads boxes, their recommendations and deadlines, and leaves their statements out of the main findings', () => {
  const boxes = marshland.findings.filter(({ kind }) => kind !== 'main-finding');
  expect(
    boxes.map(({ id, areaId, title, number, parentId, deadline }) => [id, areaId, title, number, parentId, deadline]),
  ).toEqual([
    ['afi-1', 'area-2', 'The force should attend urgent calls in the time that it promises', null, null, null],
    ['afi-2', 'area-2', 'Marshland and Fenwick Police needs to tell callers why nobody has come', '2', null, null],
    ['concern-1', 'area-4', 'The force does not see the risk to children who go missing', null, null, null],
    ...['give one senior officer charge of missing children; and', 'read every report within an hour.'].map(
      (title, index) => [
        `recommendation-${index + 1}`,
        'area-4',
        title,
        null,
        'concern-1',
        { kind: 'months', months: 3, words: 'Within three months' },
      ],
    ),
    [
      'recommendation-3',
      'area-4',
      'show that both have lasted.',
      null,
      'concern-1',
      { kind: 'date', date: '2026-11-30', words: 'By 30 November 2026' },
    ],
    ['afi-3', 'area-5', 'The force should train its new sergeants', null, null, null],
    ['practice-1', 'area-5', 'A shared garage with the fire service', null, null, null],
  ]);
  expect(boxes[2]).toMatchObject({
    earlyFeedback: true,
    text: 'Nobody reads the reports at night. We told the force during our visit.',
  });
  expect(marshland.findings.filter(({ kind }) => kind === 'main-finding').map(({ title }) => title)).toEqual([
    'The force keeps victims waiting for news of their case',
    'The control room has cut its backlog',
    'Supervisors now check most investigations, but reviews come late',
    'The force works well with schools',
    'The force knows what its people can do',
    'Nearly every crime is recorded on the day it is reported',
    'Officers use force only where they must',
  ]);
});

test('sets what the report states against what was found', () => {
  expect(marshland.statedCounts.map(({ thing, stated, found }) => [thing, stated, found])).toEqual([
    ['areas', 7, 7],
    ['graded-areas', 6, 6],
    ['areas-for-improvement', 3, 3],
    ['causes-of-concern', 1, 1],
  ]);
  expect([marshland.notFound, marshland.doubts]).toEqual([[], []]);
});

test('joins what was found last time to what is said of it now', () => {
  expect(marshland.previous.map(({ when, outcome, now, findingId }) => [when, outcome, now, findingId])).toEqual([
    ['2021/22', 'not-improved', 'This still isn’t resolved.', 'finding-1'],
    [null, 'partly', 'The force has improved this, but there is more to do.', 'finding-3'],
  ]);
});

test('says in which finding a figure stands, and takes the time for a recommendation for no figure', () => {
  expect(marshland.figures.map(({ words, findingId }) => [words, findingId])).toEqual([
    ['60 case files', null],
    ['31 out of 58', 'afi-1'],
    ['19 percent', 'afi-1'],
    ['5 percent', 'afi-1'],
    ['12 of the 40', 'afi-2'],
    ['from 410 to 96', 'finding-2'],
    ['88.5 percent (with a confidence interval of +/- 3.9 percent)', 'finding-3'],
    ['Two teams visit', 'finding-4'],
    ['46 schools', 'finding-4'],
    ['nine of the 33', 'afi-3'],
    ['£1.2m', 'practice-1'],
    ['200 calls', 'finding-6'],
    ['38 thefts should have been recorded and all 38', 'finding-6'],
    ['25 videos', 'finding-7'],
  ]);
});

describe('what is missing', () => {
  test('boxes that a saved page has lost', () => {
    const { notFound } = proposeReport(
      textReport(
        'PEEL 2023–25\nWe link our judgments to areas for improvement.\nWe identified 12 areas for improvement and no causes of concern.\nKeeping order\nFenby Police is good at keeping order.\nMain findings\nThe force knows its streets\nIt walks them.',
      ),
    );
    expect(notFound).toEqual([
      'The text does not say when the report was published.',
      'The text has no boxes labelled “Area for improvement”, though it speaks of areas for improvement; boxes are often lost when a page is copied as text: enter them by hand.',
      'The report speaks of 12 areas for improvement, and none was found: enter what is missing by hand.'.replace(
        '12',
        'twelve',
      ),
    ]);
  });

  test('everything, in text that is no report', () => {
    const proposal = proposeReport(textReport('A cat sat on a mat.\n\nIt was content.'));
    expect([proposal.areas, proposal.findings, proposal.figures, proposal.previous, proposal.statedCounts]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(proposal.notFound).toHaveLength(6);
  });

  test('the text of a box and the recommendations of a cause of concern', () => {
    const { notFound } = proposeReport(
      textReport(
        'Keeping order\nFenby Police is inadequate at keeping order.\nCause of concern\nThe force has no plan\nNobody wrote one.\nArea for improvement\nInadequate',
      ),
    );
    expect(notFound.slice(-2)).toEqual([
      'One box has its label but no text: enter it by hand.',
      'No recommendation was found for the cause of concern “The force has no plan”, though every one has some.',
    ]);
  });

  test('a grade, of an area that has findings and none', () => {
    const { areas, notFound } = proposeReport(
      textReport(
        'Keeping order\nFenby Police is good at keeping order.\nMain findings\nThe force walks its streets\nDaily.\nGood\nFinding the lost\nMain findings\nThe force has one dog\nIt is old.\nAbout the data\nX',
      ),
    );
    expect(areas.map(({ grade }) => grade)).toEqual(['good', null]);
    expect(notFound).toContain('No grade was found for “Finding the lost”.');
  });
});

test('leaves an area without a grade where its report gives two, and says where they stand', () => {
  const { areas, doubts } = proposeReport(
    textReport(
      'Keeping order\nFenby Police is good at keeping order.\nMain findings\nThe force walks its streets\nDaily.\nAdequate',
    ),
  );
  expect(areas[0]).toMatchObject({ grade: null, confidence: 'likely' });
  expect(doubts).toEqual([
    '“Keeping order” is given two grades, Good (line 2) and Adequate (line 6): choose the one that holds.',
  ]);
});

test.each([
  [
    'grades first',
    'Our judgments\nas follows:\nGood\nKeeping order\nFinding the lost\nInadequate\nRecording crime\nHM Inspector’s summary\nText.',
  ],
  [
    'areas first',
    'Our judgments\nas follows:\nKeeping order\nGood\nFinding the lost\nGood\nRecording crime\nInadequate\nHM Inspector’s summary\nText.',
  ],
  ['in rows', 'Our judgments\nKeeping order\tGood\nFinding the lost: Good\nRecording crime – Inadequate'],
  ['with bullets', 'Good\n- Keeping order\n- Finding the lost\nInadequate\n- Recording crime\nText.'],
  [
    'in sentences',
    'The report says:\n- The force is good at keeping order.\n- The force is good at finding the lost.\n- The force was rated inadequate at recording crime.',
  ],
])('reads an overview with %s', (_name, text) => {
  expect(proposeReport(textReport(text)).areas.map(({ text: area, grade }) => [area.toLowerCase(), grade])).toEqual([
    ['keeping order', 'good'],
    ['finding the lost', 'good'],
    ['recording crime', 'inadequate'],
  ]);
});

test('finds an area by a grade at its end alone', () => {
  const { areas } = proposeReport(
    textReport(
      'Keeping order\nMain findings\nThe force walks its streets\nIt does so daily.\nGood\nFinding the lost\nMain findings\nThe force has one dog\nIt is old.\nRequires improvement',
    ),
  );
  expect(areas.map(({ text, grade }) => [text, grade])).toEqual([
    ['Keeping order', 'good'],
    ['Finding the lost', 'requires-improvement'],
  ]);
});

test('reads several areas for improvement under one label by the levels of headings', () => {
  const line = (text: string, heading: ReportLine['heading'] = null): ReportLine => ({ text, heading, page: 4 });
  const { findings } = proposeReport({
    kind: 'pdf',
    lines: [
      line('Keeping order', 1),
      line('Fenby Police is good at keeping order.'),
      line('Areas for improvement', 2),
      line('Streets are dark', 3),
      line('Lamps are out.'),
      line('Dogs are tired', 3),
      line('They walk far.'),
      line('Main findings', 2),
      line('People feel safe', 3),
      line('They said so.'),
    ],
  });
  expect(findings.map(({ kind, title, text, locator }) => [kind, title, text, locator])).toEqual([
    ['area-for-improvement', 'Streets are dark', 'Lamps are out.', { line: 4, page: 4 }],
    ['area-for-improvement', 'Dogs are tired', 'They walk far.', { line: 6, page: 4 }],
    ['main-finding', 'People feel safe', 'They said so.', { line: 9, page: 4 }],
  ]);
});
