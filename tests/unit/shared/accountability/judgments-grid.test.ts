import { describe, expect, it } from 'vitest';
import { gradesCaveat, judgmentsGrid } from '#shared/accountability/judgments-grid';
import type { AreaCrosswalk, Grade, Inspection } from '#shared/domain/inspection/inspection';
import { inspection } from './finding-fixture';

const of = (id: string, cycle: string, judgments: Readonly<Record<string, Grade>>, note: string | null = null) =>
  inspection(id, {
    cycle,
    comparabilityNote: note,
    judgments: Object.entries(judgments).map(([area, grade]) => ({ area, grade })),
  });
const walk = (earlier: readonly [string, string], later: readonly [string, string]): AreaCrosswalk => ({
  earlierInspectionId: earlier[0],
  earlierArea: earlier[1],
  laterInspectionId: later[0],
  laterArea: later[1],
});

const later = of(
  'later',
  '2023–25',
  { Leadership: 'adequate', Fairness: 'adequate', 'Investigating crime': 'adequate', Data: 'outstanding' },
  'Graded harder.',
);
const earlier = of(
  'earlier',
  '2021/22',
  { Workplace: 'good', 'Investigating crime': 'adequate', Respect: 'requires-improvement', Resources: 'outstanding' },
  'Five grades for four.',
);
const walks = [
  walk(['earlier', 'Resources'], ['later', 'Leadership']),
  walk(['earlier', 'Respect'], ['later', 'Fairness']),
];
const lines = (list: readonly Inspection[], crosswalks: readonly AreaCrosswalk[]) =>
  judgmentsGrid(list, crosswalks).rows.map(
    ({ cells, related }) => `${cells.map((cell) => cell?.area ?? '-').join(' | ')}${related ? ' (related)' : ''}`,
  );

describe('grades side by side', () => {
  it('puts related areas in one row, in the order of the newest report', () => {
    expect(lines([later, earlier], walks)).toEqual([
      'Leadership | Resources (related)',
      'Fairness | Respect (related)',
      'Investigating crime | Investigating crime (related)',
      'Data | -',
      '- | Workplace',
    ]);
  });

  it('shows every grade once, and no number', () => {
    const { rows } = judgmentsGrid([later, earlier], [...walks, walk(['earlier', 'Resources'], ['later', 'Data'])]);
    const shown = rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null));
    expect(shown).toHaveLength(8);
    expect(new Set(shown).size).toBe(8);
    expect(JSON.stringify(rows)).not.toMatch(/\d/);
  });

  it('gives the second of two areas that are related to one a row beneath', () => {
    expect(
      lines([later, earlier], [walks[0] as AreaCrosswalk, walk(['earlier', 'Resources'], ['later', 'Data'])]),
    ).toEqual([
      'Leadership | Resources (related)',
      'Data | - (related)',
      'Fairness | -',
      'Investigating crime | Investigating crime (related)',
      '- | Workplace',
      '- | Respect',
    ]);
  });

  it('follows a chain through an inspection between', () => {
    const oldest = of('oldest', '2018/19', { Efficiency: 'good' });
    const chain = [...walks, walk(['oldest', 'Efficiency'], ['earlier', 'Resources'])];
    expect(lines([later, earlier, oldest], chain)[0]).toBe('Leadership | Resources | Efficiency (related)');
    expect(lines([later, oldest], chain)[0]).toBe('Leadership | Efficiency (related)');
  });

  it('takes areas of one name as related, beside those of the crosswalk too', () => {
    const oldest = of('oldest', '2018/19', { ' resources': 'good' });
    expect(lines([later, earlier, oldest], walks)[0]).toBe('Leadership | Resources |  resources (related)');
  });

  it('carries the caveat with two cycles or more, and the report’s own note', () => {
    expect(judgmentsGrid([later, earlier], walks).caveat).toBe(`${gradesCaveat} Graded harder.`);
    expect(judgmentsGrid([earlier, later], walks).caveat).toBe(`${gradesCaveat} Five grades for four.`);
    expect(judgmentsGrid([{ ...later, comparabilityNote: null }, earlier], []).caveat).toBe(gradesCaveat);
    expect(judgmentsGrid([later], walks).caveat).toBeNull();
    expect(judgmentsGrid([later, { ...earlier, cycle: '2023–25' }], walks).caveat).toBeNull();
    expect(judgmentsGrid([], [])).toEqual({ rows: [], caveat: null });
  });
});
