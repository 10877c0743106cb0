import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useDeskEvent } from '../../api/use-desk-event';
import { Screen } from '../../components/screen';
import type { Paginated } from '../../pack/pack-pages';
import { PackPages } from '../../pack/pack-pages';
import { usePackView } from './editing/use-pack-view';
import { ExportPanel } from './export/export-panel';
import { useExport } from './export/use-export';
import { Checks } from './inspector/checks';
import '../../components/button.css';
import '../../components/field.css';
import './inspector/inspector.css';
import './export/export.css';
import './pack-screen.css';

/** What will be printed, what is still open about it, and the one button that does it. */
export function PackPrintScreen({ packId }: { readonly packId: string }) {
  const {
    view: { pack, resolved },
  } = usePackView(packId);
  const [paginated, setPaginated] = useState<Paginated | null>(null);
  const { state, start } = useExport(packId);
  useDeskEvent('menu', ({ action }) => {
    if (action === 'export-pdf') start('pdf');
  });

  const facts = [
    { label: 'Pages', value: paginated === null ? '…' : String(paginated.pages) },
    { label: 'Blocks', value: String(pack.body.blocks.length) },
    { label: 'Figures from data', value: String(resolved.figures) },
    { label: 'Sources', value: String(resolved.sources.length) },
    { label: 'Marking', value: resolved.marking },
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
          <PackPages resolved={resolved} medium="screen" onPaginated={setPaginated} />
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
          {resolved.problems.length === 0 ? null : <Checks problems={resolved.problems} blocks={resolved.blocks} />}
          <ExportPanel state={state} onStart={start} />
        </aside>
      </div>
    </Screen>
  );
}
