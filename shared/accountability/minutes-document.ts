import type { AgendaItemView, MeetingPage, QuestionView } from '../contract/meeting-views';
import type { Edition } from '../editions/edition';
import type { Judgement } from '../domain/meeting/question';
import type { Attendance } from '../domain/meeting/meeting';
import { noEvidence } from '../pack/evidence';
import type { PrivateRecords } from '../pack/public/refusals';
import type { ResolvedBlock, ResolvedPack } from '../pack/resolved';
import { richTextOf } from '../pack/rich-text';
import { shortParagraphs } from './short-paragraphs';

export interface MinutesInput {
  readonly page: MeetingPage;
  readonly office: string;
  /** The public minutes leave out what was taken in private, and say that it was. */
  readonly edition: Edition;
  /** What any meeting took in private: this one's questions, and promises that earlier meetings carried to its table. */
  readonly taken: Pick<PrivateRecords, 'questions' | 'actions'>;
}

interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/**
 * The minutes of a meeting as a document of the same kind as a pack, so that it is printed and written in the same ways: who was there,
 * then each item with what was recorded under it, what was asked, what was answered and what was promised.
 */
export function minutesDocument({ page, office, edition, taken }: MinutesInput): ResolvedPack {
  const isOpen = edition === 'restricted';
  const hidden = new Set(isOpen ? [] : page.agenda.filter(({ isPrivate }) => isPrivate).map(({ id }) => id));
  const seen = page.questions.filter(({ id }) => isOpen || !taken.questions.has(id));
  const sections: readonly Section[] = [
    { heading: 'Present', paragraphs: attendance(page) },
    ...page.agenda.map((item) => itemSection(item, seen, page, hidden.has(item.id))),
    {
      heading: seen.some(({ agendaItemId }) => agendaItemId !== null) ? 'Other questions' : 'Questions',
      paragraphs: seen
        .filter(({ agendaItemId }) => agendaItemId === null)
        .flatMap((question) => questionParagraphs(question, page)),
    },
    {
      heading: 'Commitments and actions on the table',
      paragraphs: page.actions.filter(({ id }) => isOpen || !taken.actions.has(id)).map(actionLine),
    },
  ];
  const title = `Minutes: ${page.details.title}, ${page.dateText}`;
  return {
    packId: `minutes-${page.id}`,
    title,
    office,
    marking: 'OFFICIAL',
    head: { left: page.details.title, right: `Minutes, ${page.dateText}` },
    foot: 'Draft until the next meeting agrees them',
    blocks: [
      cover(page, office, edition),
      ...sections.filter(({ paragraphs }) => paragraphs.length > 0).map(textBlock),
    ],
    sources: [],
    figures: 0,
    printed: [],
    evidence: noEvidence,
    problems: [],
  };
}

const attendances: Readonly<Record<Attendance, string | null>> = {
  present: null,
  apologies: 'Apologies',
  absent: 'Absent',
  expected: 'Expected; attendance is not recorded',
};

function attendance({ details: { people } }: MeetingPage): readonly string[] {
  return (['present', 'apologies', 'absent', 'expected'] as const).flatMap((kind) => {
    const names = people
      .filter((person) => person.attendance === kind)
      .map(({ name, role, initials }) =>
        [`${name}${initials === null ? '' : ` (${initials})`}`, role].filter((part) => part !== null).join(', '),
      );
    const words = attendances[kind];
    return names.length === 0 ? [] : [words === null ? `${names.join('; ')}.` : `${words}: ${names.join('; ')}.`];
  });
}

function itemSection(
  item: AgendaItemView,
  questions: readonly QuestionView[],
  page: MeetingPage,
  isHidden: boolean,
): Section {
  if (isHidden) return { heading: `${item.number} Private item`, paragraphs: ['This item was taken in private.'] };
  const own = questions.filter(({ agendaItemId }) => agendaItemId === item.id);
  const told = [
    ...shortParagraphs(item.minuteNote ?? ''),
    ...own.flatMap((question) => questionParagraphs(question, page)),
  ];
  return {
    heading: `${item.number} ${item.title}`,
    paragraphs: told.length > 0 ? told : ['Nothing is recorded under this item.'],
  };
}

const judgementWords: Readonly<Record<Judgement, string>> = {
  answered: 'The question was judged to be answered.',
  partly: 'The question was judged to be partly answered.',
  'not-answered': 'The question was judged not to be answered.',
};

function questionParagraphs(
  { number, text, origin, asker, answer, actions }: QuestionView,
  page: MeetingPage,
): readonly string[] {
  const from = origin === 'public' ? ` from ${asker ?? 'a member of the public'}` : '';
  const by = answer.answeredBy === null ? 'Answer' : `Answer of ${answer.answeredBy}`;
  return [
    `Question ${number}${from}: ${text}`,
    ...(answer.text === null ? ['No answer is recorded.'] : shortParagraphs(`${by}: ${answer.text}`)),
    ...(answer.followUp === null ? [] : shortParagraphs(`Follow-up: ${answer.followUp}`)),
    ...(answer.judgement === null ? [] : [judgementWords[answer.judgement]]),
    ...actions.map((made) => {
      const action = page.actions.find(({ id }) => id === made.id);
      return action === undefined ? `Agreed, number ${made.number}: ${made.text}` : `Agreed: ${actionLine(action)}`;
    }),
  ];
}

function actionLine({ number, kind, text, owner, dueText, stateText, latest }: MeetingPage['actions'][number]): string {
  const due = dueText === null ? '' : `, due ${dueText}`;
  const words = /[.!?…]$/.test(text) ? text : `${text}.`;
  const last = latest === null ? '' : ` ${latest.datedText}, ${latest.author}: ${latest.text}`;
  return `${kind === 'commitment' ? 'Commitment' : 'Action'} ${number}, ${owner}${due}: ${words} ${stateText}.${last}`;
}

function cover({ details, dateText, isPublic, kind }: MeetingPage, office: string, edition: Edition): ResolvedBlock {
  const facts = [
    {
      label: 'Meeting',
      value: [dateText, details.startsAt, details.place].filter((part) => part !== null && part !== '').join(', '),
    },
    { label: 'Kind', value: `${kind}, ${isPublic ? 'in public' : 'in private'}` },
    { label: 'Theme', value: details.theme ?? '' },
    { label: 'Chair', value: details.chair ?? '' },
    { label: 'State', value: 'Draft until the next meeting agrees them' },
    { label: 'Edition', value: edition === 'public' ? 'Public: items taken in private are left out' : '' },
  ];
  return {
    id: 'cover',
    kind: 'cover',
    office,
    title: details.title,
    subtitle: 'Minutes',
    facts: facts.filter(({ value }) => value !== ''),
    cutOffs: [],
  };
}

const textBlock = ({ heading, paragraphs }: Section, index: number): ResolvedBlock => ({
  id: `section-${index + 1}`,
  kind: 'text',
  heading,
  lead: null,
  empty: null,
  text: richTextOf(paragraphs),
});
