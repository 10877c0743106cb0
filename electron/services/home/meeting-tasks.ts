import type { Reader } from '#db/connection/reader';
import { listAnswers } from '#db/repositories/answers';
import { listPackSteps } from '#db/repositories/pack-steps';
import { listQuestions } from '#db/repositories/questions';
import type { HomeRow } from '#shared/contract/home-view';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { meetingPrompt } from '#shared/domain/meeting/meeting-prompt';
import type { Pack } from '#shared/pack/pack';
import type { PackAction } from '#shared/publishing/pack-step';
import { longDate } from '#shared/text/dates';
import { countWords, plural, sentenceCase } from '#shared/text/words';

/** What was done with a pack last; whether an approval still holds is told with what is open about it. */
const standing: Readonly<Record<PackAction, string>> = {
  submit: 'is in review',
  'send-back': 'was sent back and is in draft',
  approve: 'is approved',
  publish: 'is published',
};

/** What is to be done for the meeting that is prepared, the most pressing first, and what the last ones left undone. */
export function meetingTasks(
  read: Reader,
  {
    meeting,
    pack,
    meetings,
  }: { readonly meeting: Meeting; readonly pack: Pack | null; readonly meetings: readonly Meeting[] },
  today: string,
): readonly HomeRow[] {
  const rows = [
    packRow(read, pack),
    ...dates(meeting, today),
    ...questions(read, meeting),
    ...unanswered(read, meetings),
  ];
  return rows.toSorted((a, b) => Number(b.pressing) - Number(a.pressing));
}

function packRow(read: Reader, pack: Pack | null): HomeRow {
  if (pack === null) {
    const detail = 'Begin one from a template, or from the pack of the last meeting.';
    return { ...plain, key: 'pack', title: 'No pack is begun for it', detail, link: { to: 'packs' } };
  }
  const last = listPackSteps(read, pack.id).at(-1);
  const state = last === undefined ? 'is in draft' : standing[last.action];
  return { ...plain, key: 'pack', title: `Pack “${pack.title}” ${state}`, link: { to: 'pack', id: pack.id } };
}

function dates(meeting: Meeting, today: string): readonly HomeRow[] {
  const title = meetingPrompt(meeting, today);
  if (title === null) return [];
  const { id, heldOn, papersDueOn, status } = meeting;
  const pressing = heldOn < today || (status === 'planned' && papersDueOn !== null && papersDueOn < today);
  return [{ ...plain, key: 'dates', title: title.replace(/\.$/, ''), pressing, link: { to: 'meeting', id } }];
}

function questions(read: Reader, { id }: Meeting): readonly HomeRow[] {
  const asked = listQuestions(read, id);
  if (asked.length === 0) {
    const detail = 'The meeting’s page proposes some from the evidence.';
    return [{ ...plain, key: 'questions', title: 'No question is drafted', detail, link: { to: 'meeting', id } }];
  }
  const loose = asked.filter(({ agendaItemId }) => agendaItemId === null).length;
  const all = `${sentenceCase(countWords(asked.length))} ${plural(asked.length, 'question is', 'questions are')} drafted`;
  const detail = agendaWords(loose, asked.length);
  return [{ ...plain, key: 'questions', title: all, detail, link: { to: 'meeting', id } }];
}

function agendaWords(loose: number, all: number): string | null {
  if (loose === 0) return null;
  return loose === all
    ? 'The agenda does not name them yet.'
    : `${sentenceCase(countWords(loose))} ${plural(loose, 'is', 'are')} not on the agenda yet.`;
}

/** Questions that a meeting was held on and nobody wrote an answer to. */
function unanswered(read: Reader, meetings: readonly Meeting[]): readonly HomeRow[] {
  const answered = new Set(
    listAnswers(read).flatMap(({ questionId, text, judgement }) =>
      text === null && judgement === null ? [] : questionId,
    ),
  );
  const open = listQuestions(read).filter(({ id }) => !answered.has(id));
  return meetings
    .filter(({ status }) => status === 'held')
    .flatMap(({ id, heldOn }) => {
      const count = open.filter(({ meetingId }) => meetingId === id).length;
      if (count === 0) return [];
      const title = `${sentenceCase(countWords(count))} ${plural(count, 'question', 'questions')} of ${longDate(heldOn)} without an answer`;
      return [{ ...plain, key: `unanswered ${id}`, title, link: { to: 'meeting', id } } satisfies HomeRow];
    });
}

const plain = { detail: null, aside: null, pressing: false } as const;
