import { useSuspenseQuery } from '@tanstack/react-query';
import type { ImportPreview } from '#shared/contract/views';
import { queries } from '../../../api/queries';
import { sentenceOf } from '../../../api/use-command';
import { ErrorNote } from '../../../components/error-note';
import { RadioGroup } from '../../../components/radio-group';
import { SourceFields } from '../../../components/source-fields';
import { TextField } from '../../../components/text-field';
import { StoreProgress } from './store-progress';
import type { useStoreImport } from './use-store-import';
import { storedCount } from './what-is-stored';

interface StoreFormProps {
  readonly id: string;
  readonly preview: ImportPreview;
  readonly storing: ReturnType<typeof useStoreImport>;
}

const focus = (note: HTMLElement | null) => note?.focus();

/** Where the figures were published and what becomes of those that differ; while they are stored, how far that has come. */
export function StoreForm({ id, preview: { token, counts }, storing }: StoreFormProps) {
  const { data: sources } = useSuspenseQuery(queries.sources());
  const { form, draft, change, submit, nothing, faults, isPending, error, stopped } = storing;
  return (
    <form ref={form} id={id} className="preview-aside" aria-label="How it is stored" onSubmit={submit} noValidate>
      {isPending ? (
        <StoreProgress token={token} />
      ) : (
        <>
          {nothing !== null && (
            <p className="preview-nothing" role="status">
              {nothing}
            </p>
          )}
          {stopped !== null && (
            // The button that stopped it is gone: reading goes on here.
            <p ref={focus} tabIndex={-1} className="preview-nothing" role="status">
              {sentenceOf(stopped)}
            </p>
          )}
          {error !== null && <ErrorNote error={error} />}
          {storedCount(counts, 'accept') > 0 && (
            <section className="preview-source">
              <h2>Source</h2>
              <SourceFields
                sources={sources}
                draft={draft.source}
                onChange={(source) => change({ source })}
                faults={faults}
                error={error}
                titleRows={2}
              />
            </section>
          )}
          {counts.revised > 0 && (
            <section className="preview-revisions">
              <h2>Revised figures</h2>
              <RadioGroup
                label="Periods that are stored with another value"
                value={draft.revisions}
                onChange={(revisions) => change({ revisions })}
                choices={[
                  { id: 'accept', label: 'Store the new values beside the old ones' },
                  { id: 'keep', label: 'Keep the old values' },
                ]}
              />
              <TextField
                label="Why the values differ (kept with the import)"
                rows={2}
                maxLength={500}
                value={draft.reason}
                onChange={(reason) => change({ reason })}
              />
            </section>
          )}
        </>
      )}
    </form>
  );
}
