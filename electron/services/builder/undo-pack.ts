import type { Reader } from '#db/connection/reader';
import type { Store } from '#db/connection/store';
import { crossStep, nextStep } from '#db/repositories/pack-undo';
import { savePack } from '#db/repositories/packs';
import type { StepDone, StepsAhead } from '#shared/contract/builder-views';
import { DeskError } from '#shared/contract/errors';
import { packOf } from '../resolve-stored-pack';
import { thisComputer } from '../this-computer';

interface OnPack {
  readonly packId: string;
  readonly revision: number;
}

/** What would be undone, and what done again. */
export function stepsAhead(read: Reader, { packId }: Pick<OnPack, 'packId'>): StepsAhead {
  return {
    undo: nextStep(read, packId, 'undo')?.label ?? null,
    redo: nextStep(read, packId, 'redo')?.label ?? null,
  };
}

/**
 * Takes the last step back, or does it again: the pack is then exactly as it was on the other side of it.
 * @throws DeskError not-found where there is no such step
 */
export function stepOver(store: Store, { packId, revision }: OnPack, way: 'undo' | 'redo'): StepDone {
  return store.write({ actor: thisComputer, reason: way === 'undo' ? 'Undone' : 'Done again' }, (tx) => {
    const crossed = crossStep(tx, packId, way, packOf(tx, packId));
    if (crossed === null)
      throw new DeskError('not-found', way === 'undo' ? 'There is nothing to undo.' : 'There is nothing to do again.');
    const { step, state } = crossed;
    const after = savePack(tx, { id: packId, expectedRevision: revision, ...state }, false);
    const blockId = after.body.blocks.some(({ id }) => id === step.blockId) ? step.blockId : null;
    return { revision: after.revision, blockId, label: step.label };
  });
}
