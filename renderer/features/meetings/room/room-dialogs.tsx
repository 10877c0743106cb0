import type { RoomView } from '#shared/contract/room-views';
import type { RoomClock } from '#shared/room/room-clock';
import { AttendanceDialog } from './attendance-dialog';
import { CloseDialog } from './close-dialog';
import { DeferDialog } from './defer-dialog';
import type { DraftKeeper } from './draft-keeper';
import { JumpDialog } from './jump-dialog';
import { KeysDialog } from './keys-dialog';
import type { Place } from './places';
import type { RoomDialog } from './use-room-commands';

interface RoomDialogsProps {
  readonly view: RoomView;
  readonly clock: RoomClock;
  readonly places: readonly Place[];
  readonly place: Place;
  readonly open: RoomDialog;
  readonly keeper: DraftKeeper;
  readonly onGo: (place: Place) => void;
  readonly onSaid: (words: string) => void;
  readonly onClosed: () => void;
  readonly onClose: () => void;
}

/** The dialog of the room that is open. */
export function RoomDialogs(props: RoomDialogsProps) {
  const { view, clock, places, place, open, keeper, onGo, onSaid, onClosed, onClose } = props;
  switch (open) {
    case null:
      return null;
    case 'keys':
      return <KeysDialog onClose={onClose} />;
    case 'jump':
      return <JumpDialog places={places} onGo={onGo} onClose={onClose} />;
    case 'attendance':
      return <AttendanceDialog page={view.page} onSaved={() => onSaid('Attendance saved.')} onClose={onClose} />;
    case 'close':
      return <CloseDialog view={view} clock={clock} keeper={keeper} onClosed={onClosed} onClose={onClose} />;
    case 'defer':
      return place.item === null ? null : (
        <DeferDialog view={view} item={place.item} onDeferred={onSaid} onClose={onClose} />
      );
  }
}
