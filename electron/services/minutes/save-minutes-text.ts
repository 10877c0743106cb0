import type { Store } from '#db/connection/store';
import { listAgenda } from '#db/repositories/agenda';
import { saveMinutesText } from '#db/repositories/minutes-texts';
import type { InputOf } from '#shared/contract/contract';
import type { Saved } from '#shared/contract/contract-call';
import { DeskError } from '#shared/contract/errors';
import { thisComputer } from '../this-computer';

/** Keeps what was said under an item. @throws DeskError not-found, or conflict where it was changed elsewhere */
export function saveItemMinutes(store: Store, input: InputOf<'minutes.saveText'>): Saved {
  const { meetingId, itemId, text, revision } = input;
  return store.write({ actor: thisComputer, reason: 'Minutes written up' }, (tx) => {
    if (listAgenda(tx, meetingId).every(({ id }) => id !== itemId))
      throw new DeskError('not-found', 'That item is no longer on the agenda: it may have been removed.');
    return { id: itemId, revision: saveMinutesText(tx, { itemId, text, revision }) };
  });
}
