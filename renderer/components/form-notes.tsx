import { isSaidAtFields } from '../api/field-error';
import { Button } from './button';
import { ErrorNote } from './error-note';
import type { RecordForm } from './use-record-form';
import './form-notes.css';

interface FormNotesProps<D> {
  readonly form: RecordForm<D>;
  /** Dotted paths of the fields that say their own errors. */
  readonly shown: readonly string[];
}

/** What no single field can say: what was refused as a whole, and that the record was changed meanwhile. */
export function FormNotes<D>({ form, shown }: FormNotesProps<D>) {
  const rest = Object.entries(form.faults).filter(([path]) => !shown.includes(path));
  return (
    <>
      {rest.length > 0 && (
        <div className="error-note" role="alert">
          {rest.map(([path, message]) => (
            <p key={path}>{message}</p>
          ))}
        </div>
      )}
      {form.error === null || isSaidAtFields(form.error, shown) ? null : <ErrorNote error={form.error} />}
      {form.isStale && (
        <div className="stale-note" role="alert">
          <p>This was changed elsewhere since you began. What you typed is still here.</p>
          <div className="stale-note-actions">
            <Button onPress={form.takeStored}>Show what is stored now</Button>
            <Button onPress={form.keepMine}>Keep what I typed</Button>
          </div>
        </div>
      )}
    </>
  );
}
