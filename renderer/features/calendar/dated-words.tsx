import type { DatedEntry } from '#shared/contract/dated-entry';

/** What the day of an entry is, beneath its title. */
export function DatedWords({ entry: { words, overdue } }: { readonly entry: DatedEntry }) {
  return (
    <span className="cell-detail">
      {words}
      {overdue && <strong>, overdue</strong>}
    </span>
  );
}
