import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { PublicationView, PublishingView } from '#shared/contract/publishing-views';
import { queries } from '../../../api/queries';
import { useDeskEvent } from '../../../api/use-desk-event';
import { Button } from '../../../components/button';
import { Screen } from '../../../components/screen';
import { PackPages } from '../../../pack/pack-pages';
import { ChangesDialog } from './changes-dialog';
import { CheckSection } from './check-section';
import { CorrectionsSection } from './corrections-section';
import { NewEditionDialog } from './new-edition-dialog';
import { PublishedFiles } from './published-files';
import { StateBadge } from './state-badge';
import { StepHistory } from './step-history';
import '../../../components/button.css';
import '../../../components/field.css';
import '../export/export.css';
import '../inspector/inspector.css';
import '../pack-screen.css';
import './publishing.css';

interface PublishedScreenProps {
  readonly packId: string;
  readonly publishing: PublishingView;
  readonly publication: PublicationView;
}

/** A published pack: its pages as they were published, whatever the data say now, and what stands beside it. */
export function PublishedScreen({ packId, publishing, publication }: PublishedScreenProps) {
  const { data } = useSuspenseQuery(queries.pack(packId));
  const [open, setOpen] = useState<'edition' | 'changes' | null>(null);
  const navigate = useNavigate();
  useDeskEvent('menu', ({ action }) => {
    if (action === 'export-pdf') void navigate({ to: '/packs/$packId/print', params: { packId } });
  });
  const { pack, resolved } = data;
  const facts = [
    { label: 'Published', value: publication.publishedText },
    { label: 'By', value: publication.publishedBy },
    { label: 'Pages', value: String(publication.layout.pages) },
    { label: 'Marking', value: resolved.marking },
    { label: 'Version of the program', value: publication.appVersion },
  ];
  return (
    <Screen
      title={pack.title}
      layout="panes"
      trail={[
        <Link key="packs" to="/packs">
          Packs
        </Link>,
      ]}
      status="published"
      actions={
        <>
          <Link className="button" to="/packs/$packId/print" params={{ packId }}>
            Export…
          </Link>
          <Button variant="primary" onPress={() => setOpen('edition')}>
            New edition…
          </Button>
        </>
      }
    >
      <div className="print-view">
        <section className="builder-pages" aria-label="Pages">
          <PackPages resolved={resolved} kept={publication.layout} medium="screen" />
        </section>
        <aside className="print-side" aria-label="Publication">
          <h1 tabIndex={-1}>{pack.title}</h1>
          <StateBadge state={publishing.state} words="Published: these pages never change" />
          <dl className="print-facts">
            {facts.map((fact) => (
              <div key={fact.label}>
                <dt>{fact.label}</dt>
                <dd>{fact.value}</dd>
              </div>
            ))}
          </dl>
          <CorrectionsSection packId={packId} corrections={publication.corrections} blocks={resolved.blocks} />
          <PublishedFiles packId={packId} publication={publication} />
          <CheckSection packId={packId} publication={publication} />
          {(publishing.earlier !== null || publication.editions.length > 0) && (
            <section className="inspector-section" aria-labelledby="editions-title">
              <h2 id="editions-title">Before and after</h2>
              {publishing.earlier !== null && (
                <div className="since-last">
                  <Button onPress={() => setOpen('changes')}>What had changed…</Button>
                  <p className="field-description">Against “{publishing.earlier.title}”</p>
                </div>
              )}
              {publication.editions.map(({ id, title }) => (
                <p key={id}>
                  Goes on in{' '}
                  <Link to="/packs/$packId" params={{ packId: id }}>
                    {title}
                  </Link>
                </p>
              ))}
            </section>
          )}
          <section className="inspector-section" aria-labelledby="history-title">
            <h2 id="history-title">History</h2>
            <StepHistory steps={publishing.steps} />
          </section>
        </aside>
      </div>
      {open === 'edition' && <NewEditionDialog pack={pack} onClose={() => setOpen(null)} />}
      {open === 'changes' && <ChangesDialog packId={packId} onClose={() => setOpen(null)} />}
    </Screen>
  );
}
