import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { RoomView } from '#shared/contract/room-views';
import { overrunItem } from '#shared/room/overrun';
import { roomClock } from '#shared/room/room-clock';
import type { RoomSubject } from '#shared/room/room-draft';
import { queries } from '../../../api/queries';
import { ErrorNote } from '../../../components/error-note';
import { focusField } from '../../../lib/focus-field';
import { keepText, keptText } from '../../../lib/kept-text';
import { rememberAuthor, rememberedAuthor } from '../../../lib/remembered-author';
import { AnswerPanel } from './answer-panel';
import { LineForm } from './line-form';
import { NotesPanel } from './notes-panel';
import { firstPlace, placeKey, placesOf, type Place } from './places';
import { RoomAgenda } from './room-agenda';
import { RoomBar } from './room-bar';
import { RoomDialogs } from './room-dialogs';
import { RoomEvidence } from './room-evidence';
import type { AnswerHandle, NotesHandle } from './room-handles';
import { useDrafts, useTyped } from './use-drafts';
import { useKeptFocus } from './use-kept-focus';
import { useMoment } from './use-moment';
import { useOverrun } from './use-overrun';
import { useRoomCommands, type RoomDialog } from './use-room-commands';
import { useRoomKeys } from './use-room-keys';
import '../../../components/form-fields.css';
import '../meetings.css';
import './room.css';

/** A meeting while it goes on: its agenda, the question with its evidence, and all that is typed, by keyboard alone. */
export function RoomScreen({ meetingId }: { readonly meetingId: string }) {
  const { data: view } = useSuspenseQuery(queries.room(meetingId));
  const places = useMemo(() => placesOf(view.page), [view.page]);
  const [here, setHere] = useState(() => firstPlaceKey(view, places));
  const place = places.find((each) => placeKey(each) === here) ?? places[0] ?? { item: null, question: null };
  const keeper = useDrafts(view);
  const [dialog, setDialog] = useState<RoomDialog>(null);
  const [said, setSaid] = useState('');
  const [isLarge, setLarge] = useState(() => keptText('room-large') === 'yes');
  const [author, setAuthor] = useState(rememberedAuthor);
  const [authorFault, setAuthorFault] = useState<string | null>(null);
  const room = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLDivElement>(null);
  const answer = useRef<AnswerHandle>(null);
  const notes = useRef<NotesHandle>(null);
  const navigate = useNavigate();

  const still = roomClock(view.page.agenda, view.events, Date.parse(view.at));
  const moment = useMoment(view.at, still.begun && !still.closed);
  const clock = roomClock(view.page.agenda, view.events, moment);

  const subjects: readonly RoomSubject[] = [
    ...view.page.questions.map(({ id }) => ({ kind: 'question' as const, questionId: id })),
    ...view.page.agenda.map(({ id }) => ({ kind: 'item' as const, itemId: id })),
  ];
  const typed = useTyped(keeper, subjects);

  const go = (to: Place) => {
    setDialog(null);
    setHere(placeKey(to));
    const { item, question } = to;
    setSaid(
      question === null
        ? `Item ${item?.number ?? ''}: ${item?.title ?? ''}`
        : `Question ${question.number}${item === null ? '' : `, item ${item.number}`}: ${question.text}`,
    );
  };
  const large = () => {
    setLarge(!isLarge);
    setSaid(isLarge ? 'Usual type.' : 'Large type.');
    keepText('room-large', isLarge ? null : 'yes');
  };
  const { commands, error } = useRoomCommands({
    view,
    clock,
    places,
    place,
    room,
    answer,
    notes,
    onGo: go,
    onOpen: setDialog,
    onSaid: setSaid,
    onLarge: large,
  });
  useRoomKeys(commands);
  useOverrun(overrunItem(view.page.agenda, clock), setSaid);
  const wantFocus = useKeptFocus(side);

  const authorNow = () => {
    const name = author.trim();
    if (name !== '') return name;
    setAuthorFault('Say who takes the minutes.');
    room.current?.querySelector<HTMLElement>('[data-field="author"] input')?.focus();
    return null;
  };

  useEffect(() => {
    document.title = `In the room: ${view.page.details.title} – Accountability Desk`;
  }, [view.page.details.title]);

  const key = placeKey(place);
  const parts = { view, keeper, author: authorNow, onSaid: setSaid };
  return (
    <div ref={room} className="room" data-large={isLarge}>
      <RoomBar
        view={view}
        place={place}
        clock={clock}
        author={author}
        authorFault={authorFault}
        isLarge={isLarge}
        onAuthor={(name) => {
          setAuthor(name);
          setAuthorFault(null);
          rememberAuthor(name);
        }}
        commands={commands}
      />
      {error !== null && <ErrorNote error={error} />}
      <div className="room-columns">
        <RoomAgenda
          places={places}
          here={key}
          clock={clock}
          endsAt={new Date(moment + clock.leftMs).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}
          typed={typed}
          onGo={go}
          onKeys={commands.keys}
        />
        <RoomEvidence key={`evidence ${key}`} view={view} place={place} />
        <div ref={side} className="room-side">
          {/* Another question or item, and the first: writing goes on where its words belong. */}
          <div key={`side ${key}`} ref={focusField} className="room-forms">
            {place.question !== null && <AnswerPanel {...parts} question={place.question} handle={answer} />}
            {place.question === null && place.item !== null && (
              <NotesPanel {...parts} item={place.item} rows={8} handle={notes} />
            )}
            <LineForm view={view} place={place} keeper={keeper} author={authorNow} onSaid={setSaid} />
            {place.question !== null && place.item !== null && (
              <NotesPanel {...parts} item={place.item} rows={2} handle={notes} />
            )}
          </div>
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <RoomDialogs
        view={view}
        clock={clock}
        places={places}
        place={place}
        open={dialog}
        keeper={keeper}
        onGo={(to) => {
          wantFocus();
          go(to);
        }}
        onSaid={setSaid}
        onClosed={() => void navigate({ to: '/meetings/$meetingId', params: { meetingId } })}
        onClose={() => setDialog(null)}
      />
    </div>
  );
}

function firstPlaceKey(view: RoomView, places: readonly Place[]): string {
  const current = roomClock(view.page.agenda, view.events, Date.parse(view.at)).currentId;
  const first = firstPlace(places, view.drafts, current);
  return first === null ? '' : placeKey(first);
}
