import { keepDocument } from '#db/repositories/pack-documents';
import { insertPackStep } from '#db/repositories/pack-steps';
import type { InputOf, OutputOf } from '#shared/contract/contract';
import type { PackAction } from '#shared/publishing/pack-step';
import type { Session } from '../session';
import { packForStep } from './pack-now';

const reasons: Readonly<Record<PackAction, string>> = {
  submit: 'Pack sent for review',
  'send-back': 'Pack sent back',
  approve: 'Pack approved',
  publish: 'Pack published',
};

/** Sends a pack for review, sends it back, or approves it: an approval keeps the document that it is for. */
export function takeStep(session: Session, input: InputOf<'publishing.step'>): OutputOf<'publishing.step'> {
  const { packId, action, author, comment } = input;
  return session.write({ actor: author, reason: reasons[action] }, (tx) => {
    const { sealed } = packForStep(tx, input, action);
    if (action === 'approve') keepDocument(tx, sealed);
    const documentSha256 = action === 'approve' ? sealed.sha256 : null;
    const position = insertPackStep(tx, packId, input.steps, { action, author, comment, documentSha256 });
    return { id: packId, revision: position };
  });
}
