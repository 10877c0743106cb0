import type { PackChoices } from '#shared/contract/views';
import { blockName } from '#shared/pack/block-name';
import { numberBlocks } from '#shared/pack/numbering';
import { isSingle, type BlockKind, type PackBody } from '#shared/pack/pack';

export type PaletteEntry = {
  readonly id: string;
  readonly label: string;
  /** One line on what it is for, or where it stands. */
  readonly detail: string;
} & (
  | { readonly type: 'add'; readonly kind: BlockKind }
  | { readonly type: 'go'; readonly blockId: string }
  | { readonly type: 'do'; readonly deed: PaletteDeed }
);
export type PaletteDeed = 'undo' | 'redo' | 'details' | 'export' | 'search';

const deeds: readonly PaletteEntry[] = [
  { id: 'do:undo', type: 'do', deed: 'undo', label: 'Undo', detail: 'Takes the last step back · Ctrl+Z' },
  { id: 'do:redo', type: 'do', deed: 'redo', label: 'Redo', detail: 'Does it again · Ctrl+Shift+Z' },
  {
    id: 'do:details',
    type: 'do',
    deed: 'details',
    label: 'Pack details',
    detail: 'Title, marking, numbering, comments',
  },
  {
    id: 'do:export',
    type: 'do',
    deed: 'export',
    label: 'Print or export',
    detail: 'The pages, and what is still open',
  },
  {
    id: 'do:search',
    type: 'do',
    deed: 'search',
    label: 'Search everything…',
    detail: 'Metrics, findings, other packs, screens',
  },
];

interface Known {
  readonly kinds: PackChoices['kinds'];
  readonly body: PackBody;
  readonly pages: ReadonlyMap<string, number>;
}

export interface PaletteSection {
  readonly title: string;
  readonly entries: readonly PaletteEntry[];
}

/** All that the palette offers: kinds of block that the pack can take, its blocks, and what can be done to it. */
export function paletteSections({ kinds, body, pages }: Known): readonly PaletteSection[] {
  const numbers = numberBlocks(body);
  const present = new Set(body.blocks.map(({ kind }) => kind));
  return [
    {
      title: 'Add a block',
      entries: kinds
        .filter(({ kind }) => !(isSingle(kind) && present.has(kind)))
        .map(({ kind, title, description }) => ({
          id: `add:${kind}`,
          type: 'add',
          kind,
          label: title,
          detail: description,
        })),
    },
    {
      title: 'Go to',
      entries: body.blocks.map((block) => {
        const number = numbers.get(block.id)?.number ?? null;
        const page = pages.get(block.id);
        return {
          id: `go:${block.id}`,
          type: 'go',
          blockId: block.id,
          label: number === null ? blockName(block) : `${number} ${blockName(block)}`,
          detail: page === undefined ? '' : `Page ${page}`,
        };
      }),
    },
    { title: 'Do', entries: deeds },
  ];
}
