import type { StoredDraft } from './use-record-form';

/** What the fields of a form begin with: the record as it is held, or a new one where there is none yet. */
export function storedDraft<R extends { readonly id: string; readonly revision: number }, D>(
  record: R | null,
  fresh: NoInfer<D>,
  draftOf: (record: R) => D,
): StoredDraft<D> {
  return record === null
    ? { record: null, draft: fresh }
    : { record: { id: record.id, revision: record.revision }, draft: draftOf(record) };
}
