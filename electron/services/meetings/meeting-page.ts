import type { Reader } from '#db/connection/reader';
import { listAgenda } from '#db/repositories/agenda';
import { listAnswers } from '#db/repositories/answers';
import { listItemNotes } from '#db/repositories/item-notes';
import { listMeetingKinds } from '#db/repositories/meeting-kinds';
import { listPeople } from '#db/repositories/meeting-people';
import { findMeeting } from '#db/repositories/meetings';
import { listPacks } from '#db/repositories/packs';
import { listQuestions } from '#db/repositories/questions';
import { listRoomDrafts } from '#db/repositories/room-drafts';
import { carriedActions } from '#shared/accountability/carried-action';
import type { CarriedAction } from '#shared/accountability/carried-action';
import { dayDistance } from '#shared/accountability/day-distance';
import { DeskError } from '#shared/contract/errors';
import type { AgendaItemView, MeetingPage } from '#shared/contract/meeting-views';
import { agendaNumbers } from '#shared/domain/meeting/agenda-numbers';
import type { AgendaItem, ItemLink } from '#shared/domain/meeting/agenda';
import type { Meeting, MeetingPerson } from '#shared/domain/meeting/meeting';
import { meetingPrompt } from '#shared/domain/meeting/meeting-prompt';
import { nextStep } from '#shared/domain/meeting/next-step';
import { objectiveNow } from '#shared/domain/meeting/objective-link';
import { planObjectives } from '#shared/domain/metric/group-of';
import type { Stored } from '#shared/domain/stored';
import type { Pack } from '#shared/pack/pack';
import type { Context } from '#shared/pack/resolve/context';
import { standsForItself } from '#shared/pack/stands-for-itself';
import type { ItemNote } from '#shared/room/recorded';
import { dayOfWeekDate } from '#shared/text/dates';
import { countWords, listWords, plural, sentenceCase } from '#shared/text/words';
import { figureList } from '../figure-list';
import { unrecorded } from '../room/unrecorded';
import { readActionRecords } from './carried-input';
import { blockChoices, blockLabel } from './block-choices';
import { followingMeetings } from './following-meetings';
import { durationText } from './duration-text';
import { lastMinutes } from './last-minutes';
import { kindChoices } from './kind-choices';
import { linkChoices } from './link-choices';
import { questionView } from './question-view';
import { objectivesOf } from './rotation';

/** A meeting's page: its agenda, its questions with their answers, and the actions on its table. @throws DeskError not-found */
export function meetingPage(read: Reader, id: string, today: string): MeetingPage {
  const meeting = findMeeting(read, id);
  if (meeting === null) throw new DeskError('not-found', 'That meeting is no longer in the workspace.');
  const records = readActionRecords(read);
  const { context, meetings } = records;
  const kinds = listMeetingKinds(read);
  const kind = kinds.find((each) => each.id === meeting.kindId);
  const packs = listPacks(read);
  const own = packs.filter(({ meetingId, body }) => meetingId === id && !standsForItself(body));
  const agenda = agendaViews(listAgenda(read, id), context, packs, listItemNotes(read, id));
  const parts = {
    context,
    answers: listAnswers(read),
    actions: records.actions,
    figures: (ids: readonly string[]) => figureList(read, ids).figures,
  };
  const questions = listQuestions(read, id).map((question, index) => questionView(question, index + 1, meeting, parts));
  const actions = carriedActions(records, meeting);
  const people = listPeople(read, id);
  const { data } = context;
  return {
    id,
    details: detailsOf(meeting, people, planObjectives(data.sets)),
    kind: kind?.title ?? '',
    isPublic: kind?.isPublic ?? false,
    dateText: dayOfWeekDate(meeting.heldOn),
    status: meeting.status,
    statusReason: meeting.statusReason,
    following: followingMeetings(meetings, id).filter(({ status }) => status === 'planned').length,
    prompt: meetingPrompt(meeting, today),
    nextStep: nextStep(meeting, today),
    lead: lead(meeting, { items: agenda.length, questions: questions.length, actions }, today),
    durationText: durationText(meeting.startsAt, agenda),
    agenda,
    questions,
    unrecorded: unrecorded(listRoomDrafts(read, id), agenda, questions),
    actions,
    lastMinutes: lastMinutes(read, meetings, meeting),
    packs: own.map((pack) => ({ id: pack.id, label: pack.title })),
    choices: {
      kinds: kindChoices(kinds, meetings),
      objectives: objectivesOf(data.sets, meetings),
      blocks: blockChoices(own),
      ...linkChoices(context),
      people: people.map(({ name }) => name),
    },
  };
}

function detailsOf(
  meeting: Stored<Meeting>,
  people: readonly MeetingPerson[],
  plan: ReturnType<typeof planObjectives>,
): MeetingPage['details'] {
  const { status: _, statusReason: __, objectives, ...details } = meeting;
  return { ...details, objectives: objectives.map((link) => objectiveNow(link, plan)), people: [...people] };
}

function agendaViews(
  items: readonly Stored<AgendaItem>[],
  context: Context,
  packs: readonly Pack[],
  notes: readonly ItemNote[],
): readonly AgendaItemView[] {
  const numbers = agendaNumbers(items.map(({ number }) => number));
  return items.map((item, index) => ({
    id: item.id,
    revision: item.revision,
    number: numbers[index] ?? '',
    numberKept: item.number !== null,
    title: item.title,
    owner: item.owner,
    minutes: item.minutes,
    isPrivate: item.isPrivate,
    note: item.note,
    minuteNote: notes.find(({ itemId }) => itemId === item.id)?.text || null,
    shows: item.shows,
    links: item.links.map((link) => ({ ...link, label: linkLabel(link, context, packs) })),
  }));
}

function linkLabel(link: ItemLink, context: Context, packs: readonly Pack[]): string {
  switch (link.kind) {
    case 'metric':
      return context.metric(link.metricId)?.title ?? 'A metric that is no longer there';
    case 'finding': {
      const finding = context.finding(link.findingId);
      return finding === null ? 'A finding that is no longer there' : `${finding.ref} ${finding.title}`;
    }
    case 'block':
      return blockLabel(packs, link);
  }
}

function lead(
  { status, heldOn, statusReason }: Meeting,
  counts: { readonly items: number; readonly questions: number; readonly actions: readonly CarriedAction[] },
  today: string,
): string {
  if (status === 'cancelled') return `Cancelled: ${statusReason ?? 'no reason is recorded'}`;
  const overdue = counts.actions.filter((action) => action.overdue).length;
  const open = counts.actions.length;
  const parts = [
    ...(counts.items > 0 ? [`${countWords(counts.items)} ${plural(counts.items, 'item', 'items')}`] : []),
    ...(counts.questions > 0
      ? [`${countWords(counts.questions)} ${plural(counts.questions, 'question', 'questions')}`]
      : []),
    ...(open > 0
      ? [
          `${countWords(open)} ${plural(open, 'action', 'actions')} on the table${overdue > 0 ? `, ${countWords(overdue)} overdue` : ''}`,
        ]
      : []),
  ];
  const what = parts.length === 0 ? 'Nothing is prepared yet' : sentenceCase(listWords(parts));
  return `${what}; ${status === 'held' ? 'held ' : ''}${dayDistance(heldOn, today)}.`;
}
