import { useState } from 'react';
import type { RoomDraftBody, RoomSubject } from '#shared/room/room-draft';
import { refreshAreas } from '../../../api/query-client';
import type { DraftKeeper } from './draft-keeper';

interface Typed {
  readonly body: RoomDraftBody;
  readonly draftRevision: number;
  readonly author: string;
}

interface RecordingParts {
  readonly keeper: DraftKeeper;
  readonly subject: RoomSubject;
  /** Gives the one who takes the minutes; null, having asked for it, where nobody is named. */
  readonly author: () => string | null;
  readonly onSaid: (words: string) => void;
  /** Asks the program to keep it; gives what is said when it is kept. */
  readonly send: (typed: Typed) => Promise<string>;
}

interface Recording {
  readonly record: () => void;
  /** Why it was not taken; null where it was. */
  readonly error: Error | null;
  readonly forgetError: () => void;
}

/** Makes a record of what is typed. What is not taken stays typed, with the reason. */
export function useRecording({ keeper, subject, author, onSaid, send }: RecordingParts): Recording {
  const [error, setError] = useState<Error | null>(null);
  const record = async () => {
    const by = author();
    if (by === null) return;
    let said = 'Nothing is typed that is not recorded.';
    try {
      await keeper.record(subject, async (draftRevision, body) => {
        said = await send({ body, draftRevision, author: by });
        // The words stay on the screen until the recorded ones are there.
        await refreshAreas(['meetings']);
      });
      setError(null);
      onSaid(said);
    } catch (caught) {
      setError(caught as Error);
      // What it may conflict with is shown beside what was typed.
      await refreshAreas(['meetings']);
    }
  };
  return { record: () => void record(), error, forgetError: () => setError(null) };
}
