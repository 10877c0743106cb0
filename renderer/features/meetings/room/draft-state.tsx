import type { DraftStatus } from './draft-keeper';
import { Button } from '../../../components/button';

interface DraftStateProps {
  readonly status: DraftStatus;
  /** Whether something is typed that is not recorded. */
  readonly isTyped: boolean;
  /** Who recorded what is recorded, and when; null where nothing is. */
  readonly recorded: string | null;
  /** After a conflict: whose words count. */
  readonly onResolve: (keep: 'mine' | 'theirs') => void;
}

/** Where a text stands: kept as typed, recorded, or typed elsewhere too. */
export function DraftState({ status, isTyped, recorded, onResolve }: DraftStateProps) {
  if (status === 'conflict') {
    return (
      <div className="room-conflict" role="alert">
        <p>This was typed at in another window meanwhile. Nothing was overwritten, and your words are still here.</p>
        <p className="room-row">
          <Button onPress={() => onResolve('mine')}>Keep my words</Button>
          <Button onPress={() => onResolve('theirs')}>Show the others</Button>
        </p>
      </div>
    );
  }
  if (status === 'failed')
    return <p className="room-failed">Not on the disk yet: the program goes on trying. Keep this window open.</p>;
  if (isTyped) return <p className="quiet">{status === 'keeping' ? 'Typing…' : 'Kept as typed, not yet recorded'}</p>;
  return <p className="quiet">{recorded ?? 'Nothing recorded yet'}</p>;
}
