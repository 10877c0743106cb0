import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { PackChoices } from '#shared/contract/views';
import { queries } from '../../api/queries';
import { useDeskEvent } from '../../api/use-desk-event';
import { Screen } from '../../components/screen';
import type { Paginated } from '../../pack/pack-pages';
import { PackPages } from '../../pack/pack-pages';
import { SaveStatus } from './editing/save-status';
import { usePackActions } from './editing/use-pack-actions';
import { usePackView } from './editing/use-pack-view';
import { BlockFigures } from './inspector/block-figures';
import { BlockSettings } from './inspector/block-settings';
import { Checks } from './inspector/checks';
import { PackDetails } from './inspector/pack-details';
import { AddBlock } from './outline/add-block';
import { Outline } from './outline/outline';
import { figuresOfPack, PackFiguresProvider } from './text/figures/pack-figures';
import { useReveal } from './use-reveal';
import '../../components/button.css';
import '../../components/field.css';
import './inspector/inspector.css';
import './pack-screen.css';

const noChoices: PackChoices = {
  metrics: [],
  sets: [],
  inspections: [],
  peerGroups: [],
  templates: [],
  meetings: [],
  published: [],
  kinds: [],
};

/** The builder: the outline, the pages as they print, and what the chosen block can be set to. */
export function PackScreen({ packId }: { readonly packId: string }) {
  const { view, edits } = usePackView(packId);
  const { data: choices = noChoices } = useQuery(queries.packChoices());
  const [chosen, setChosen] = useState<string | null>(null);
  const [paginated, setPaginated] = useState<Paginated | null>(null);
  const { desk, reveal, drawn } = useReveal();
  const { pack, resolved } = view;
  const navigate = useNavigate();
  useDeskEvent('menu', ({ action }) => {
    if (action === 'export-pdf') void navigate({ to: '/packs/$packId/print', params: { packId } });
  });

  const blocks = pack.body.blocks;
  const block = blocks.find((each) => each.id === chosen) ?? null;
  const choose = useCallback(
    (blockId: string | null) => {
      setChosen(blockId);
      if (blockId !== null) reveal(blockId);
    },
    [reveal],
  );
  const onPaginated = useCallback(
    (next: Paginated) => {
      setPaginated(next);
      drawn();
    },
    [drawn],
  );
  const { announcement, add, move, remove } = usePackActions(edits, blocks, choose);
  const packFigures = useMemo(() => ({ packId, figures: figuresOfPack(resolved) }), [packId, resolved]);
  const pages = useMemo(() => new Map(paginated?.headings.map(({ blockId, page }) => [blockId, page])), [paginated]);

  return (
    <Screen
      title={pack.title}
      layout="panes"
      trail={[
        <Link key="packs" to="/packs">
          Packs
        </Link>,
      ]}
      status={<SaveStatus queue={edits.queue} />}
      actions={
        <Link className="button" data-variant="primary" to="/packs/$packId/print" params={{ packId }}>
          Export PDF…
        </Link>
      }
    >
      <div className="builder">
        <div className="builder-outline">
          <h1 tabIndex={-1}>
            <button type="button" className="builder-title" aria-pressed={block === null} onClick={() => choose(null)}>
              {pack.title}
              <span>
                {' '}
                · {paginated === null ? 'laying out' : paginated.pages === 1 ? '1 page' : `${paginated.pages} pages`}
              </span>
            </button>
          </h1>
          <Outline
            blocks={blocks}
            pages={pages}
            selectedId={chosen}
            onSelect={choose}
            onMove={move}
            onRemove={remove}
          />
          <AddBlock
            kinds={choices.kinds}
            onAdd={(kind) => void add(block === null ? blocks.length : blocks.indexOf(block) + 1, kind)}
          />
          <p className="visually-hidden" role="status">
            {announcement}
          </p>
        </div>
        <section ref={desk} className="builder-pages" aria-label="Pages">
          <PackPages
            resolved={resolved}
            medium="screen"
            selectedBlockId={chosen}
            onSelectBlock={setChosen}
            onPaginated={onPaginated}
          />
        </section>
        <aside className="builder-inspector" aria-label="Settings and checks">
          <PackFiguresProvider value={packFigures}>
            {block === null ? (
              <PackDetails pack={pack} edits={edits} />
            ) : (
              <BlockSettings key={block.id} block={block} choices={choices} edits={edits} />
            )}
            <Checks problems={resolved.problems} blocks={resolved.blocks} onSelect={choose} />
            {block === null ? null : <BlockFigures key={`figures-${block.id}`} packId={packId} blockId={block.id} />}
          </PackFiguresProvider>
        </aside>
      </div>
    </Screen>
  );
}
