import { useState } from 'react';
import type { UpdateView } from '#shared/contract/finding-views';
import { Button } from '../../../components/button';
import { SectionHead } from '../section-head';
import { UpdateDialog } from './update-dialog';
import { UpdateEntry } from './update-entry';
import './progress.css';

interface ProgressSectionProps {
  readonly findingId: string;
  /** The newest first. */
  readonly updates: readonly UpdateView[];
}

/** What was done about the finding, apart from what is to be seen of it. */
export function ProgressSection({ findingId, updates }: ProgressSectionProps) {
  const [open, setOpen] = useState<{ readonly corrects: UpdateView | null } | null>(null);
  return (
    <section className="finding-section" aria-labelledby="finding-progress">
      <SectionHead id="finding-progress" title="Progress">
        <Button variant="quiet" onPress={() => setOpen({ corrects: null })}>
          Report progress…
        </Button>
      </SectionHead>
      {updates.length === 0 ? (
        <p className="finding-none">Nobody has reported on it yet.</p>
      ) : (
        <ol className="updates" aria-label="Updates, the newest first">
          {updates.map((update) => (
            <UpdateEntry key={update.id} update={update} onCorrect={() => setOpen({ corrects: update })} />
          ))}
        </ol>
      )}
      {open === null ? null : (
        <UpdateDialog findingId={findingId} corrects={open.corrects} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}
