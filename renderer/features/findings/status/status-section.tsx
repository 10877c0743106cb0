import { useState } from 'react';
import type { FindingPage, StatusEntryView } from '#shared/contract/finding-views';
import { statusSchemes, type StatusScheme } from '#shared/domain/finding/status';
import { StatusCard } from './status-card';
import { StatusDialog } from './status-dialog';
import { StatusTimeline } from './status-timeline';
import './status.css';

type Open = { readonly scheme: StatusScheme; readonly corrects: StatusEntryView | null } | null;

/** The three statuses side by side, which never become one, and the history of all of them. */
export function StatusSection({ page }: { readonly page: FindingPage }) {
  const [open, setOpen] = useState<Open>(null);
  return (
    <section className="finding-section" aria-labelledby="finding-status">
      <h2 id="finding-status">Status</h2>
      <div className="status-cards">
        {statusSchemes.map((scheme) => (
          <StatusCard
            key={scheme}
            scheme={scheme}
            now={page.statuses[scheme]}
            words={page.words}
            onAdd={() => setOpen({ scheme, corrects: null })}
          />
        ))}
      </div>
      <StatusTimeline entries={page.entries} onCorrect={(corrects) => setOpen({ scheme: corrects.scheme, corrects })} />
      {open === null ? null : <StatusDialog page={page} {...open} onClose={() => setOpen(null)} />}
    </section>
  );
}
