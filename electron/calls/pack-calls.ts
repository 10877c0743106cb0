import { blockFigures } from '../services/figure-list';
import { storedPublicEdition } from '../services/editions/public-edition';
import { createPack } from '../services/create-pack';
import { packChoices } from '../services/pack-choices';
import { addBlock, moveBlock, removeBlock, restoreBlock, setDetails, updateBlock } from '../services/pack-edits';
import { packRows } from '../services/pack-rows';
import { packOf, resolveStoredPack } from '../services/resolve-stored-pack';
import { workspaceContext } from '../services/workspace-context';
import type { DeskCalls } from './desk-call-types';

export const packCalls = {
  'packs.list': ({ read }) => packRows(read),
  'packs.get': ({ read }, { id }) => ({ pack: packOf(read, id), resolved: resolveStoredPack(read, id) }),
  'packs.publicEdition': ({ read }, { packId }) => storedPublicEdition(read, packId),
  'packs.figures': ({ read }, input) => blockFigures(read, input),
  'packs.choices': ({ read, today }) => packChoices(read, workspaceContext(read), today()),
  'packs.create': createPack,
  'packs.setDetails': setDetails,
  'packs.addBlock': addBlock,
  'packs.updateBlock': updateBlock,
  'packs.removeBlock': removeBlock,
  'packs.restoreBlock': restoreBlock,
  'packs.moveBlock': moveBlock,
} satisfies Partial<DeskCalls>;
