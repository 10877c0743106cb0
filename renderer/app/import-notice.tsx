import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import type { DeskEvents } from '#shared/contract/desk-events';
import { useCommand } from '../api/use-command';
import { useDeskEvent } from '../api/use-desk-event';
import { Button } from '../components/button';
import { progressWords, storedWords } from '../components/import-words';
import { ProgressBar } from '../components/progress-bar';
import { say } from '../components/toasts';
import './import-notice.css';

/** The screen that shows the same of its own import. */
const ownScreen = '/imports/preview';

/** An import that is being stored while its screen has been left: how far it is, the way to stop it, and how it ended. */
export function ImportNotice() {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [storing, setStoring] = useState<DeskEvents['import-progress'] | null>(null);
  const cancel = useCommand('imports.cancel');
  useDeskEvent('import-progress', (progress) => {
    const { ended, fileName } = progress;
    setStoring(ended === null ? progress : null);
    if (ended === null || path === ownScreen) return;
    say(`${fileName}: ${ended.kind === 'stored' ? storedWords(ended) : ended.message}`);
  });
  if (storing === null || path === ownScreen) return null;
  const { token, fileName, done, total } = storing;
  const stopping = cancel.isPending || cancel.data === true;
  return (
    <section className="import-notice" aria-label="Import being stored">
      <ProgressBar label={`Storing ${fileName}`} words={progressWords({ done, total })} value={done} maxValue={total} />
      <Button onPress={() => cancel.mutate({ token })} isDisabled={stopping}>
        {stopping ? 'Stopping' : 'Cancel'}
      </Button>
    </section>
  );
}
