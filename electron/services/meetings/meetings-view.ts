import type { Reader } from '#db/connection/reader';
import { listAgenda } from '#db/repositories/agenda';
import { listAnswers } from '#db/repositories/answers';
import { listMeetingKinds } from '#db/repositories/meeting-kinds';
import { listQuestions } from '#db/repositories/questions';
import { listItemEvents } from '#db/repositories/room-events';
import { carriedActions } from '#shared/accountability/carried-action';
import { takenUp } from '#shared/accountability/taken-up';
import { dayDistance } from '#shared/accountability/day-distance';
import type { MeetingRow, MeetingsView } from '#shared/contract/meeting-views';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { meetingPrompt } from '#shared/domain/meeting/meeting-prompt';
import { nextMeeting } from '#shared/domain/meeting/next-meeting';
import { dayOfWeekDate, longDate } from '#shared/text/dates';
import { countWords, listWords, plural, sentenceCase } from '#shared/text/words';
import { readActionRecords } from './carried-input';
import { kindChoices } from './kind-choices';
import { objectivesOf, rotation } from './rotation';

const isComing = ({ status }: Meeting) => status === 'planned' || status === 'papers-out';

/** The meetings that come and those that were, and what has waited longest for one. */
export function meetingsView(read: Reader, today: string): MeetingsView {
  const records = readActionRecords(read);
  const { meetings, context } = records;
  const kinds = listMeetingKinds(read);
  const questions = listQuestions(read);
  const items = listAgenda(read);
  const answered = new Set(listAnswers(read).map(({ questionId }) => questionId));
  const row = (meeting: Meeting): MeetingRow => {
    const kind = kinds.find(({ id }) => id === meeting.kindId);
    const asked = questions.filter(({ meetingId }) => meetingId === meeting.id).length;
    const open = carriedActions(records, meeting).length;
    const counts = [
      ...(asked > 0 ? [`${countWords(asked)} ${plural(asked, 'question', 'questions')}`] : []),
      ...(open > 0 ? [`${countWords(open)} ${plural(open, 'action', 'actions')} on the table`] : []),
    ];
    return {
      id: meeting.id,
      title: meeting.title,
      kind: kind?.title ?? '',
      isPublic: kind?.isPublic ?? false,
      heldOn: meeting.heldOn,
      dateText: [dayOfWeekDate(meeting.heldOn), meeting.startsAt].filter((part) => part !== null).join(', '),
      place: meeting.place,
      theme: meeting.theme,
      status: meeting.status,
      statusReason: meeting.statusReason,
      counts: sentenceCase(listWords(counts)),
      prompt: meetingPrompt(meeting, today),
    };
  };
  return {
    lead: lead(meetings, today),
    coming: meetings.filter(isComing).toReversed().map(row),
    past: meetings.filter((meeting) => !isComing(meeting)).map(row),
    rotation: rotation(
      { data: context.data, meetings, ...takenUp(items, questions, listItemEvents(read), answered) },
      today,
    ),
    objectives: objectivesOf(context.data.sets, meetings),
    kinds: kindChoices(kinds, meetings),
  };
}

function lead(meetings: readonly Meeting[], today: string): string {
  if (meetings.length === 0) return 'Plan the next meeting, or a year of them as a series.';
  const next = nextMeeting(meetings);
  if (next === null || next.status === 'held' || next.status === 'cancelled') return 'No meeting is planned.';
  const when = next.heldOn === today ? 'is today' : `is ${dayDistance(next.heldOn, today)}`;
  return next.heldOn < today
    ? `The meeting of ${longDate(next.heldOn)} is not recorded as held.`
    : `The next meeting ${when}, on ${dayOfWeekDate(next.heldOn)}.`;
}
