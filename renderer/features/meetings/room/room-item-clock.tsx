import type { AgendaItemView } from '#shared/contract/meeting-views';
import type { RoomClock } from '#shared/room/room-clock';
import { againstMinutes, clockWords } from '#shared/text/clock-words';
import { Button } from '../../../components/button';
import type { RoomCommand } from './room-keys';

interface RoomItemClockProps {
  readonly item: AgendaItemView | null;
  readonly clock: RoomClock;
  readonly commands: Readonly<Record<RoomCommand, () => void>>;
}

/** The time of the item that is looked at, against its minutes, and what can be done with it. */
export function RoomItemClock({ item, clock, commands }: RoomItemClockProps) {
  const isNow = item !== null && item.id === clock.currentId;
  const spentMs = item === null ? 0 : (clock.items.get(item.id)?.spentMs ?? 0);
  const minutes = item?.minutes ?? null;
  const label = isNow && clock.running ? 'Pause' : isNow ? 'Go on' : `Begin item ${item?.number ?? ''}`;
  return (
    <div className="room-clock">
      <div className="room-time-of-item">
        <span className="room-clock-time" role="timer" aria-live="off" aria-label={`Item ${item?.number ?? ''}`}>
          {clockWords(spentMs)}
        </span>
        {minutes !== null && (
          <span className="room-allotted" data-over={spentMs >= minutes * 60_000}>
            {againstMinutes(spentMs, minutes)}
          </span>
        )}
      </div>
      <Button onPress={commands.clock} isDisabled={item === null} aria-keyshortcuts="F8">
        {label}
      </Button>
      {isNow && (
        <Button variant="quiet" onPress={commands.done} aria-keyshortcuts="Shift+F8">
          Done
        </Button>
      )}
    </div>
  );
}
