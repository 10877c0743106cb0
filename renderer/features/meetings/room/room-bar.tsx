import type { RoomView } from '#shared/contract/room-views';
import type { RoomClock } from '#shared/room/room-clock';
import { clockWords } from '#shared/text/clock-words';
import { Button } from '../../../components/button';
import { TextField } from '../../../components/text-field';
import type { Place } from './places';
import { keyOf, type RoomCommand } from './room-keys';

interface RoomBarProps {
  readonly view: RoomView;
  readonly place: Place;
  readonly clock: RoomClock;
  readonly author: string;
  readonly authorFault: string | null;
  readonly isLarge: boolean;
  readonly onAuthor: (author: string) => void;
  readonly commands: Readonly<Record<RoomCommand, () => void>>;
}

/** Where the meeting stands, its clock, and what concerns the whole of it. */
export function RoomBar(props: RoomBarProps) {
  const { view, place, clock, author, authorFault, isLarge, onAuthor, commands } = props;
  const { page } = view;
  const { item } = place;
  const isNow = item !== null && item.id === clock.currentId;
  const spentMs = item === null ? 0 : (clock.items.get(item.id)?.spentMs ?? 0);
  const clockLabel = isNow && clock.running ? 'Pause' : isNow ? 'Go on' : `Begin item ${item?.number ?? ''}`;
  return (
    <header className="room-bar">
      <div className="room-title">
        <h1 tabIndex={-1}>In the room</h1>
        <p className="quiet">
          {page.details.title}, {page.dateText}
          {!page.isPublic && ' · in private'}
        </p>
      </div>
      <div className="room-clock">
        <span className="room-clock-time" role="timer" aria-live="off" aria-label={`Item ${item?.number ?? ''}`}>
          {clockWords(spentMs)}
        </span>
        <Button onPress={commands.clock} isDisabled={item === null} aria-keyshortcuts="F8">
          {clockLabel}
        </Button>
        {isNow && (
          <Button variant="quiet" onPress={commands.done} aria-keyshortcuts="Shift+F8">
            Done
          </Button>
        )}
        {item !== null && clock.items.get(item.id)?.state !== 'deferred' && (
          <Button variant="quiet" onPress={commands.defer} aria-keyshortcuts="Control+D">
            Defer…
          </Button>
        )}
      </div>
      <div className="room-author" data-field="author">
        <TextField
          label="Minutes by"
          maxLength={120}
          value={author}
          onChange={onAuthor}
          error={authorFault ?? undefined}
        />
      </div>
      <div className="room-bar-buttons">
        <Button variant="quiet" onPress={commands.large} aria-pressed={isLarge}>
          {isLarge ? 'Usual type' : 'Large type'}
        </Button>
        <Button variant="quiet" onPress={commands.attendance}>
          Attendance
        </Button>
        <Button variant="quiet" onPress={commands.keys}>
          Keys <span className="room-key">{keyOf('keys')}</span>
        </Button>
        <Button onPress={commands.close} aria-keyshortcuts="Control+E" isDisabled={clock.closed}>
          Close the meeting…
        </Button>
        <Button onPress={commands.leave}>Leave</Button>
      </div>
    </header>
  );
}
