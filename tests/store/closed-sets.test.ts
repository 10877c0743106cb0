import { expect, test } from 'vitest';
import { changeActions } from '#db/connection/transaction';
import { migrations } from '#db/migrations/migrations';
import { findingFigureUnits, findingKinds, findingTones } from '#shared/domain/finding/finding';
import { grades } from '#shared/domain/inspection/inspection';
import { directions, metricUnits, targetStandings } from '#shared/domain/metric/metric';
import { observationStatuses } from '#shared/domain/observation/observation';
import { periodKinds } from '#shared/domain/period/period';
import { sourceKinds } from '#shared/domain/source/source';

const schema = migrations.map(({ sql }) => sql).join('\n');

/** Every list in a CHECK of this column, wherever the column stands. */
function listsOf(column: string): readonly (readonly string[])[] {
  const found = schema.matchAll(new RegExp(`\\b${column} TEXT NOT NULL\\s+CHECK \\(${column} IN \\(([^)]*)\\)`, 'g'));
  return [...found].map((match) => (match[1] ?? '').split(',').map((item) => item.trim().slice(1, -1)));
}

test.each([
  ['period_kind', periodKinds, 3],
  ['unit', metricUnits, 2],
  ['direction', directions, 1],
  ['standing', targetStandings, 1],
  ['status', observationStatuses, 1],
  ['grade', grades, 1],
  ['tone', findingTones, 1],
  ['action', changeActions, 1],
] as const)('the checks on %s allow exactly what the types do', (column, values, times) => {
  const lists = listsOf(column);
  expect(lists).toHaveLength(times);
  expect(lists[0]).toEqual([...values]);
  if (column === 'unit') expect(lists[1]).toEqual([...findingFigureUnits]);
  else expect(lists.every((list) => list.join() === values.join())).toBe(true);
});

test('the checks on both kinds of kind allow exactly what the types do', () => {
  expect(listsOf('kind')).toEqual([[...sourceKinds], [...findingKinds]]);
});
