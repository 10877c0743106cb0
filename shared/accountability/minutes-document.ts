import type { AgendaItemView, MeetingPage, QuestionView } from '../contract/meeting-views';
import type { Edition } from '../editions/edition';
import type { Judgement } from '../domain/meeting/question';
import type { Attendance } from '../domain/meeting/meeting';
import { noEvidence } from '../pack/evidence';
import type { PrivateRecords } from '../pack/public/refusals';
import type { ResolvedBlock, ResolvedPack } from '../pack/resolved';
import type { ResolvedParagraph, ResolvedRichText } from '../pack/resolved-rich-text';
import { agreedShortly, agreedWords, type AgreedMinutes } from './minutes-words';
import { questionsByItem } from '../room/questions-by-item';
import { longDate } from '../text/dates';
import { lowerFirst } from '../text/words';
import { privateMarking } from './private-marking';
import { labelledParagraphs, plainParagraphs } from './labelled-paragraphs';

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
  /** The minutes of earlier meetings that this one agreed or amended. */
  readonly agreedHere: readonly AgreedHere[];
}

export interface AgreedHere {
  /** ISO day of the meeting whose minutes they are. */
  readonly heldOn: string;
  readonly version: number;
  readonly corrections: string | null;
}

interface Section {
  /** Names the part over all versions: an item's id, or what it holds. */
  readonly id: string;
  readonly heading: string;
  /** Stands before the paragraphs. */
  readonly text?: ResolvedRichText;
  readonly paragraphs: readonly ResolvedParagraph[];
}

/**
 * The minutes of a meeting as a document of the same kind as a pack, so that it is printed and written in the same ways: who was there,
 * then each item with what was said under it, what was asked, what was answered and what was promised.
 */
