import type { Block, BlockKind, Marking, Pack } from '#shared/pack/pack';
import type { StepDone } from '#shared/contract/builder-views';
import type { PackChanged } from '#shared/contract/views';
import { CallFailed, callDesk } from '../../../api/bridge';
import { queries } from '../../../api/queries';
import { queryClient } from '../../../api/query-client';
import { say } from '../../../components/toasts';
import { PackQueue } from './pack-queue';

/** What can be done to a pack, in the words of the builder. Each answers when the program has stored it. */
export interface PackEdits {
  readonly queue: PackQueue;
  readonly setDetails: (title: string, marking: Marking) => Promise<PackChanged>;
  readonly addBlock: (index: number, kind: BlockKind) => Promise<PackChanged>;
  readonly updateBlock: <B extends Block>(block: B, change: Partial<B>) => Promise<PackChanged>;
  /** Changes a block from its newest state, after whatever is still being stored. */
  readonly changeBlock: (blockId: string, change: (newest: Block) => Block) => Promise<PackChanged>;
  readonly removeBlock: (blockId: string) => Promise<PackChanged>;
  readonly restoreBlock: (index: number, block: Block) => Promise<PackChanged>;
  readonly duplicateBlock: (blockId: string) => Promise<PackChanged>;
  readonly setImage: (blockId: string, token: string) => Promise<PackChanged>;
  readonly setHandling: (handling: string) => Promise<PackChanged>;
  readonly setNumbered: (numbered: boolean) => Promise<PackChanged>;
  readonly fixNumbers: (fixed: boolean) => Promise<PackChanged>;
  readonly step: (way: 'undo' | 'redo') => Promise<StepDone>;
  /** Answers with the index at which the block now stands. */
  readonly moveBlock: (blockId: string, to: (ids: readonly string[]) => number) => Promise<number>;
}

async function refresh(packId: string): Promise<Pack> {
  const query = queries.pack(packId);
  await queryClient.invalidateQueries({ queryKey: query.queryKey });
  return (await queryClient.fetchQuery({ ...query, staleTime: 0 })).pack;
}

function onConflict(kept: boolean): void {
  say(
    kept
      ? 'This pack had been changed elsewhere; its newest state is shown, with your edit in it.'
      : 'This pack had been changed elsewhere; its newest state is shown, so please look and do it again.',
  );
}

function isConflict(error: unknown): boolean {
  return error instanceof CallFailed && error.error.code === 'conflict';
}

function editsOf(pack: Pack): PackEdits {
  const packId = pack.id;
  const queue = new PackQueue(pack, { refresh: () => refresh(packId), isConflict, onConflict });
  const changeBlock: PackEdits['changeBlock'] = (blockId, change) =>
    queue.edit(blockId, change, (revision, block) => callDesk('packs.updateBlock', { packId, revision, block }));
  return {
    queue,
    setDetails: (title, marking) =>
      queue.run((revision) => callDesk('packs.setDetails', { packId, revision, title, marking })),
    addBlock: (index, kind) => queue.run((revision) => callDesk('packs.addBlock', { packId, revision, index, kind })),
    updateBlock: (block, change) => changeBlock(block.id, (newest) => ({ ...newest, ...change }) as Block),
    changeBlock,
    removeBlock: (blockId) => queue.run((revision) => callDesk('packs.removeBlock', { packId, revision, blockId })),
    restoreBlock: (index, block) =>
      queue.run((revision) => callDesk('packs.restoreBlock', { packId, revision, index, block })),
    duplicateBlock: (blockId) =>
      queue.run((revision) => callDesk('packs.duplicateBlock', { packId, revision, blockId })),
    setImage: (blockId, token) =>
      queue.afresh((revision) => callDesk('packs.setImage', { packId, revision, blockId, token })),
    setHandling: (handling) => queue.run((revision) => callDesk('packs.setHandling', { packId, revision, handling })),
    setNumbered: (numbered) => queue.run((revision) => callDesk('packs.setNumbered', { packId, revision, numbered })),
    fixNumbers: (fixed) => queue.run((revision) => callDesk('packs.fixNumbers', { packId, revision, fixed })),
    step: (way) => queue.afresh((revision) => callDesk(`packs.${way}`, { packId, revision })),
    moveBlock: (blockId, to) =>
      queue.move(blockId, to, (revision, toIndex) =>
        callDesk('packs.moveBlock', { packId, revision, blockId, toIndex }),
      ),
  };
}

const open = new Map<string, PackEdits>();

/** The edits of a pack live as long as the window, so that what is still being saved when a screen is left is saved. */
export function packEdits(pack: Pack): PackEdits {
  const known = open.get(pack.id);
  if (known !== undefined) {
    known.queue.seen(pack);
    return known;
  }
  const made = editsOf(pack);
  open.set(pack.id, made);
  return made;
}
