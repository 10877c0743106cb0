import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import type { Edition } from '#shared/editions/edition';
import { queries } from '../../../api/queries';
import { Button } from '../../../components/button';
import { Screen } from '../../../components/screen';
import { PackPages } from '../../../pack/pack-pages';
import { DocumentDialog } from '../document-dialog';
import { AgreeDialog } from './agree-dialog';
import { MinutesSide, type Shown } from './minutes-side';
import './minutes.css';

const stateWords = { draft: 'draft', agreed: 'agreed', changed: 'agreed, record changed since' } as const;

/** The minutes of a meeting: the pages as they print, and beside them where they stand and what they say. */
export function MinutesScreen({ meetingId }: { readonly meetingId: string }) {
  const [edition, setEdition] = useState<Edition>('restricted');
  const [shown, setShown] = useState<Shown>('kept');
  const [open, setOpen] = useState<'agree' | 'save' | null>(null);
  const { data: view } = useSuspenseQuery(queries.minutes(meetingId, useDeferredValue(edition)));
  const [itemId, setItemId] = useState(view.items[0]?.itemId ?? '');
  const close = () => setOpen(null);
  const choose = (blockId: string) => {
    if (view.items.some((item) => item.itemId === blockId)) setItemId(blockId);
  };
  const { state } = view;
  const document = shown === 'now' && view.changedDocument !== null ? view.changedDocument : view.document;
  return (
    <Screen
      title="Minutes"
      layout="panes"
      status={stateWords[state]}
      trail={[
        <Link key="meetings" to="/meetings">
          Meetings
        </Link>,
        <Link key="meeting" to="/meetings/$meetingId" params={{ meetingId }}>
          {view.dateText}
        </Link>,
      ]}
      actions={
        <>
          <Button onPress={() => setOpen('save')}>Save as…</Button>
          {state !== 'agreed' && (
            <Button variant="primary" isDisabled={view.notYet !== null} onPress={() => setOpen('agree')}>
              {state === 'draft' ? 'Agree…' : 'Amend…'}
            </Button>
          )}
        </>
      }
    >
      <div className="minutes-view">
        <section className="minutes-pages" aria-label="Pages">
          {document === null ? (
            <p className="minutes-refusal">{view.refusal}</p>
          ) : (
            <PackPages resolved={document} medium="screen" selectedBlockId={itemId} onSelectBlock={choose} />
          )}
        </section>
        <MinutesSide
          view={view}
          edition={edition}
          onEdition={setEdition}
          shown={shown}
          onShown={setShown}
          itemId={itemId}
          onItem={setItemId}
        />
      </div>
      {open === 'agree' && <AgreeDialog view={view} onClose={close} />}
      {open === 'save' && (
        <DocumentDialog
          title="Save the minutes"
          about={
            state === 'draft'
              ? 'They say on each page that they are a draft, not yet agreed.'
              : 'The files that were kept when they were agreed, byte for byte.'
          }
          // A meeting held in private has no public minutes.
          hasEditions={view.hasPublic}
          documentOf={(chosen) => ({ kind: 'minutes', meetingId, edition: view.hasPublic ? chosen : 'restricted' })}
          onClose={close}
        />
      )}
    </Screen>
  );
}
