import { useState } from 'react';
import type { DeskEvents } from '#shared/contract/desk-events';
import { useCommand } from '../../../api/use-command';
import { useDeskEvent } from '../../../api/use-desk-event';
import { Button } from '../../../components/button';
import { ErrorNote } from '../../../components/error-note';
import { progressWords } from '../../../components/import-words';
import { ProgressBar } from '../../../components/progress-bar';

type Progress = DeskEvents['import-progress'];

const focus = (section: HTMLElement | null) => section?.focus();

/** How far the figures have been stored, and the way to stop it; stands while the program is at it. */
export function StoreProgress({ token }: { readonly token: string }) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const cancel = useCommand('imports.cancel');
  // Where there was nothing to stop yet, it can be asked again.
  const stopping = cancel.isPending || cancel.data === true;
  useDeskEvent('import-progress', (next) => {
    if (next.token === token) setProgress(next);
  });
  return (
    // The button that was pressed is switched off: reading goes on here.
    <section ref={focus} tabIndex={-1} className="store-progress" aria-label="Storing">
      <ProgressBar
        label="Storing the figures"
        words={progress === null ? 'Beginning' : progressWords(progress)}
        value={progress?.done ?? 0}
        maxValue={progress?.total ?? 1}
      />
      <p className="quiet">All of them are stored or none.</p>
      <Button onPress={() => cancel.mutate({ token })} isDisabled={stopping}>
        {stopping ? 'Stopping' : 'Cancel'}
      </Button>
      {cancel.isError ? <ErrorNote error={cancel.error} /> : null}
    </section>
  );
}
