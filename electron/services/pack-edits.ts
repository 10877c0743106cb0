import { randomUUID } from 'node:crypto';
import type { Store } from '#db/connection/store';
import { savePack } from '#db/repositories/packs';
import type { PackChanged } from '#shared/contract/views';
import { DeskError } from '#shared/contract/errors';
import { isSingle } from '#shared/pack/pack';
import type { Block, BlockKind, Pack } from '#shared/pack/pack';
import { newBlock } from './new-block';
import { packOf } from './resolve-stored-pack';
import { readPackData } from './pack-data';
import { thisComputer } from './this-computer';

interface OnPack {
  readonly packId: string;
  /** The revision that the change was made from. */
  readonly revision: number;
}

/** One change of a pack in one write, made from the revision that the window saw. */
export function editPack(
  store: Store,
  { packId, revision }: OnPack,
  reason: string,
  change: (pack: Pack) => readonly Block[] | Partial<Pack>,
  blockId: string | null,
): PackChanged {
  const after = store.write({ actor: thisComputer, reason }, (tx) => {
    const pack = packOf(tx, packId);
    const result = change(pack);
    const next = Array.isArray(result)
      ? { ...pack, body: { ...pack.body, blocks: result as Block[] } }
      : { ...pack, ...(result as Partial<Pack>) };
    return savePack(tx, { id: packId, expectedRevision: revision, title: next.title, body: next.body });
  });
  return { revision: after.revision, blockId };
}

const indexOf = (pack: Pack, blockId: string): number => {
  const index = pack.body.blocks.findIndex(({ id }) => id === blockId);
  if (index < 0) throw new DeskError('not-found', 'That block is no longer in the pack.');
  return index;
};

/** Moves within bounds: an index past the end means the end. */
export function addBlock(
  store: Store,
  input: OnPack & { readonly index: number; readonly kind: BlockKind },
): PackChanged {
  const pack = packOf(store.read, input.packId);
  if (isSingle(input.kind) && pack.body.blocks.some(({ kind }) => kind === input.kind)) {
    throw new DeskError('invalid-input', 'The pack already has this block; it can stand only once.');
  }
  const block = newBlock(input.kind, readPackData(store.read, pack.meetingId));
  return editPack(store, input, 'Block added', ({ body }) => body.blocks.toSpliced(input.index, 0, block), block.id);
}

export function restoreBlock(
  store: Store,
  input: OnPack & { readonly index: number; readonly block: Block },
): PackChanged {
  return editPack(
    store,
    input,
    'Block put back',
    ({ body }) => {
      if (body.blocks.some(({ id }) => id === input.block.id))
        throw new DeskError('conflict', 'The block is already back in the pack.');
      return body.blocks.toSpliced(input.index, 0, input.block);
    },
    input.block.id,
  );
}

export function removeBlock(store: Store, input: OnPack & { readonly blockId: string }): PackChanged {
  return editPack(
    store,
    input,
    'Block removed',
    (pack) => pack.body.blocks.toSpliced(indexOf(pack, input.blockId), 1),
    null,
  );
}

export function updateBlock(store: Store, input: OnPack & { readonly block: Block }): PackChanged {
  const { block } = input;
  return editPack(
    store,
    input,
    'Block changed',
    (pack) => {
      const index = indexOf(pack, block.id);
      if (pack.body.blocks[index]?.kind !== block.kind)
        throw new DeskError('invalid-input', 'A block cannot become another kind: add a new one.');
      return pack.body.blocks.with(index, block);
    },
    block.id,
  );
}

export function moveBlock(
  store: Store,
  input: OnPack & { readonly blockId: string; readonly toIndex: number },
): PackChanged {
  return editPack(
    store,
    input,
    'Block moved',
    (pack) => {
      const from = indexOf(pack, input.blockId);
      const moved = pack.body.blocks.slice(from, from + 1);
      return pack.body.blocks.toSpliced(from, 1).toSpliced(input.toIndex, 0, ...moved);
    },
    input.blockId,
  );
}

/** Puts a copy of a block after it. */
export function duplicateBlock(store: Store, input: OnPack & { readonly blockId: string }): PackChanged {
  const id = randomUUID();
  return editPack(
    store,
    input,
    'Block duplicated',
    (pack) => {
      const index = indexOf(pack, input.blockId);
      const block = pack.body.blocks[index] as Block;
      if (isSingle(block.kind))
        throw new DeskError('invalid-input', 'A pack can hold this block only once, so it cannot be duplicated.');
      return pack.body.blocks.toSpliced(index + 1, 0, { ...block, id });
    },
    id,
  );
}

export function setDetails(
  store: Store,
  input: OnPack & { readonly title: string; readonly marking: Pack['body']['marking'] },
): PackChanged {
  return editPack(
    store,
    input,
    'Pack details changed',
    ({ body }) => ({ title: input.title, body: { ...body, marking: input.marking } }),
    null,
  );
}
