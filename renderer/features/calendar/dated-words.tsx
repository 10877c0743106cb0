import type { DatedEntry } from '#shared/contract/dated-entry';

/** What the day of an entry is, beneath its title; of a day to come also that offices are closed on it. */
export function DatedWords({ entry: { words, closed, overdue } }: { readonly entry: DatedEntry }) {
  return (
    <span className="cell-detail">
      {words}
      {overdue && <strong>, overdue</strong>}
      {!overdue && closed !== null && `; falls on ${closed}`}
    </span>
  );
}
