import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { groupBy } from '#shared/domain/group-by';
import { gradeOf } from '#shared/report/grade-words';
import { proposeReport } from '#shared/report/propose';
import { textReport } from './text-report';

// Published documents are no part of the repository: these tests run where they lie beside it.
const shared = join(import.meta.dirname, '../../../../../shared');
const seeds = join(shared, 'seeds');
const known = join(shared, 'data/peel/peel_grades_known.csv');

const texts = existsSync(seeds)
  ? readdirSync(seeds)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(seeds, name), 'utf8'))
  : [];
const report = texts.find((text) => text.startsWith('Overall summary'));
const stories = texts.filter(
  (text) => /inspect/i.test(text) && text !== report && !/Accountability Meeting/.test(text),
);

test.skipIf(report === undefined)('reads the Norfolk report of 2023–25', () => {
  const proposal = proposeReport(textReport(report ?? ''));
  const { areas, findings, statedCounts, notFound, doubts, figures } = proposal;
  expect([proposal.force?.value, proposal.cycle?.value, proposal.publishedOn]).toEqual([
    'Norfolk Constabulary',
    '2023–25',
    null,
  ]);
  expect(areas.map(({ grade }) => grade)).toEqual([
    'ungraded',
    'outstanding',
    'adequate',
    'good',
    'requires-improvement',
    'adequate',
    'requires-improvement',
    'requires-improvement',
    'adequate',
    'adequate',
  ]);
  expect(areas[1]?.text).toBe('Recording data about crime');
  expect(areas[3]?.text).toMatch(/^Preventing and deterring crime/);
  expect(areas.slice(1).map(({ evidence }) => evidence.map(({ form }) => form))).toEqual(
    Array.from({ length: 9 }, () => ['sentence', 'line']),
  );
  // Every heading of the ten areas that states something, and none of the methodology's.
  expect(findings).toHaveLength(51);
  expect(
    findings.every(({ kind, areaId, text }) => kind === 'main-finding' && areaId !== null && text.length > 60),
  ).toBe(true);
  expect([...groupBy(findings, ({ areaId }) => areaId ?? '').values()].map((some) => some.length)).toEqual([
    5, 3, 5, 7, 4, 6, 5, 7, 5, 4,
  ]);
  expect(findings.filter(({ earlyFeedback }) => earlyFeedback).map(({ areaId }) => areaId)).toEqual([
    'area-8',
    'area-8',
    'area-8',
    'area-8',
    'area-9',
  ]);
  expect(statedCounts.map(({ thing, stated, found }) => [thing, stated, found])).toEqual([
    ['areas', 10, 10],
    ['graded-areas', 9, 9],
  ]);
  expect(doubts).toEqual([]);
  expect(
    notFound.some((sentence) => sentence.startsWith('The text has no boxes labelled “Area for improvement”, though')),
  ).toBe(true);
  const has = (line: number, wanted: object) =>
    expect(figures.filter(({ locator }) => locator.line === line)).toContainEqual(expect.objectContaining(wanted));
  has(64, { value: 98, halfWidth: 1.6 });
  has(81, { value: 89.1, halfWidth: 4.2, role: 'value' });
  has(81, { value: 66.5, halfWidth: 5.5, role: 'earlier' });
  has(121, { numerator: 6, denominator: 10 });
  has(141, {
    value: 87.1,
    unit: 'percent',
    periods: [
      {
        words: 'year ending 31 December 2023',
        period: { kind: 'year-ending', start: '2023-01-01', end: '2023-12-31' },
      },
    ],
  });
  has(141, { value: 90, role: 'standard' });
  has(148, { numerator: 25, denominator: 42 });
  has(215, { kind: 'change', from: 259, value: 236 });
  has(215, { kind: 'change', from: 29, value: 36 });
  has(215, { kind: 'change', from: 21, value: 2 });
  has(265, { value: 10.2, numerator: 119, denominator: 1167 });
  expect(proposal.previous.map(({ outcome }) => outcome)).toEqual([...Array<string>(9).fill('improved'), 'unknown']);
});

test.skipIf(stories.length === 0)(
  'takes grades from no news story that names no area, and figures from those that have some',
  () => {
    const proposals = stories.map((story) => proposeReport(textReport(story)));
    expect(proposals.flatMap(({ areas }) => areas)).toEqual([]);
    const parts = proposals.flatMap(({ figures }) => figures).filter(({ kind }) => kind === 'part-of-whole');
    expect(parts).toContainEqual(expect.objectContaining({ numerator: 49, denominator: 82 }));
  },
);

/** Sentences as the inspectorate puts them, about the grades that are known of other forces and cycles. */
function reportOf(rows: readonly Record<string, string>[]): string {
  const { force = '', cycle = '' } = rows[0] ?? {};
  const sections = rows.map(({ area_as_named: area = '', grade = '' }) => {
    const verb = grade === 'Requires improvement' ? 'requires improvement' : `is ${grade.toLowerCase()}`;
    return [
      area,
      `${force} ${verb} at ${area.toLowerCase()}.`,
      'Main findings',
      `${force} has something to show`,
      'We saw it.',
      grade,
    ];
  });
  return [
    `PEEL ${cycle}: An inspection of ${force}`,
    'Our judgments',
    ...sections.flat(),
    'About the data',
    'Text.',
  ].join('\n');
}

test.skipIf(!existsSync(known))(
  'reads the known grades of other forces and cycles, whatever their areas are called',
  () => {
    const rows = parse(readFileSync(known), { columns: true }) as Record<string, string>[];
    const reports = [...groupBy(rows, ({ force, cycle }) => `${force} ${cycle}`).values()];
    expect(reports.length).toBeGreaterThan(6);
    for (const some of reports) {
      const { areas, force, cycle, findings, doubts } = proposeReport(textReport(reportOf(some)));
      expect(areas.map(({ text, grade }) => [text, grade])).toEqual(
        some.map((row) => [row['area_as_named'], gradeOf(row['grade'] ?? '')]),
      );
      expect([force?.value, cycle?.value.slice(0, 4)]).toEqual([some[0]?.['force'], some[0]?.['cycle']?.slice(0, 4)]);
      expect([findings.length, doubts]).toEqual([some.length, []]);
      // The same as a bare table, and with nothing but a grade under each heading.
      const table = proposeReport(textReport(some.map((row) => `${row['area_as_named']}\t${row['grade']}`).join('\n')));
      const bare = proposeReport(
        textReport(`${some.map((row) => `${row['area_as_named']}\n${row['grade']}\nWe saw it.`).join('\n')}\nX`),
      );
      for (const { areas: listed } of [table, bare]) {
        expect(listed.map(({ text, grade }) => [text, grade])).toEqual(areas.map(({ text, grade }) => [text, grade]));
      }
    }
  },
);
