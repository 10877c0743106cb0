import { z } from 'zod';
import { isoDate } from '../domain/period/period';
import { packActions } from '../publishing/pack-step';
import { command, id, query, type Saved } from './contract-call';
import type { ExportResult } from './views';
import type { PackChangesView, PackCheck, Published, PublishingView } from './publishing-views';
import { maybe, words } from './field-schemas';

/** The state that a step is taken from: how many steps were seen, and which document. */
const seen = {
  packId: id,
  steps: z.number().int().min(0),
  documentSha256: z.string().length(64),
  author: words(120, 'Say who takes this step.'),
  comment: maybe(2000),
};

/** Review, approval, publication, and what comes after. */
export const publishingContract = {
  'publishing.get': query<PublishingView>()(z.strictObject({ packId: id })),
  /** Sends a pack for review, sends it back, or approves it. */
  'publishing.step': command<Saved>()(z.strictObject({ ...seen, action: z.enum(packActions).exclude(['publish']) })),
  /** Prints the pack and keeps it for ever; `warningsSeen` says how many open points were shown to the person. */
  'publishing.publish': command<Published>()(
    z.strictObject({ ...seen, warningsSeen: z.number().int().min(0) }),
    'main',
  ),
  /** Copies a published pack into a new draft that goes on from it. */
  'publishing.newEdition': command<{ readonly id: string }>()(
    z.strictObject({ packId: id, title: words(160, 'Give the pack a title.'), meetingId: id }),
  ),
  'publishing.correct': command<Saved>()(
    z.strictObject({
      packId: id,
      heading: maybe(160),
      wasWrong: words(4000, 'Say what was wrong.'),
      isRight: words(4000, 'Say what is right.'),
      datedOn: isoDate,
      author: words(120, 'Say who issues it.'),
    }),
  ),
  /** Holds what was published against its hashes and the change log. */
  'publishing.check': query<PackCheck>()(z.strictObject({ packId: id })),
  /** What is new, revised and corrected against a published pack; null for the one before this. */
  'publishing.changes': query<PackChangesView>()(z.strictObject({ packId: id, againstId: id.nullable() })),
  /** Saves a published file as it was kept. */
  'publishing.saveFile': command<boolean>()(z.strictObject({ packId: id, fileId: id }), 'main'),
  /** Prints a correction as a notice of its own. */
  'publishing.exportCorrection': command<ExportResult>()(z.strictObject({ packId: id, correctionId: id }), 'main'),
} as const;
