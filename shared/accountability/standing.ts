/** What is written once and never changed: a mistake is corrected by another record that names it. */
interface Dated {
  readonly id: string;
  readonly datedOn: string;
  readonly recordedAt: string;
  readonly correctsId: string | null;
}

/**
 * The records that no other one corrects, oldest first: by the day that they are of, then by the moment at which they were entered.
 * A correction strikes out what it names whatever day it is dated itself, and a corrected correction does not revive the first.
 */
export function standing<T extends Dated>(records: readonly T[]): T[] {
  const corrected = new Set(records.map(({ correctsId }) => correctsId));
  return records.filter(({ id }) => !corrected.has(id)).toSorted(inOrder);
}

/** The id settles what was entered in one moment, so that the order of the list never decides a status. */
function inOrder(a: Dated, b: Dated): number {
  return compare(a.datedOn, b.datedOn) || Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
