/** What the window shows of a meeting that goes on. */
import type { RoomDraft } from '../room/room-draft';
import type { AnswerRecord, ItemNote } from '../room/recorded';
import type { RoomEvent } from '../room/room-event';
import type { MeetingPage } from './meeting-views';

/** An earlier question about the same metric or finding, with what was answered. */
export interface EarlierQuestion {
  readonly id: string;
  readonly meetingId: string;
  /** "26 October 2023". */
  readonly meeting: string;
  readonly text: string;
  readonly answer: string | null;
  readonly judgement: 'answered' | 'partly' | 'not-answered' | null;
}

export interface RoomView {
  readonly page: MeetingPage;
  /** The present moment by the program's clock, ISO. */
  readonly at: string;
  readonly events: readonly RoomEvent[];
  /** Typed and not recorded yet, the newest first. */
  readonly drafts: readonly RoomDraft[];
  readonly notes: readonly ItemNote[];
  readonly answered: readonly AnswerRecord[];
  /** Ids of the actions and commitments that were made at it. */
  readonly madeHere: readonly string[];
  /** By the question's id, the latest first. */
  readonly earlier: Readonly<Record<string, readonly EarlierQuestion[]>>;
  /** The next meeting of the kind that is planned; null where there is none. */
  readonly next: { readonly id: string; readonly heldOn: string; readonly dateText: string } | null;
}
