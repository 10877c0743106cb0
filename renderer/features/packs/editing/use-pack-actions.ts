import { useCallback, useState } from 'react';
import type { Block, BlockKind } from '#shared/pack/pack';
import { CallFailed } from '../../../api/bridge';
import { sentenceOf } from '../../../api/use-command';
import { say } from '../../../components/toasts';
import { blockName } from '#shared/pack/block-name';
import type { PackEdits } from './pack-edits';

interface PackActions {
  /** What was done last, for those who cannot see it. */
  readonly announcement: string;
  readonly add: (index: number, kind: BlockKind) => Promise<void>;
  readonly move: (blockId: string, to: (ids: readonly string[]) => number) => Promise<void>;
  readonly remove: (blockId: string) => Promise<void>;
  readonly duplicate: (blockId: string) => Promise<void>;
  /** Takes the last step back, or does it again. */
  readonly step: (way: 'undo' | 'redo') => Promise<void>;
}

/** Does it, or says why it could not be done. A conflict has been told of already, with what to do. */
async function orTell(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof CallFailed && error.error.code === 'conflict')) say(sentenceOf(error));
  }
}

/** What the outline can do to the pack's blocks. */
export function usePackActions(
  edits: PackEdits,
  blocks: readonly Block[],
  choose: (blockId: string | null) => void,
): PackActions {
  const [announcement, setAnnouncement] = useState('');

  const add = useCallback<PackActions['add']>(
    (index, kind) =>
      orTell(async () => {
        const { blockId } = await edits.addBlock(index, kind);
        setAnnouncement('Block added.');
        choose(blockId);
      }),
    [edits, choose],
  );
  const move = useCallback<PackActions['move']>(
    (blockId, to) =>
      orTell(async () => {
        const block = blocks.find((each) => each.id === blockId);
        if (block === undefined) return;
        const index = await edits.moveBlock(blockId, to);
        setAnnouncement(`${blockName(block)} is now ${index + 1} of ${blocks.length}.`);
      }),
    [edits, blocks],
  );
  const remove = useCallback<PackActions['remove']>(
    (blockId) =>
      orTell(async () => {
        const index = blocks.findIndex((each) => each.id === blockId);
        const block = blocks[index];
        if (block === undefined) return;
        await edits.removeBlock(blockId);
        choose(blocks[index + 1]?.id ?? blocks[index - 1]?.id ?? null);
        const restore = () =>
          orTell(async () => {
            await edits.restoreBlock(index, block);
            choose(block.id);
          });
        say(`“${blockName(block)}” was removed.`, { label: 'Put it back', onPress: () => void restore() });
      }),
    [edits, blocks, choose],
  );
  const duplicate = useCallback<PackActions['duplicate']>(
    (blockId) =>
      orTell(async () => {
        const done = await edits.duplicateBlock(blockId);
        setAnnouncement('Block duplicated.');
        choose(done.blockId);
      }),
    [edits, choose],
  );
  const step = useCallback<PackActions['step']>(
    (way) =>
      orTell(async () => {
        const { label, blockId } = await edits.step(way);
        setAnnouncement(`${way === 'undo' ? 'Undone' : 'Done again'}: ${label}.`);
        choose(blockId);
      }),
    [edits, choose],
  );
  return { announcement, add, move, remove, duplicate, step };
}
