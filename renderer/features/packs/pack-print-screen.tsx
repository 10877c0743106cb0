import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Edition } from '#shared/editions/edition';
import { queries } from '../../api/queries';
import { useDeskEvent } from '../../api/use-desk-event';
import { stopsPrinting } from '#shared/pack/problem';
import type { ResolvedPack } from '#shared/pack/resolved';
import { Screen } from '../../components/screen';
import type { Paginated } from '../../pack/pack-pages';
import { PackPages } from '../../pack/pack-pages';
import { useKeptLayout } from './use-kept-layout';
import { usePackView } from './editing/use-pack-view';
import { ErrorNote } from '../../components/error-note';
import { ExportPanel } from './export/export-panel';
import { PublicEditionNotes } from './export/public-edition-notes';
import { useExport } from './export/use-export';
import { Checks } from './inspector/checks';
import '../../components/button.css';
import '../../components/field.css';
import './inspector/inspector.css';
import './export/export.css';
import './pack-screen.css';

function markingFacts({ marking, handling }: ResolvedPack) {
  return [
    { label: 'Marking', value: marking },
    ...(handling === undefined ? [] : [{ label: 'Handling', value: handling }]),
  ];
}

/** What will be printed, what is still open about it, and the one button that does it. */
export function PackPrintScreen({ packId }: { readonly packId: string }) {
  const { view } = usePackView(packId);
  const { pack } = view;
  const [edition, setEdition] = useState<Edition>('restricted');
  const kept = useKeptLayout(packId, edition);
  const publicly = useQuery({ ...queries.publicEdition(packId), enabled: edition === 'public' });
  const resolved = edition === 'public' ? (publicly.data?.resolved ?? null) : view.resolved;
  const isRefused =
    edition === 'public' ? publicly.data?.refusals.length !== 0 : view.resolved.problems.some(stopsPrinting);
  const [paginated, setPaginated] = useState<Paginated | null>(null);
  const { state, start } = useExport(packId);
  useDeskEvent('menu', ({ action }) => {
    if (action === 'export-pdf' && !isRefused) start('pdf', edition);
  });

  const facts = [
    { label: 'Pages', value: paginated === null || resolved === null ? '…' : String(paginated.pages) },
    { label: 'Blocks', value: String(resolved?.blocks.length ?? '…') },
    { label: 'Figures from data', value: String(resolved?.figures ?? '…') },
    { label: 'Sources', value: String(resolved?.sources.length ?? '…') },
    ...markingFacts(view.resolved),
  ];
  return (
    <Screen
      title="Print or export"
      layout="panes"
      trail={[
        <Link key="packs" to="/packs">
          Packs
        </Link>,
        <Link key="pack" to="/packs/$packId" params={{ packId }}>
          {pack.title}
        </Link>,
      ]}
      actions={
        <Link className="button" to="/packs/$packId" params={{ packId }}>
          Back to the pack
        </Link>
      }
    >
      <div className="print-view">
        <section className="builder-pages" aria-label="Pages">
          {resolved === null ? null : (
            <PackPages resolved={resolved} kept={kept} medium="screen" onPaginated={setPaginated} />
          )}
        </section>
        <aside className="print-side" aria-label="Export">
          <h1 tabIndex={-1}>Print or export</h1>
          <dl className="print-facts">
            {facts.map((fact) => (
              <div key={fact.label}>
                <dt>{fact.label}</dt>
                <dd>{fact.value}</dd>
              </div>
            ))}
          </dl>
          <ExportPanel
            state={state}
            edition={edition}
            onEdition={setEdition}
            isRefused={isRefused}
            onStart={(format) => start(format, edition)}
          />
          {edition === 'public' && publicly.data !== undefined ? <PublicEditionNotes view={publicly.data} /> : null}
          {publicly.error === null ? null : <ErrorNote error={publicly.error} />}
          {resolved === null || resolved.problems.length === 0 ? null : (
            <Checks problems={resolved.problems} blocks={resolved.blocks} />
          )}
        </aside>
      </div>
    </Screen>
  );
}
