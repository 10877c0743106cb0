import type { Judgement } from '#shared/domain/meeting/question';

/** What the keys of the room do with the answer that is open. */
export interface AnswerHandle {
  readonly record: () => void;
  /** The same judgement again takes it back. */
  readonly judge: (judgement: Judgement) => void;
}

/** What they do with the notes of the item. */
export interface NotesHandle {
  readonly record: () => void;
}
