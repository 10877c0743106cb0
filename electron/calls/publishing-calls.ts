import { findPublication } from '#db/repositories/publications';
import { DeskError } from '#shared/contract/errors';
import { changesView } from '../services/publishing/changes-view';
import { checkPublication } from '../services/publishing/check-publication';
import { correctPack } from '../services/publishing/correct-pack';
import { newEdition } from '../services/publishing/new-edition';
import { publishingView } from '../services/publishing/publishing-view';
import { takeStep } from '../services/publishing/take-step';
import type { DeskCalls } from './desk-call-types';

export const publishingCalls = {
  'publishing.get': ({ read }, { packId }) => publishingView(read, packId),
  'publishing.step': takeStep,
  'publishing.newEdition': newEdition,
  'publishing.correct': correctPack,
  'publishing.check': ({ read }, { packId }) => {
    const publication = findPublication(read, packId);
    if (publication === null)
      throw new DeskError('not-found', 'This pack is not published: there is nothing to check.');
    return checkPublication(read, publication);
  },
  'publishing.changes': ({ read }, input) => changesView(read, input),
} satisfies Partial<DeskCalls>;
