import { findPublication } from '#db/repositories/publications';
import { insertPackCorrection } from '#db/repositories/pack-corrections';
import type { InputOf, OutputOf } from '#shared/contract/contract';
import { DeskError } from '#shared/contract/errors';
import type { Session } from '../session';

/** Issues a correction of a published pack, which itself stays as it is. */
export function correctPack(
  session: Session,
  { packId, ...correction }: InputOf<'publishing.correct'>,
): OutputOf<'publishing.correct'> {
  if (findPublication(session.read, packId) === null)
    throw new DeskError('refused', 'Only a published pack is corrected: change this one itself.');
  const id = session.write({ actor: correction.author, reason: 'Correction of a published pack' }, (tx) =>
    insertPackCorrection(tx, packId, correction),
  );
  return { id, revision: 1 };
}
