import { z } from 'zod';
import type { Saved } from './contract-call';
import { command, id, nothing, query, revision } from './contract-call';
import type { HeldImage, PackComments, PackFollowed, StepDone, StepsAhead, TemplateRow } from './builder-views';
import { handling } from '../pack/pack';
import { templateBases } from '../pack/pack-template';
import type { PackChanged } from './views';

const onPack = { packId: id, revision };
const author = z.string().trim().min(1, 'Say who you are.').max(120);
const said = z.string().trim().min(1, 'Write what you want to say.').max(4000);
const template = {
  title: z.string().trim().min(1, 'Give the template a title.').max(160),
  basis: z.enum(templateBases),
  subject: z.string().trim().max(160),
  description: z.string().trim().max(200),
};

/** What the builder does beyond a block's settings: steps back, numbers, pictures, comments, templates. */
export const builderContract = {
  'packs.steps': query<StepsAhead>()(z.strictObject({ packId: id })),
  'packs.undo': command<StepDone>()(z.strictObject(onPack)),
  'packs.redo': command<StepDone>()(z.strictObject(onPack)),
  /** A copy of a block, after it. */
  'packs.duplicateBlock': command<PackChanged>()(z.strictObject({ ...onPack, blockId: id })),
  'packs.setHandling': command<PackChanged>()(z.strictObject({ ...onPack, handling })),
  'packs.setNumbered': command<PackChanged>()(z.strictObject({ ...onPack, numbered: z.boolean() })),
  /** Keeps the numbers as they are, so that late papers become 12A; or counts them afresh. */
  'packs.fixNumbers': command<PackChanged>()(z.strictObject({ ...onPack, fixed: z.boolean() })),
  /** Asks for a picture, checks it and holds it. Null where the person cancels. */
  'packs.chooseImage': command<HeldImage | null>()(nothing, 'main'),
  /** Keeps the picture that was chosen and shows it in a picture block. */
  'packs.setImage': command<PackChanged>()(z.strictObject({ ...onPack, blockId: id, token: id })),
  'packs.comments': query<PackComments>()(z.strictObject({ packId: id })),
  'packs.comment': command<{ readonly id: string }>()(z.strictObject({ packId: id, blockId: id, author, text: said })),
  'packs.reply': command<{ readonly id: string }>()(z.strictObject({ threadId: id, author, text: said })),
  'packs.resolveComment': command<{ readonly id: string }>()(
    z.strictObject({ threadId: id, author, resolved: z.boolean() }),
  ),
  'templates.list': query<readonly TemplateRow[]>()(nothing),
  /** Makes a template of a pack as it is; a text keeps its heading only where `keepsTexts` is false. */
  'templates.create': command<Saved>()(z.strictObject({ packId: id, keepsTexts: z.boolean(), ...template })),
  'templates.update': command<Saved>()(z.strictObject({ id, revision, ...template })),
  'templates.remove': command<null>()(z.strictObject({ id, revision })),
  /** A pack of the same blocks for another meeting, with what is still open. */
  'packs.follow': command<PackFollowed>()(
    z.strictObject({
      fromPackId: id,
      title: z.string().trim().min(1, 'Give the pack a title.').max(160),
      meetingId: id,
    }),
  ),
} as const;