export function minutesDocument(input: MinutesInput): ResolvedPack {
  const { page, office, edition, taken, texts, agreed } = input;
  const isOpen = edition === 'restricted';
  const seen = {
    ...page,
    questions: page.questions.filter(({ id }) => isOpen || !taken.questions.has(id)),
    actions: page.actions.filter(({ id }) => isOpen || !taken.actions.has(id)),
  };
  const asked = questionsByItem(page.agenda, seen.questions);
  const table = page.agenda.find(({ shows }) => shows === 'actions')?.id ?? null;
  const onTheTable = seen.actions.flatMap(actionParagraphs);
  const recordedOf = (item: AgendaItemView) => [
    ...(item.shows === 'minutes' ? input.agreedHere.flatMap(agreedHereParagraphs) : []),
    ...(asked.get(item.id) ?? []).flatMap((question) => questionParagraphs(question, seen)),
    ...(item.id === table ? onTheTable : []),
  ];
  const rest = asked.get(null) ?? [];
  const sections: readonly Section[] = [
    { id: 'present', heading: 'Present', paragraphs: attendance(page) },
    ...page.agenda.map((item) =>
      item.isPrivate && !isOpen ? privateSection(item) : itemSection(item, texts.get(item.id), recordedOf(item)),
    ),
    {
      id: 'questions',
      heading: rest.length < seen.questions.length ? 'Other questions' : 'Questions',
      paragraphs: rest.flatMap((question) => questionParagraphs(question, seen)),
    },
    {
      id: 'actions',
      heading: 'Commitments and actions on the table',
      paragraphs: table === null ? onTheTable : [],
    },
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

function agreementParagraphs(agreed: AgreedMinutes): readonly ResolvedParagraph[] {
  const { version, corrections } = agreed;
  return [
    ...plainParagraphs(`${agreedWords(agreed)}.`),
    ...(corrections === null ? [] : labelledParagraphs(version === 1 ? 'Corrected' : 'Amended', corrections)),
  ];
}

function agreedHereParagraphs({ heldOn, version, corrections }: AgreedHere): readonly ResolvedParagraph[] {
  const done = version === 1 ? 'agreed' : 'amended';
  const minutes = `The minutes of ${longDate(heldOn)} were ${done}`;
  return plainParagraphs(corrections === null ? `${minutes} as drawn up.` : `${minutes}: ${corrections}`);
}

const attendances: Readonly<Record<Attendance, string | null>> = {
  present: null,
  apologies: 'Apologies',
  absent: 'Absent',
  expected: 'Expected; attendance is not recorded',
};

function attendance({ details: { people } }: MeetingPage): readonly ResolvedParagraph[] {
  return (['present', 'apologies', 'absent', 'expected'] as const).flatMap((kind) => {
    const names = people
      .filter((person) => person.attendance === kind)
      .map(({ name, role, initials }) =>
        [`${name}${initials === null ? '' : ` (${initials})`}`, role].filter((part) => part !== null).join(', '),
      );
    const words = attendances[kind];
    if (names.length === 0) return [];
    const list = `${names.join('; ')}.`;
    return words === null ? plainParagraphs(list) : labelledParagraphs(words, list);
  });
}

const privateSection = ({ id, number }: AgendaItemView): Section => ({
  id,
  heading: `${number} Private item`,
  paragraphs: plainParagraphs('This item was taken in private.'),
});

function itemSection(
  { id, number, title, minuteNote }: AgendaItemView,
  text: ResolvedRichText | undefined,
  recorded: readonly ResolvedParagraph[],
): Section {
  const told = [...(text === undefined ? plainParagraphs(minuteNote ?? '') : []), ...recorded];
  return {
    id,
    heading: `${number} ${title}`,
    ...(text === undefined ? {} : { text }),
    paragraphs: told.length > 0 || text !== undefined ? told : plainParagraphs('Nothing is recorded under this item.'),
  };
}

const judgementWords: Readonly<Record<Judgement, string>> = {
  answered: 'answered.',
  partly: 'partly answered.',
  'not-answered': 'not answered.',
};

function questionParagraphs(
  { number, text, origin, asker, answer, actions }: QuestionView,
  page: MeetingPage,
): readonly ResolvedParagraph[] {
  const from = origin === 'public' ? ` from ${asker ?? 'a member of the public'}` : '';
  const by = answer.answeredBy === null ? 'Answer' : `Answer, ${answer.answeredBy}`;
  return [
    ...labelledParagraphs(`Question ${number}${from}`, text),
    ...(answer.text === null ? plainParagraphs('No answer is recorded.') : labelledParagraphs(by, answer.text)),
    ...(answer.followUp === null ? [] : labelledParagraphs('Follow-up', answer.followUp)),
    ...(answer.judgement === null ? [] : labelledParagraphs('Judgement', judgementWords[answer.judgement])),
    ...actions.flatMap((made) => {
      const action = page.actions.find(({ id }) => id === made.id);
      return labelledParagraphs(
        'Agreed',
        action === undefined ? `number ${made.number}: ${made.text}` : promised(action),
      );
    }),
  ];
}

type CarriedRow = MeetingPage['actions'][number];

const named = ({ number, kind }: CarriedRow) => `${kind === 'commitment' ? 'Commitment' : 'Action'} ${number}`;

const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** "Commitment 3, Chief Constable, due October 2024: Begin the pilot." */
function promised(action: CarriedRow): string {
  const { owner, dueText, text } = action;
  return `${named(action)}, ${owner}${dueText === null ? '' : `, due ${dueText}`}: ${sentence(text)}`;
}

/** As the meeting found it: where it stood, how long it was on the table, and what was last reported. */
function actionParagraphs(action: CarriedRow): readonly ResolvedParagraph[] {
  const { owner, text, stateText, times, carriedText, latest } = action;
  const table = times > 1 ? ` On the table for the ${carriedText}.` : '';
  const last = latest === null ? '' : ` ${latest.datedText}, ${latest.author}: ${latest.text}`;
  return labelledParagraphs(`${named(action)}, ${owner}`, `${sentence(text)} ${stateText}.${table}${last}`);
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
  text: { type: 'doc', content: [...(text?.content ?? []), ...paragraphs] },
});
