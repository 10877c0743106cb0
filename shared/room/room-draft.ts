import { z } from 'zod';
import { judgements } from '../domain/meeting/question';

/** What is typed of an answer, of an item's notes or on the line for actions: the last two use `text` alone. */
export const roomDraftBody = z.strictObject({
  text: z.string().max(20_000),
  answeredBy: z.string().max(160),
  followUp: z.string().max(8000),
  judgement: z.enum(judgements).nullable(),
});
export type RoomDraftBody = Readonly<z.infer<typeof roomDraftBody>>;

export const emptyDraft: RoomDraftBody = { text: '', answeredBy: '', followUp: '', judgement: null };

/** What a draft is of. */
export type RoomSubject =
  | { readonly kind: 'question'; readonly questionId: string }
  | { readonly kind: 'item'; readonly itemId: string }
  /** The one line for actions, questions and items of the meeting. */
  | { readonly kind: 'line' };

export interface RoomDraft {
  readonly subject: RoomSubject;
  readonly body: RoomDraftBody;
  readonly changedAt: string;
  readonly revision: number;
}

/** Names a subject within its meeting. */
export function subjectKey(subject: RoomSubject): string {
  switch (subject.kind) {
    case 'question':
      return subject.questionId;
    case 'item':
      return subject.itemId;
    case 'line':
      return 'line';
  }
}

/** Whether two drafts say the same, spaces at their ends aside. */
export function sameBody(one: RoomDraftBody, other: RoomDraftBody): boolean {
  return (
    one.text.trim() === other.text.trim() &&
    one.answeredBy.trim() === other.answeredBy.trim() &&
    one.followUp.trim() === other.followUp.trim() &&
    one.judgement === other.judgement
  );
}
