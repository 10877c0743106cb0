import { useNavigate } from '@tanstack/react-router';
import type { RefObject } from 'react';
import type { RoomView } from '#shared/contract/room-views';
import type { RoomClock } from '#shared/room/room-clock';
import { useCommand } from '../../../api/use-command';
import { beside, besideItem, placeKey, type Place } from './places';
import type { AnswerHandle, NotesHandle } from './room-handles';
import type { RoomCommand } from './room-keys';

export type RoomDialog = 'keys' | 'jump' | 'attendance' | 'close' | 'defer' | null;

interface RoomSetting {
  readonly view: RoomView;
  readonly clock: RoomClock;
  readonly places: readonly Place[];
  readonly place: Place;
  readonly room: RefObject<HTMLElement | null>;
  readonly answer: RefObject<AnswerHandle | null>;
  readonly notes: RefObject<NotesHandle | null>;
  readonly onGo: (place: Place) => void;
  readonly onOpen: (dialog: RoomDialog) => void;
  readonly onSaid: (words: string) => void;
  readonly onLarge: () => void;
}

const isInNotes = () => (document.activeElement?.closest('.room-notes') ?? null) !== null;

/** What every key and button of the room does. */
export function useRoomCommands(setting: RoomSetting): {
  readonly commands: Readonly<Record<RoomCommand, () => void>>;
  readonly error: Error | null;
} {
  const { view, clock, places, place, room, answer, notes, onGo, onOpen, onSaid, onLarge } = setting;
  const navigate = useNavigate();
  const mark = useCommand('room.mark');
  const meetingId = view.page.id;
  const after = view.events.at(-1)?.seq ?? 0;
  const here = placeKey(place);
  const { item } = place;
  const focus = (field: string) => {
    const found = room.current?.querySelector<HTMLElement>(`[data-field="${field}"] :is(textarea, input)`);
    found?.focus();
    found?.scrollIntoView({ block: 'nearest' });
  };
  const go = (to: Place | null) => {
    if (to !== null && placeKey(to) !== here) onGo(to);
    else onSaid('There is no further one.');
  };
  const markNow = (event: Parameters<typeof mark.mutate>[0]['event'], words: string, then?: () => void) => {
    if (mark.isPending) return;
    mark.mutate(
      { meetingId, after, event },
      {
        onSuccess: () => {
          onSaid(words);
          then?.();
        },
      },
    );
  };
  const startOrPause = () => {
    if (item === null) return;
    const isNow = item.id === clock.currentId;
    if (isNow && clock.running) markNow({ kind: 'paused', itemId: null }, `Item ${item.number} paused.`);
    else markNow({ kind: 'started', itemId: item.id }, `Item ${item.number} ${isNow ? 'goes on' : 'begins'}.`);
  };
  const done = () => {
    if (item === null) return;
    const next = besideItem(places, here, 1);
    markNow({ kind: 'done', itemId: item.id }, `Item ${item.number} is done.`, () => next !== null && onGo(next));
  };
  return {
    error: mark.error,
    commands: {
      nextQuestion: () => go(beside(places, here, 1)),
      previousQuestion: () => go(beside(places, here, -1)),
      nextItem: () => go(besideItem(places, here, 1)),
      previousItem: () => go(besideItem(places, here, -1)),
      jump: () => onOpen('jump'),
      clock: startOrPause,
      done,
      defer: () => {
        if (item !== null && clock.items.get(item.id)?.state !== 'deferred') onOpen('defer');
      },
      answer: () => focus('answer'),
      followUp: () => focus('follow-up'),
      answered: () => answer.current?.judge('answered'),
      partly: () => answer.current?.judge('partly'),
      notAnswered: () => answer.current?.judge('not-answered'),
      record: () => {
        if (place.question === null || isInNotes()) notes.current?.record();
        else answer.current?.record();
      },
      line: () => focus('line'),
      notes: () => focus('notes'),
      attendance: () => onOpen('attendance'),
      evidence: () => room.current?.querySelector<HTMLElement>('.room-evidence')?.focus(),
      large: onLarge,
      close: () => {
        if (!clock.closed) onOpen('close');
      },
      keys: () => onOpen('keys'),
      leave: () => void navigate({ to: '/meetings/$meetingId', params: { meetingId } }),
    },
  };
}
