import { z } from 'zod';
import { roomDraftBody } from '../room/room-draft';
import { command, id, query } from './contract-call';
import type { Saved } from './contract-call';
import { removed } from './edit-inputs';
import { actionDetails, actionUpdateInput, answerDetails, itemDetails, questionDetails } from './meeting-inputs';
import type { RoomView } from './room-views';

const count = z.number().int().min(0);
const author = z.string().trim().min(1, 'Say who takes the minutes.').max(120);
const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('question'), questionId: id }),
  z.strictObject({ kind: z.literal('item'), itemId: id }),
  z.strictObject({ kind: z.literal('line') }),
]);

/** What a line of the room is kept as. A new item comes after the one named, or last. */
const lineEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('action'), questionId: id.nullable(), details: actionDetails }),
  z.strictObject({ kind: z.literal('update'), update: actionUpdateInput }),
  z.strictObject({ kind: z.literal('question'), details: questionDetails }),
  z.strictObject({ kind: z.literal('item'), afterId: id.nullable(), details: itemDetails }),
]);
export type LineEntry = z.infer<typeof lineEntry>;

/** A meeting while it goes on. `after` is the number of the last event known, 0 for none; a draft's revision is 0 for none. */
export const roomContract = {
  'room.get': query<RoomView>()(z.strictObject({ meetingId: id })),
  /** Keeps what is typed and not recorded yet; null takes it away. */
  'room.saveDraft': command<{ readonly revision: number }>()(
    z.strictObject({ meetingId: id, subject, revision: count, body: roomDraftBody.nullable() }),
  ),
  'room.mark': command<null>()(
    z.strictObject({
      meetingId: id,
      after: count,
      event: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.enum(['started', 'done']), itemId: id }),
        z.strictObject({ kind: z.literal('paused'), itemId: z.null() }),
      ]),
    }),
  ),
  /** Puts an item on the agenda of the next meeting of its kind, with the questions under it that were not answered. */
  'room.defer': command<{ readonly meetingId: string }>()(z.strictObject({ meetingId: id, after: count, itemId: id })),
  /** Ends the meeting: its clock stops and it counts as held. */
  'room.close': command<null>()(z.strictObject({ record: removed, after: count })),
  /** Records an answer and takes its draft away, both or neither. */
  'room.recordAnswer': command<Saved>()(
    z.strictObject({ questionId: id, revision: count, draftRevision: count, author, details: answerDetails }),
  ),
  /** Records what was noted under an item and takes its draft away, both or neither. */
  'room.recordNote': command<Saved>()(
    z.strictObject({
      itemId: id,
      meetingId: id,
      revision: count,
      draftRevision: count,
      author,
      text: z.string().trim().max(20_000),
    }),
  ),
  /** Keeps what the line for actions says and takes its draft away, both or neither. */
  'room.recordLine': command<null>()(z.strictObject({ meetingId: id, draftRevision: count, author, entry: lineEntry })),
} as const;
