import type { LineEntry } from '#shared/contract/room-contract';
import type { RoomView } from '#shared/contract/room-views';
import type { RoomDraftBody } from '#shared/room/room-draft';
import { promisedFor } from '#shared/room/promised-for';
import { parseTypedLine, type TypedLine } from '#shared/room/typed-line';
import type { Place } from './places';

/** What a line is kept as, and what is said when it is kept. */
interface LineRecord {
  readonly entry: LineEntry;
  readonly said: string;
}

/** The line as it is understood; what stands in the fields of owner and time counts before what it says itself. */
export function lineOf(view: RoomView, body: RoomDraftBody): TypedLine {
  const { heldOn, people } = view.page.details;
  const nextMeeting = view.next?.heldOn ?? null;
  const line = parseTypedLine(body.text, { day: heldOn, nextMeeting, people });
  if (line.kind !== 'action' && line.kind !== 'commitment') return line;
  const due = body.followUp.trim();
  return {
    ...line,
    owner: body.answeredBy.trim() || line.owner,
    // What is no time goes to the program as it is: it says so at the field.
    due: due === '' ? line.due : (promisedFor(due, heldOn, nextMeeting) ?? due),
  };
}

/** What a line is kept as, or one sentence that says what it lacks. */
export function recordOfLine(view: RoomView, place: Place, line: TypedLine, author: string): LineRecord | string {
  switch (line.kind) {
    case 'action':
    case 'commitment':
      return promiseRecord(view, place, line);
    case 'progress':
    case 'close':
      return becameRecord(view, place, line, author);
    case 'question':
      return questionRecord(view, place, line);
    case 'item':
      return itemRecord(place, line);
  }
}

type LineOf<K extends TypedLine['kind']> = Extract<TypedLine, { readonly kind: K }>;
type Promised = Extract<TypedLine, { readonly owner: unknown }>;
type Became = Extract<TypedLine, { readonly number: unknown }>;

function promiseRecord({ page }: RoomView, { question }: Place, line: Promised): LineRecord | string {
  const { kind, text, owner, due } = line;
  if (text === '') return 'Say what was promised or agreed.';
  if (owner === null) return 'Say who is to do it: write @ and the name, or fill in the owner.';
  const details = {
    kind,
    text,
    owner,
    due,
    madeOn: page.details.heldOn,
    sourceId: null,
    metricId: question?.metricId ?? null,
    findingId: question?.findingId ?? null,
    aim: null,
  };
  const what = kind === 'action' ? 'Action' : 'Commitment';
  return {
    entry: { kind: 'action', questionId: question?.id ?? null, details },
    said: `${what} recorded: ${[text, owner, due === null ? null : `due ${due}`].filter((part) => part !== null).join(', ')}.`,
  };
}

function becameRecord({ page }: RoomView, place: Place, line: Became, author: string): LineRecord | string {
  const { kind, number, text } = line;
  const action = page.actions.find((each) => each.number === number);
  if (action === undefined) return `No action ${number} is on the table of this meeting.`;
  if (text === '') return 'Say what became of it.';
  const closes = kind === 'close';
  return {
    entry: {
      kind: 'update',
      update: {
        actionId: action.id,
        kind: closes ? 'closed' : 'progress',
        datedOn: page.details.heldOn,
        author,
        text,
        closedBy: closes ? 'answer' : null,
        meetingId: page.id,
        questionId: place.question?.id ?? null,
        observationIds: [],
      },
    },
    said: `Action ${number} ${closes ? 'closed' : 'reported on'}.`,
  };
}

function questionRecord({ page }: RoomView, { item }: Place, { text, asker }: LineOf<'question'>): LineRecord | string {
  if (text === '') return 'Write the question.';
  const details = {
    text,
    asker,
    origin: asker === null ? ('written' as const) : ('public' as const),
    findingId: null,
    metricId: null,
    agendaItemId: item?.id ?? null,
    receivedOn: asker === null ? null : page.details.heldOn,
  };
  return { entry: { kind: 'question', details }, said: 'Question added under this item.' };
}

function itemRecord({ item }: Place, { title, minutes }: LineOf<'item'>): LineRecord | string {
  if (title === '') return 'Give the item a title.';
  const details = { title, minutes, owner: null, isPrivate: false, note: null, shows: null, links: [] };
  return {
    entry: { kind: 'item', afterId: item?.id ?? null, details },
    said: `Item added after this one: ${title}.`,
  };
}
