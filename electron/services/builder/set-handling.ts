import type { Store } from '#db/connection/store';
import type { InputOf } from '#shared/contract/contract';
import type { PackChanged } from '#shared/contract/views';
import { editPack } from '../pack-edits';

/** How an OFFICIAL-SENSITIVE pack is to be handled, in one line. */
export function setHandling(store: Store, input: InputOf<'packs.setHandling'>): PackChanged {
  return editPack(
    store,
    input,
    'Handling line changed',
    ({ body }) => ({ body: { ...body, handling: input.handling } }),
    null,
  );
}
