import { useState } from 'react';
import type { Edition } from '#shared/editions/edition';
import type { EditionFormat } from '#shared/editions/edition-format';
import type { ExportStage } from '#shared/contract/desk-events';
import { callDesk } from '../../../api/bridge';
import { sentenceOf } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { ErrorNote } from '../../../components/error-note';
import { Select, type Choice } from '../../../components/select';
import { say } from '../../../components/toasts';
import type { ExportState } from './use-export';

const stages: readonly { readonly stage: ExportStage; readonly words: string }[] = [
  { stage: 'preparing', words: 'Gathering the figures' },
  { stage: 'drawing', words: 'Laying out the pages' },
  { stage: 'printing', words: 'Writing the file' },
  { stage: 'checking', words: 'Reading it back' },
  { stage: 'saving', words: 'Putting it in place' },
];

const shortNames: Readonly<Record<EditionFormat, string>> = {
  pdf: 'PDF',
  html: 'HTML',
  docx: 'Word',
  csv: 'CSV',
  xlsx: 'Excel',
};
const formats: readonly Choice<EditionFormat>[] = [
  { id: 'pdf', label: 'PDF', detail: 'Pages as they are shown here' },
  { id: 'html', label: 'HTML', detail: 'One accessible file for the website' },
  { id: 'docx', label: 'Word', detail: 'To be edited on' },
  { id: 'csv', label: 'Data annex, CSV', detail: 'Every figure with its source' },
  { id: 'xlsx', label: 'Data annex, Excel', detail: 'Every figure with its source' },
];

const editionChoices: readonly Choice<Edition>[] = [
  { id: 'restricted', label: 'Whole pack', detail: 'With what is restricted' },
  { id: 'public', label: 'Public edition', detail: 'Without what is restricted, and marked as such' },
];

const pagesOf = (pages: number | null) => (pages === null ? '' : pages === 1 ? ', 1 page' : `, ${pages} pages`);

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
  readonly edition: Edition;
  readonly onEdition: (edition: Edition) => void;
  /** Nothing can be written, for a reason that is told beside this. */
  readonly isRefused: boolean;
  readonly onStart: (format: EditionFormat) => void;
}

/** The one thing to do here, what it is doing, and what came of it. */
export function ExportPanel({ state, edition, onEdition, isRefused, onStart }: ExportPanelProps) {
  const [format, setFormat] = useState<EditionFormat>('pdf');
  return (
    <div className="export-panel">
      {state.at === 'saved' ? (
        <div className="export-saved">
          <p role="status">
            Saved as <span className="export-name">{state.result.fileName}</span>
            {pagesOf(state.result.pages)}
          </p>
          <Button onPress={() => show(state.result.token)}>Show in folder</Button>
        </div>
      ) : null}
      {state.at === 'failed' ? <ErrorNote error={state.error} /> : null}
      {state.at === 'running' ? <Progress stage={state.stage} /> : null}
      <Select
        label="Edition"
        choices={editionChoices}
        value={edition}
        onChange={onEdition}
        isDisabled={state.at === 'running'}
      />
      <Select
        label="Format"
        choices={formats}
        value={format}
        onChange={setFormat}
        isDisabled={state.at === 'running'}
      />
      <Button variant="primary" onPress={() => onStart(format)} isDisabled={state.at === 'running' || isRefused}>
        {state.at === 'failed' ? 'Try again' : state.at === 'saved' ? 'Export again…' : `Export ${shortNames[format]}…`}
      </Button>
    </div>
  );
}
