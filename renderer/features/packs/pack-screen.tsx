import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { PublishingView } from '#shared/contract/publishing-views';
import type { PackChoices } from '#shared/contract/views';
import { stateLabels } from '#shared/publishing/step-words';
import { queries } from '../../api/queries';
import { useDeskEvent } from '../../api/use-desk-event';
import { Screen } from '../../components/screen';
import { useOpenSearch } from '../../lib/open-search';
import type { Paginated } from '../../pack/pack-pages';
import { PackPages } from '../../pack/pack-pages';
import { numberBlocks } from '#shared/pack/numbering';
import { CommentPanel } from './comments/comment-panel';
import { openByBlock } from './comments/open-by-block';
import { SaveStatus } from './editing/save-status';
import { usePackActions } from './editing/use-pack-actions';
import { UndoButtons } from './editing/undo-buttons';
import { useUndoKeys } from './editing/use-undo-keys';
import { usePackView } from './editing/use-pack-view';
import { BlockFigures } from './inspector/block-figures';
import { BlockSettings } from './inspector/block-settings';
import { Checks } from './inspector/checks';
import { NarrativeChecks } from './inspector/narrative/narrative-checks';
import { PackDetails } from './inspector/pack-details';
import { AddBlock } from './outline/add-block';
import { Outline } from './outline/outline';
import { figuresOfPack, PackFiguresProvider } from './text/figures/pack-figures';
import { CommandPalette } from './palette/command-palette';
import { paletteSections, type PaletteEntry } from './palette/palette-entries';
import { usePaletteKeys } from './palette/use-palette-keys';
import { ReviewSection } from './publishing/review-section';
import { TakeStep } from './publishing/take-step';
import { useReveal } from './use-reveal';
import '../../components/button.css';
import '../../components/field.css';
import './inspector/inspector.css';
import './pack-screen.css';

const noChoices: PackChoices = {
  metrics: [],
  sets: [],
  objectives: [],
  inspections: [],
  peerGroups: [],
  meetings: [],
  published: [],
  kinds: [],
};

interface PackScreenProps {
  readonly packId: string;
  readonly publishing: PublishingView;
}

/** The builder: the outline, the pages as they print, and what the chosen block can be set to. */
export function PackScreen({ packId, publishing }: PackScreenProps) {
  const { view, edits } = usePackView(packId);
  const { data: choices = noChoices } = useQuery(queries.packChoices());
  const [chosen, setChosen] = useState<string | null>(null);
  const [paginated, setPaginated] = useState<Paginated | null>(null);
  const { desk, reveal, drawn } = useReveal();
  const { pack, resolved } = view;
  const [nextStep] = publishing.actions;
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
  const packFigures = useMemo(() => ({ packId, figures: figuresOfPack(resolved) }), [packId, resolved]);
  const { announcement, add, move, remove, duplicate, step } = usePackActions(edits, blocks, choose);
  const { data: said } = useQuery(queries.packComments(packId));
  const comments = useMemo(() => openByBlock(said?.threads ?? []), [said]);
  const numbers = useMemo(() => numberBlocks(pack.body), [pack.body]);
  const [palette, setPalette] = useState(false);
  const openSearch = useOpenSearch();
  usePaletteKeys(() => setPalette(true));
  useUndoKeys((way) => void step(way));
  const act = (entry: PaletteEntry) => {
    setPalette(false);
    if (entry.type === 'add') void add(block === null ? blocks.length : blocks.indexOf(block) + 1, entry.kind);
    else if (entry.type === 'go') choose(entry.blockId);
    else if (entry.deed === 'details') choose(null);
    else if (entry.deed === 'export') void navigate({ to: '/packs/$packId/print', params: { packId } });
    else if (entry.deed === 'search') openSearch?.();
    else void step(entry.deed);
  };
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
      status={
        <>
          {stateLabels[publishing.state].toLowerCase()}, <SaveStatus queue={edits.queue} />
        </>
      }
      actions={
        <>
          <UndoButtons packId={packId} onStep={(way) => void step(way)} />
          <Link className="button" to="/packs/$packId/print" params={{ packId }}>
            Export PDF…
          </Link>
          {nextStep === undefined ? null : (
            <TakeStep
              key={nextStep}
              packId={packId}
              action={nextStep}
              variant="primary"
              publishing={publishing}
              blocks={resolved.blocks}
            />
          )}
        </>
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
            onDuplicate={duplicate}
            numbers={numbers}
            comments={comments}
          />
          <AddBlock onPress={() => setPalette(true)} />
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
            comments={comments}
          />
        </section>
        <aside className="builder-inspector" aria-label="Settings and checks">
          <PackFiguresProvider value={packFigures}>
            {block === null ? (
              <>
                <PackDetails pack={pack} edits={edits} />
                <ReviewSection packId={packId} publishing={publishing} blocks={resolved.blocks} />
              </>
            ) : (
              <BlockSettings key={block.id} block={block} blocks={blocks} choices={choices} edits={edits} />
            )}
            <NarrativeChecks packId={packId} blocks={resolved.blocks} chosen={chosen} edits={edits} onSelect={choose} />
            <Checks problems={resolved.problems} blocks={resolved.blocks} onSelect={choose} />
            <CommentPanel packId={packId} blockId={block?.id ?? null} onSelect={choose} />
            {block === null ? null : <BlockFigures key={`figures-${block.id}`} packId={packId} blockId={block.id} />}
          </PackFiguresProvider>
        </aside>
      </div>
      {palette ? (
        <CommandPalette
          sections={paletteSections({ kinds: choices.kinds, body: pack.body, pages })}
          onChoose={act}
          onClose={() => setPalette(false)}
        />
      ) : null}
    </Screen>
  );
}
