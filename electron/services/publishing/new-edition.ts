import { randomUUID } from 'node:crypto';
import { findMeeting } from '#db/repositories/meetings';
import { insertEdition } from '#db/repositories/pack-editions';
import { insertPack } from '#db/repositories/packs';
import { findPublication } from '#db/repositories/publications';
import type { InputOf, OutputOf } from '#shared/contract/contract';
import { DeskError } from '#shared/contract/errors';
import type { Session } from '../session';
import { thisComputer } from '../this-computer';

/** Copies a published pack into a draft that goes on from it: its blocks keep their ids, so that what changes is told block by block. */
export function newEdition(
  session: Session,
  { packId, title, meetingId }: InputOf<'publishing.newEdition'>,
): OutputOf<'publishing.newEdition'> {
  const publication = findPublication(session.read, packId);
  if (publication === null)
    throw new DeskError('refused', 'Only a published pack has editions: change this one itself.');
  if (findMeeting(session.read, meetingId) === null)
    throw new DeskError('not-found', 'That meeting is no longer there. Choose another.');
  const id = randomUUID();
  session.write({ actor: thisComputer, reason: 'New edition of a pack' }, (tx) => {
    insertPack(tx, { id, title, meetingId, body: publication.body });
    insertEdition(tx, id, packId);
  });
  return { id };
}
