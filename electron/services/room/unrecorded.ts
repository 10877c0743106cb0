import type { AgendaItemView, MeetingPage, QuestionView } from '#shared/contract/meeting-views';
import type { RoomDraft } from '#shared/room/room-draft';

/** What was typed in the room and never recorded, in the order of the meeting. */
export function unrecorded(
  drafts: readonly RoomDraft[],
  agenda: readonly AgendaItemView[],
  questions: readonly QuestionView[],
): MeetingPage['unrecorded'] {
  const textOf = (wanted: string) => {
    const body = drafts.find(({ subject }) => subject.kind !== 'line' && idOf(subject) === wanted)?.body;
    return body === undefined ? [] : [[body.text, body.followUp].filter((part) => part.trim() !== '').join(' ')];
  };
  const line = drafts.find(({ subject }) => subject.kind === 'line')?.body.text ?? '';
  return [
    ...questions.flatMap(({ id, number }) =>
      textOf(id).map((text) => ({ label: `Answer to question ${number}`, text })),
    ),
    ...agenda.flatMap(({ id, number }) => textOf(id).map((text) => ({ label: `Notes of item ${number}`, text }))),
    ...(line.trim() === '' ? [] : [{ label: 'The line for actions', text: line }]),
  ];
}

function idOf(subject: Exclude<RoomDraft['subject'], { kind: 'line' }>): string {
  return subject.kind === 'question' ? subject.questionId : subject.itemId;
}
