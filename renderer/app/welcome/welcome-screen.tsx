import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AppState } from '#shared/contract/views';
import { callDesk } from '../../api/bridge';
import { queries } from '../../api/queries';
import { refreshAreas } from '../../api/query-client';
import { dataAreas } from '#shared/contract/desk-events';
import { Button } from '../../components/button';
import { ErrorNote } from '../../components/error-note';
import { NewWorkspaceDialog } from './new-workspace-dialog';
import { RecentList } from './recent-list';
import './welcome-screen.css';

type Way =
  | { readonly kind: 'sample' }
  | { readonly kind: 'file' }
  | { readonly kind: 'recent'; readonly token: string };

async function open(way: Way): Promise<unknown> {
  if (way.kind === 'sample') return callDesk('app.openSample', {});
  if (way.kind === 'file') return callDesk('app.openWorkspace', {});
  return callDesk('app.openRecent', { token: way.token });
}

const ways = [
  {
    title: 'The sample',
    words: 'Real published figures and findings of Norfolk, with meetings and a pack made up to learn with.',
  },
  {
    title: 'A new workspace',
    words: 'An empty file for your own force and office. Home then leads through the first steps.',
  },
  {
    title: 'Your data',
    words: 'Nothing leaves this computer: a workspace is one file that you can copy, move and back up.',
  },
] as const;

export function WelcomeScreen({ state }: { readonly state: AppState }) {
  const opening = useMutation({ mutationFn: open, onSettled: () => refreshAreas(dataAreas) });
  const [isNew, setIsNew] = useState(false);
  // There before the dialog is: a list that comes later would not open under what is typed.
  const forces = useQuery(queries.forces());
  const failedAt = opening.isError ? (opening.variables.kind === 'recent' ? 'recent' : 'start') : null;

  useEffect(() => {
    document.title = 'Accountability Desk';
  }, []);

  return (
    <main className="welcome">
      <div className="welcome-sheet">
        <h1>Accountability Desk</h1>
        <p className="welcome-words">
          Prepares the meetings at which a Police and Crime Commissioner holds the chief constable to account. It keeps
          published metrics and inspection findings in one file on this computer, each with its source, and makes
          briefing packs from them.
        </p>
        <div className="welcome-actions">
          <Button variant="primary" isDisabled={opening.isPending} onPress={() => opening.mutate({ kind: 'sample' })}>
            Open the Norfolk sample
          </Button>
          <Button isDisabled={opening.isPending} onPress={() => setIsNew(true)}>
            New workspace…
          </Button>
          <Button isDisabled={opening.isPending} onPress={() => opening.mutate({ kind: 'file' })}>
            Open a workspace…
          </Button>
        </div>
        <p className="welcome-progress" role="status">
          {opening.isPending &&
            (opening.variables.kind === 'sample' ? 'Making the sample from its published figures…' : 'Opening…')}
        </p>
        <dl className="welcome-ways">
          {ways.map(({ title, words }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        {failedAt === 'start' && <ErrorNote error={opening.error} />}
        {isNew && forces.isError && <ErrorNote error={forces.error} />}
        <RecentList
          recent={state.recent}
          isDisabled={opening.isPending}
          onOpen={(token) => opening.mutate({ kind: 'recent', token })}
        />
        {failedAt === 'recent' && <ErrorNote error={opening.error} />}
        <p className="welcome-version">Version {state.version}</p>
      </div>
      {isNew && forces.isSuccess && <NewWorkspaceDialog forces={forces.data} onClose={() => setIsNew(false)} />}
    </main>
  );
}
