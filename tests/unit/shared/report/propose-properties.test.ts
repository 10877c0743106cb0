import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposeReport } from '#shared/report/propose';
import type { ReportLine, ReportText } from '#shared/report/report-text';

const pieces = [
  'Area for improvement',
  'Areas for improvement',
  'Cause of concern',
  'Recommendations',
  'Innovative practice',
  'Main findings',
  'Our judgments',
  'About the data',
  'Good',
  'Requires improvement',
  'Keeping order',
  'Finding the lost',
  'Keeping order: Good',
  'Fenby Police is good at keeping order.',
  'The force requires improvement at finding the lost.',
  'The force should run faster',
  'Within six months, the force should:',
  '- run 5 miles; and',
  '1. The force should walk.',
  'In our previous inspection, we found 49 of 82 dogs slept. It has improved.',
  'The backlog fell from 410 to 96 in the year ending 31 March 2024.',
  'It was 70.4 percent (with a confidence interval of +/- 2.5 percent) of £1.2m.',
  'We don’t give a grade for this area.',
  'We identified three areas for improvement in ten areas of policing.',
  '',
] as const;

const line: fc.Arbitrary<ReportLine> = fc.record({
  text: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
  ),
  heading: fc.constantFrom(null, null, null, 1, 2, 3, 4),
  page: fc.constantFrom(null, 1, 2),
});
const report: fc.Arbitrary<ReportText> = fc.record({
  kind: fc.constantFrom('text', 'html', 'docx', 'pdf'),
  lines: fc.array(line, { maxLength: 40 }),
});

test('whatever the lines, everything proposed is verbatim of them, has its place, and an id of its own', () => {
  fc.assert(
    fc.property(report, (given) => {
      const { areas, findings, figures, previous, statedCounts } = proposeReport(given);
      const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
      const all = flat(given.lines.map(({ text }) => text).join(' '));
      const items = [...areas, ...findings, ...figures, ...previous, ...statedCounts];
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { text, locator } of items) {
        const first = given.lines[locator.line - 1];
        expect(first?.page).toBe(locator.page);
        // Paragraphs of a finding are lines of the report, and its items of a list stand without their marks.
        for (const part of text.split('\n')) expect(all).toContain(flat(part));
      }
      for (const { title } of findings) expect(all).toContain(flat(title));
      for (const { words, text } of figures) expect(text).toContain(words);
      const ids = new Set([...areas, ...findings].map(({ id }) => id));
      for (const { areaId, findingId } of figures) {
        expect([areaId === null || ids.has(areaId), findingId === null || ids.has(findingId)]).toEqual([true, true]);
      }
      for (const { parentId } of findings) expect(parentId === null || ids.has(parentId)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('no line is in two findings', () => {
  fc.assert(
    fc.property(report, (given) => {
      const numbered = {
        ...given,
        lines: given.lines.map((one, index) => ({ ...one, text: one.text === '' ? '' : `${one.text} #${index}` })),
      };
      const { findings } = proposeReport(numbered);
      const marks = findings.flatMap(({ title, text }) => [...new Set(`${title}\n${text}`.match(/#\d+/g) ?? [])]);
      expect(new Set(marks).size).toBe(marks.length);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['names that never become a force', 'Aa '.repeat(100_000)],
  ['numbers without end', '1 of 1 of '.repeat(50_000)],
  ['titles that end no sentence', 'Mr. '.repeat(100_000)],
  ['improvement after improvement', 'This is an improvement and '.repeat(20_000)],
  ['a list that opens and opens', 'The force should: '.repeat(20_000)],
  ['dashes', 'a – '.repeat(100_000)],
])('reads a line of %s in a moment', (_name, text) => {
  const before = process.cpuUsage().user;
  proposeReport({ kind: 'text', lines: [{ text, heading: null, page: null }] });
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5);
});

test.each([
  [
    'headings',
    (index: number) => (index % 2 === 0 ? `Keeping order ${index}` : 'We walked and then we talked about it all.'),
  ],
  ['grades', (index: number) => (index % 2 === 0 ? `Area number ${index}` : 'Good')],
  ['rows', (index: number) => `Area number ${index}: Good`],
  ['areas without a grade', (index: number) => (index % 3 === 0 ? `Area number ${index}` : 'This part is ungraded.')],
  ['boxes', (index: number) => (index % 2 === 0 ? 'Cause of concern' : `The force should walk ${index} miles`)],
])(
  'reads twenty thousand lines of %s in moments',
  (_name, lineOf) => {
    const lines = Array.from({ length: 20_000 }, (_, index) => ({ text: lineOf(index), heading: null, page: null }));
    const before = process.cpuUsage().user;
    proposeReport({ kind: 'text', lines });
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(15);
  },
  60_000,
);
