import type { InputOf } from '#shared/contract/contract';
import type { FindingRow } from '#shared/contract/finding-views';
import { dayOf } from '../../../components/day-draft';

export type BulkField = 'owner' | 'localDeadline';
type Known = readonly Pick<FindingRow, 'id' | 'revision'>[];

/** One change of many findings. Empty words take away what stands. */
export function bulkInput(field: BulkField, typed: string, records: Known): InputOf<'findings.bulk'> {
  const owner = typed.trim() === '' ? null : typed.trim();
  return {
    records: records.map(({ id, revision }) => ({ id, revision })),
    change: field === 'owner' ? { owner } : { localDeadline: dayOf(typed) },
  };
}

/** Rows that somebody changed since `known`: their revision is another now. */
export function changedSince<R extends Known[number]>(known: Known, rows: readonly R[]): readonly R[] {
  const before = new Map(known.map(({ id, revision }) => [id, revision]));
  return rows.filter(({ id, revision }) => before.has(id) && before.get(id) !== revision);
}
