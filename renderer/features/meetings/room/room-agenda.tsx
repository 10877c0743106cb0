import { Check, CornerUpRight, Lock, PenLine, Play } from 'lucide-react';
import type { AgendaItemView } from '#shared/contract/meeting-views';
import { groupBy } from '#shared/domain/group-by';
import type { RoomClock } from '#shared/room/room-clock';
import { againstMinutes, behindWords, clockWords } from '#shared/text/clock-words';
import { Button } from '../../../components/button';
import { placeKey, type Place } from './places';
import { keyOf } from './room-keys';
import './room-agenda.css';

interface RoomAgendaProps {
  readonly places: readonly Place[];
  readonly here: string;
  readonly clock: RoomClock;
  /** Local time at which the meeting ends if what is left takes its minutes: "11:45". */
  readonly endsAt: string;
  /** Ids of items and questions of which something is typed and not recorded. */
  readonly typed: ReadonlySet<string>;
  readonly onGo: (place: Place) => void;
  readonly onKeys: () => void;
}

const stateWords = { 'to-come': 'to come', now: 'now', done: 'done', deferred: 'deferred' } as const;

/** The agenda as it goes on: what is done, what is now, how long it takes, and the questions of the item that is looked at. */
export function RoomAgenda({ places, here, clock, endsAt, typed, onGo, onKeys }: RoomAgendaProps) {
  const groups = groupBy(places, ({ item }) => item?.id ?? '');
  const hereItem = places.find((place) => placeKey(place) === here)?.item ?? null;
  return (
    <nav className="room-agenda" aria-label="Agenda">
      <ol className="room-items">
        {[...groups].map(([id, own]) => {
          const [first] = own;
          const item = first?.item ?? null;
          const isHere = item === hereItem;
          return (
            <li key={id} className="room-item" data-state={stateOf(item, clock)}>
              <button
                type="button"
                className="room-item-button"
                aria-current={isHere ? 'true' : undefined}
                onClick={() => first !== undefined && onGo(first)}
              >
                <span className="room-number">{item?.number ?? ''}</span>
                <span className="room-item-words">
                  <span className="room-item-title">{item?.title ?? 'Questions under no item'}</span>
                  {item !== null && <ItemFacts item={item} clock={clock} typed={typed.has(item.id)} />}
                </span>
              </button>
              {isHere && (own.length > 1 || first?.question !== null) && (
                <ol className="room-questions">
                  {own.map((place) => (
                    <QuestionRow
                      key={placeKey(place)}
                      place={place}
                      isHere={placeKey(place) === here}
                      isTyped={typed.has(placeKey(place))}
                      onGo={onGo}
                    />
                  ))}
                </ol>
              )}
            </li>
          );
        })}
      </ol>
      <div className="room-foot">
        <dl className="room-totals">
          <div>
            <dt>Meeting</dt>
            <dd>{clockWords(clock.spentMs)}</dd>
          </div>
          {clock.behindMs !== null && (
            <>
              <div>
                <dt>Running</dt>
                <dd data-behind={clock.behindMs >= 60_000}>{behindWords(clock.behindMs)}</dd>
              </div>
              {!clock.closed && (
                <div>
                  <dt>Ends about</dt>
                  <dd>{endsAt}</dd>
                </div>
              )}
            </>
          )}
        </dl>
        <Button variant="quiet" onPress={onKeys} aria-keyshortcuts="F1">
          All keys <span className="room-key">{keyOf('keys')}</span>
        </Button>
      </div>
    </nav>
  );
}

function stateOf(item: AgendaItemView | null, clock: RoomClock) {
  return item === null ? 'to-come' : (clock.items.get(item.id)?.state ?? 'to-come');
}

interface ItemFactsProps {
  readonly item: AgendaItemView;
  readonly clock: RoomClock;
  readonly typed: boolean;
}

function ItemFacts({ item, clock, typed }: ItemFactsProps) {
  const state = stateOf(item, clock);
  const spentMs = clock.items.get(item.id)?.spentMs ?? 0;
  const Icon = { 'to-come': null, now: Play, done: Check, deferred: CornerUpRight }[state];
  const isOver = item.minutes !== null && spentMs >= item.minutes * 60_000;
  const allotted = item.minutes === null ? '' : `${item.minutes} min`;
  const against = item.minutes === null ? null : againstMinutes(spentMs, item.minutes);
  return (
    <span className="room-item-facts">
      <span className="room-state">
        {Icon !== null && <Icon className="icon" aria-hidden="true" />}
        {state === 'now' && !clock.running ? 'paused' : stateWords[state]}
      </span>
      <span className="room-time" data-over={isOver}>
        {spentMs > 0
          ? [clockWords(spentMs), against].filter((part) => part !== null).join(isOver ? ', ' : ' ')
          : allotted}
      </span>
      {item.isPrivate && (
        <span className="room-private">
          <Lock className="icon" aria-hidden="true" />
          in private
        </span>
      )}
      {typed && <span className="room-typed">notes typed</span>}
    </span>
  );
}

interface QuestionRowProps {
  readonly place: Place;
  readonly isHere: boolean;
  readonly isTyped: boolean;
  readonly onGo: (place: Place) => void;
}

function QuestionRow({ place, isHere, isTyped, onGo }: QuestionRowProps) {
  const { question } = place;
  if (question === null) return null;
  const state = isTyped ? 'typed, not recorded' : question.answer.revision > 0 ? 'recorded' : 'open';
  const Icon = isTyped ? PenLine : question.answer.revision > 0 ? Check : null;
  return (
    <li>
      <button
        type="button"
        className="room-question-button"
        aria-current={isHere ? 'step' : undefined}
        aria-label={`Question ${question.number}, ${state}: ${question.text}`}
        onClick={() => onGo(place)}
      >
        <span className="room-number">{question.number}</span>
        <span className="room-question-start">{question.text}</span>
        {Icon !== null && <Icon className="icon" aria-hidden="true" />}
      </button>
    </li>
  );
}
