import type { ReactNode } from 'react';
import { referenceOf, sentenceOf } from '../api/use-command';
import './states.css';

/** One sentence beside the action that failed, with the reference that the log holds. */
export function ErrorNote({ error, children }: { readonly error: unknown; readonly children?: ReactNode }) {
  const reference = referenceOf(error);
  return (
    <div className="error-note" role="alert">
      <p>{sentenceOf(error)}</p>
      {reference !== null && <p className="error-note-reference selectable">Reference {reference}</p>}
      {children}
    </div>
  );
}
