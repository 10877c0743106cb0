import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Upload } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ImportPreview, ImportRow } from '#shared/contract/views';
import { queries } from '../../api/queries';
import { isCancelled } from '../../api/is-cancelled';
import { sentenceOf, useCommand } from '../../api/use-command';
import { Button } from '../../components/button';
import { ErrorNote } from '../../components/error-note';
import { PageHeader } from '../../components/page-header';
import { Screen } from '../../components/screen';
import { ImportsTable } from './imports-table';
import { NoImports } from './no-imports';
import { PasteDialog } from './paste-dialog';
import { ReadingProgress } from './reading-progress';
import { TakeBackDialog } from './take-back-dialog';
import { useWaitingImport } from './waiting-import';
import './imports-screen.css';

export function ImportsScreen() {
  const { data: imports } = useSuspenseQuery(queries.imports());
  const { hold, discard } = useWaitingImport();
  const navigate = useNavigate();
  const choose = useCommand('imports.chooseFile');
  const [pasting, setPasting] = useState(false);
  const [takingBack, setTakingBack] = useState<ImportRow | null>(null);
  // Back from the preview without a decision: what waited is let go.
  useEffect(() => discard(), [discard]);

  const show = (preview: ImportPreview) => {
    hold(preview);
    void navigate({ to: '/imports/preview' });
  };
  const chooseFile = () =>
    choose.mutate(
      {},
      {
        onSuccess: (preview) => {
          if (preview !== null) show(preview);
        },
      },
    );
  return (
    <Screen
      title="Imports"
      actions={
        <>
          <Button onPress={() => setPasting(true)}>Paste a table…</Button>
          <Button
            variant="primary"
            icon={<Upload className="icon" aria-hidden="true" />}
            onPress={chooseFile}
            isDisabled={choose.isPending}
          >
            Import a file…
          </Button>
        </>
      }
    >
      <PageHeader
        title="Imports"
        lead="Each file and table that figures were taken from. Nothing is stored before you have seen what it would store."
      />
      <p role="status" className="imports-status">
        {isCancelled(choose.error) ? sentenceOf(choose.error) : ''}
      </p>
      {choose.isPending ? <ReadingProgress /> : null}
      {choose.isError && !isCancelled(choose.error) ? <ErrorNote error={choose.error} /> : null}
      {imports.length === 0 ? <NoImports /> : <ImportsTable imports={imports} onTakeBack={setTakingBack} />}
      {pasting ? <PasteDialog onClose={() => setPasting(false)} onRead={show} /> : null}
      {takingBack === null ? null : <TakeBackDialog item={takingBack} onClose={() => setTakingBack(null)} />}
    </Screen>
  );
}
