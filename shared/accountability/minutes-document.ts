import type { AgendaItemView, MeetingPage, QuestionView } from '../contract/meeting-views';
import type { Edition } from '../editions/edition';
import type { Judgement } from '../domain/meeting/question';
import type { Attendance } from '../domain/meeting/meeting';
import { noEvidence } from '../pack/evidence';
import type { PrivateRecords } from '../pack/public/refusals';
import type { ResolvedBlock, ResolvedPack } from '../pack/resolved';
import type { ResolvedRichText } from '../pack/resolved-rich-text';
import { richTextOf } from '../pack/rich-text';
import { agreedShortly, agreedWords, type AgreedMinutes } from './minutes-words';
import { lowerFirst } from '../text/words';
import { privateMarking } from './private-marking';
import { shortParagraphs } from './short-paragraphs';

export interface MinutesInput {
  readonly page: MeetingPage;
  readonly office: string;
  /** The public minutes leave out what was taken in private, and say that it was. */
  readonly edition: Edition;
  /** What any meeting took in private: this one's questions, and promises that earlier meetings carried to its table. */
  readonly taken: Pick<PrivateRecords, 'questions' | 'actions'>;
  /** What was written up of an item, by its id: it stands in place of what was noted in the room. */
  readonly texts: ReadonlyMap<string, ResolvedRichText>;
  /** How they were agreed, and amended since, the first first; empty for a draft. */
  readonly agreed: readonly AgreedMinutes[];
}

interface Section {
  /** Names the part over all versions: an item's id, or what it holds. */
  readonly id: string;
  readonly heading: string;
  /** Stands before the paragraphs. */
  readonly text?: ResolvedRichText;
  readonly paragraphs: readonly string[];
}

/**
 * The minutes of a meeting as a document of the same kind as a pack, so that it is printed and written in the same ways: who was there,
 * then each item with what was said under it, what was asked, what was answered and what was promised.
 */
export function minutesDocument({ page, office, edition, taken, texts, agreed }: MinutesInput): ResolvedPack {
  const isOpen = edition === 'restricted';
  const hidden = new Set(isOpen ? [] : page.agenda.filter(({ isPrivate }) => isPrivate).map(({ id }) => id));
  const questions = page.questions.filter(({ id }) => isOpen || !taken.questions.has(id));
  const actions = page.actions.filter(({ id }) => isOpen || !taken.actions.has(id));
  const seen = { ...page, questions, actions };
  const sections: readonly Section[] = [
    { id: 'present', heading: 'Present', paragraphs: attendance(page) },
    ...page.agenda.map((item) => itemSection(item, seen, texts.get(item.id), hidden.has(item.id))),
    {
      id: 'questions',
      heading: questions.some(({ agendaItemId }) => agendaItemId !== null) ? 'Other questions' : 'Questions',
      paragraphs: questions
        .filter(({ agendaItemId }) => agendaItemId === null)
        .flatMap((question) => questionParagraphs(question, seen)),
    },
    { id: 'actions', heading: 'Commitments and actions on the table', paragraphs: actions.map(actionLine) },
    { id: 'agreement', heading: 'Agreement of these minutes', paragraphs: agreed.flatMap(agreementParagraphs) },
  ];
  const state = agreedShortly(agreed.at(-1) ?? null);
  return {
    packId: `minutes-${page.id}`,
    title: `Minutes: ${page.details.title}, ${page.dateText}${isOpen ? '' : ', public edition'} (${lowerFirst(state)})`,
    office,
    ...privateMarking(isOpen && holdsPrivate(page, taken)),
    head: { left: page.details.title, right: `Minutes, ${page.dateText}` },
    foot: state,
    blocks: [
      cover(page, office, edition, agreed),
      ...sections.filter(({ text, paragraphs }) => text !== undefined || paragraphs.length > 0).map(textBlock),
    ],
    sources: [],
    figures: 0,
    printed: [],
    evidence: noEvidence,
    problems: [],
  };
}

function holdsPrivate(page: MeetingPage, taken: MinutesInput['taken']): boolean {
  return (
    !page.isPublic ||
    page.agenda.some(({ isPrivate }) => isPrivate) ||
    page.questions.some(({ id }) => taken.questions.has(id)) ||
    page.actions.some(({ id }) => taken.actions.has(id))
  );
}

function agreementParagraphs(agreed: AgreedMinutes): readonly string[] {
  const { version, corrections } = agreed;
  const what = version === 1 ? 'Corrected' : 'Amended';
  return [`${agreedWords(agreed)}.`, ...(corrections === null ? [] : shortParagraphs(`${what}: ${corrections}`))];
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
  page: MeetingPage,
  text: ResolvedRichText | undefined,
  isHidden: boolean,
): Section {
  const { id, number } = item;
  if (isHidden) return { id, heading: `${number} Private item`, paragraphs: ['This item was taken in private.'] };
  const own = page.questions.filter(({ agendaItemId }) => agendaItemId === id);
  const isWritten = text !== undefined;
  const told = [
    ...(isWritten ? [] : shortParagraphs(item.minuteNote ?? '')),
    ...own.flatMap((question) => questionParagraphs(question, page)),
  ];
  return {
    id,
    heading: `${number} ${item.title}`,
    ...(isWritten ? { text } : {}),
    paragraphs: told.length > 0 || isWritten ? told : ['Nothing is recorded under this item.'],
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

function cover(
  { details, dateText, isPublic, kind }: MeetingPage,
  office: string,
  edition: Edition,
  agreed: readonly AgreedMinutes[],
): ResolvedBlock {
  const last = agreed.at(-1);
  const facts = [
    {
      label: 'Meeting',
      value: [dateText, details.startsAt, details.place].filter((part) => part !== null && part !== '').join(', '),
    },
    { label: 'Kind', value: `${kind}, ${isPublic ? 'in public' : 'in private'}` },
    { label: 'Theme', value: details.theme ?? '' },
    { label: 'Chair', value: details.chair ?? '' },
    { label: 'State', value: last === undefined ? agreedShortly(null) : agreedWords(last) },
    { label: 'Edition', value: edition === 'public' ? 'Public: what was taken in private is left out' : '' },
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

const textBlock = ({ id, heading, text, paragraphs }: Section): ResolvedBlock => ({
  id,
  kind: 'text',
  heading,
  lead: null,
  empty: null,
  text: { type: 'doc', content: [...(text?.content ?? []), ...richTextOf(paragraphs).content] },
});
