import { Link, Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReturnPreview } from '#shared/contract/return-views';
import { formatNumber } from '#shared/text/numbers';
import { plural } from '#shared/text/words';
import { useCommand } from '../../api/use-command';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { PageHeader } from '../../components/page-header';
import { Screen } from '../../components/screen';
import { say } from '../../components/toasts';
import { LeftOut } from './left-out';
import { previewWords, rowsWords, tickedAtFirst } from './return-words';
import { ReturnedTable } from './returned-table';
import { useWaitingReturn } from './waiting-return';
import './preview-return-screen.css';

function Preview({ preview }: { readonly preview: ReturnPreview }) {
  const { release } = useWaitingReturn();
  const navigate = useNavigate();
  const accept = useCommand('returns.accept');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => tickedAtFirst(preview.rows));
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
    accept.reset();
  };
  const store = () =>
    accept.mutate(
      { token: preview.token, findingIds: [...ticked] },
      {
        onSuccess: ({ stored }) => {
          say(`${formatNumber(stored, 0)} ${plural(stored, 'row', 'rows')} of ${preview.owner} stored`);
          release();
        },
      },
    );
  return (
    <Screen
      title="Returned form"
      trail={[
        <Link key="returns" to="/returns">
          Return forms
        </Link>,
      ]}
      status={accept.isPending ? 'being stored' : 'not stored yet'}
      actions={
        <>
          <Button onPress={() => void navigate({ to: '/returns' })} isDisabled={accept.isPending}>
            Cancel
          </Button>
          <Button variant="primary" onPress={store} isDisabled={ticked.size === 0 || accept.isPending}>
            {rowsWords(ticked.size)}
          </Button>
        </>
      }
    >
      <PageHeader
        title={`Form of ${preview.owner}`}
        subtitle={`${preview.fileName} · ${preview.formText}`}
        lead={previewWords(preview)}
      />
      {accept.isError ? <ErrorNote error={accept.error} /> : null}
      {preview.rows.length === 0 ? (
        <EmptyState title="Nothing of this form can be stored." />
      ) : (
        <ReturnedTable rows={preview.rows} ticked={ticked} onTick={tick} isDisabled={accept.isPending} />
      )}
      <LeftOut preview={preview} />
    </Screen>
  );
}

/** A form that came back, beside what is held, before anything of it is stored. */
export function PreviewReturnScreen() {
  const { preview } = useWaitingReturn();
  if (preview === null) return <Navigate to="/returns" replace />;
  return <Preview key={preview.token} preview={preview} />;
}
