/** What the window shows of the minutes of a meeting. */
import type { RichText } from '../pack/rich-text';
import type { ResolvedPack } from '../pack/resolved';
import type { Choice } from './definition-views';

/** `changed`: they were agreed, and what is recorded of the meeting is another now. */
export type MinutesState = 'draft' | 'agreed' | 'changed';

/** An item whose text can be written up. */
export interface MinutesItem {
  readonly itemId: string;
  /** "3 Quarterly performance". */
  readonly label: string;
  readonly isPrivate: boolean;
  /** What was written up; null where nothing was, and the note stands in the minutes. */
  readonly text: RichText | null;
  /** Of the text: 0 where nothing was written up. */
  readonly revision: number;
  /** What was noted in the room; null where nothing was. */
  readonly note: string | null;
}

/** An agreement, or an amendment. */
export interface MinutesVersionView {
  readonly version: number;
  readonly words: string;
  readonly corrections: string | null;
  /** "Recorded on 19 January 2024 by Ann Lee". */
  readonly recordedText: string;
  readonly documentSha256: string;
  /** Why it has no public edition; null where it has one. */
  readonly publicRefusal: string | null;
}

export interface MinutesView {
  readonly meetingId: string;
  readonly meetingTitle: string;
  readonly dateText: string;
  readonly state: MinutesState;
  readonly lead: string;
  /** As it prints: the agreed one where there is one. */
  readonly document: ResolvedPack | null;
  /** With what has changed since they were agreed; null where nothing has. */
  readonly changedDocument: ResolvedPack | null;
  /** Why there is no document in this edition; null where there is. */
  readonly refusal: string | null;
  /** The headings of what is recorded otherwise than it was agreed. */
  readonly changes: readonly string[];
  readonly hasPublic: boolean;
  /** The newest first. */
  readonly versions: readonly MinutesVersionView[];
  /** Names what is recorded now, in the whole edition: what an agreement is given for. */
  readonly recordSha256: string;
  /** Why they cannot be agreed yet; null where they can. */
  readonly notYet: string | null;
  /** Typed in the room and not recorded: it would not be in the minutes. */
  readonly unrecorded: number;
  readonly items: readonly MinutesItem[];
  /** Meetings that can agree them, the next first, with their chairs and days. */
  readonly meetings: readonly (Choice & { readonly heldOn: string; readonly chair: string | null })[];
}
