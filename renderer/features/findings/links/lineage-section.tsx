import { useState } from 'react';
import type { FindingPage } from '#shared/contract/finding-views';
import { sentenceCase } from '#shared/text/words';
import { Button } from '../../../components/button';
import { SectionHead } from '../section-head';
import { Lineage } from './lineage';
import { LinkDialog } from './link-dialog';
import { UnlinkDialog } from './unlink-dialog';
import './lineage.css';

type Link = FindingPage['links'][number];

/** The finding's life across inspections, and what it is linked to. */
export function LineageSection({ page }: { readonly page: FindingPage }) {
  const [isLinking, setLinking] = useState(false);
  const [removing, setRemoving] = useState<Link | null>(null);
  return (
    <section className="finding-section" aria-labelledby="finding-lineage">
      <SectionHead id="finding-lineage" title="Earlier and later findings">
        <Button variant="quiet" onPress={() => setLinking(true)}>
          Link to another finding…
        </Button>
      </SectionHead>
      {page.links.length === 0 ? (
        <p className="finding-none">It is linked to no finding of another inspection.</p>
      ) : (
        <>
          {page.lineage.length > 1 && <Lineage page={page} />}
          <ul className="links" aria-label="Links">
            {page.links.map((link) => (
              <li key={`${link.kind} ${link.fromId} ${link.toId}`} className="link-row">
                <p>
                  {sentenceCase(link.words)} <strong>{link.ref}</strong>
                  {page.lineage.length > 1 ? '' : `: ${link.title}`}
                  {link.note !== null && <span className="link-note">{link.note}</span>}
                </p>
                <Button
                  variant="quiet"
                  aria-label={`Remove the link with ${link.ref}`}
                  onPress={() => setRemoving(link)}
                >
                  Remove…
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {isLinking ? (
        <LinkDialog findingId={page.id} findings={page.choices.findings} onClose={() => setLinking(false)} />
      ) : null}
      {removing === null ? null : <UnlinkDialog link={removing} onClose={() => setRemoving(null)} />}
    </section>
  );
}
