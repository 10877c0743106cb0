import { MoreHorizontal } from 'lucide-react';
import type { RoomView } from '#shared/contract/room-views';
import type { RoomClock } from '#shared/room/room-clock';
import { Button } from '../../../components/button';
import { Menu } from '../../../components/menu';
import { TextField } from '../../../components/text-field';
import type { Place } from './places';
import { RoomItemClock } from './room-item-clock';
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
  const canDefer = item !== null && clock.items.get(item.id)?.state !== 'deferred';
  return (
    <header className="room-bar">
      <div className="room-title">
        <h1 tabIndex={-1}>In the room</h1>
        <p className="quiet">
          {page.details.title}, {page.dateText}
          {!page.isPublic && ' · in private'}
        </p>
      </div>
      <RoomItemClock item={item} clock={clock} commands={commands} />
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
        <Menu
          label="More for the room"
          placement="bottom end"
          trigger={<Button icon={<MoreHorizontal className="icon" aria-hidden="true" />}>More</Button>}
          choices={[
            { id: 'defer', label: 'Defer this item…', detail: keyOf('defer'), isDisabled: !canDefer },
            { id: 'attendance', label: 'Attendance…', detail: keyOf('attendance') },
            { id: 'large', label: isLarge ? 'Usual type' : 'Large type', detail: keyOf('large') },
          ]}
          onAction={(command) => commands[command]()}
        />
        <Button onPress={commands.close} aria-keyshortcuts="Control+E" isDisabled={clock.closed}>
          Close the meeting…
        </Button>
        <Button onPress={commands.leave}>Leave</Button>
      </div>
    </header>
  );
}
