import { useEffect, useRef } from 'react';
import type { FindingPage } from '#shared/contract/finding-views';
import { useCommand } from '../../api/use-command';
import { Button } from '../../components/button';
import { ErrorNote } from '../../components/error-note';

/** What must be seen before all else: statuses that the data contradict, new figures, what is wrong with the record. */
export function FindingNotes({ page }: { readonly page: FindingPage }) {
  const notes = useRef<HTMLDivElement>(null);
  // The button that was pressed goes with its note.
  useEffect(() => {
    if (!page.lookAgain && document.activeElement === document.body && notes.current?.dataset['asked'] === 'true')
      notes.current.focus();
    if (notes.current !== null) notes.current.dataset['asked'] = String(page.lookAgain);
  }, [page.lookAgain]);
  return (
    <div ref={notes} tabIndex={-1} className="finding-notes">
      {page.contradictions.map((sentence) => (
        <div key={sentence} className="doubt finding-note">
          <p className="doubt-title">The data contradict a status</p>
          <p>{sentence}</p>
        </div>
      ))}
      {page.lookAgain && <LookAgain findingId={page.id} />}
      {page.faults.map((fault) => (
        <div key={fault} className="doubt finding-note">
          <p className="doubt-title">The record is not complete</p>
          <p>{fault}</p>
        </div>
      ))}
      {page.details.notOursBecause !== null && (
        <div className="doubt finding-note" data-quiet="true">
          <p className="doubt-title">Does not apply here</p>
          <p>{page.details.notOursBecause}</p>
        </div>
      )}
    </div>
  );
}

function LookAgain({ findingId }: { readonly findingId: string }) {
  const looked = useCommand('findings.looked');
  return (
    <div className="doubt finding-note" data-quiet="true">
      <p className="doubt-title">New figures since somebody last looked</p>
      <p>What was said of this finding may no longer hold. Look at its tests again.</p>
      <div className="finding-note-actions">
        <Button isDisabled={looked.isPending} onPress={() => looked.mutate({ findingIds: [findingId] })}>
          I have looked
        </Button>
      </div>
      {looked.isError ? <ErrorNote error={looked.error} /> : null}
    </div>
  );
}
