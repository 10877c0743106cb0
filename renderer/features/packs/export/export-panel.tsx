import type { ExportStage } from '#shared/contract/desk-events';
import { callDesk } from '../../../api/bridge';
import { sentenceOf } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { ErrorNote } from '../../../components/error-note';
import { say } from '../../../components/toasts';
import type { ExportState } from './use-export';

const stages: readonly { readonly stage: ExportStage; readonly words: string }[] = [
  { stage: 'preparing', words: 'Gathering the figures' },
  { stage: 'drawing', words: 'Laying out the pages' },
  { stage: 'printing', words: 'Writing the PDF' },
  { stage: 'checking', words: 'Reading it back' },
  { stage: 'saving', words: 'Putting it in place' },
];

function Progress({ stage }: { readonly stage: ExportStage | null }) {
  const at = stages.findIndex((each) => each.stage === stage);
  return (
    <div className="export-progress">
      <p role="status">{at < 0 ? 'Waiting for where to save' : `${stages[at]?.words ?? ''}…`}</p>
      <ol aria-hidden="true">
        {stages.map((each, index) => (
          <li key={each.stage} data-state={index < at ? 'done' : index === at ? 'now' : 'next'} />
        ))}
      </ol>
    </div>
  );
}

function show(token: string): void {
  callDesk('files.showInFolder', { token }).catch((error: unknown) => say(sentenceOf(error)));
}

interface ExportPanelProps {
  readonly state: ExportState;
  readonly onStart: () => void;
}

/** The one thing to do here, what it is doing, and what came of it. */
export function ExportPanel({ state, onStart }: ExportPanelProps) {
  return (
    <div className="export-panel">
      {state.at === 'saved' ? (
        <div className="export-saved">
          <p role="status">
            Saved as <span className="export-name">{state.result.fileName}</span>,{' '}
            {state.result.pages === 1 ? '1 page' : `${state.result.pages} pages`}
          </p>
          <Button onPress={() => show(state.result.token)}>Show in folder</Button>
        </div>
      ) : null}
      {state.at === 'failed' ? <ErrorNote error={state.error} /> : null}
      {state.at === 'running' ? <Progress stage={state.stage} /> : null}
      <Button variant="primary" onPress={onStart} isDisabled={state.at === 'running'}>
        {state.at === 'failed' ? 'Try again' : state.at === 'saved' ? 'Export again…' : 'Export PDF…'}
      </Button>
    </div>
  );
}
