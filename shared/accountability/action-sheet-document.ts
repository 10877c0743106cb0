import type { ActionRow, ActionsView, BoundFigure } from '../contract/meeting-views';
import type { Edition } from '../editions/edition';
import { noEvidence } from '../pack/evidence';
import type { ResolvedBlock, ResolvedPack } from '../pack/resolved';
import type { ResolvedParagraph } from '../pack/resolved-rich-text';
import { longDate } from '../text/dates';
import { countWords, plural, sentenceCase } from '../text/words';
import { privateMarking } from './private-marking';
import { labelledParagraphs, plainParagraphs } from './labelled-paragraphs';

export interface ActionSheetInput {
  readonly view: Pick<ActionsView, 'overdue' | 'coming'>;
  /** Null for the sheets of everybody, an owner after the other. */
  readonly owner: string | null;
  readonly office: string;
  /** ISO day. */
  readonly today: string;
  /** The public sheets leave out what was promised in private. */
  readonly edition: Edition;
  /** Ids of what was promised in private. */
  readonly taken: ReadonlyMap<string, string>;
  /** The figures that measure an action: since its time passed, or the newest there is. */
  readonly figuresOf: (row: ActionRow) => readonly BoundFigure[];
}

/** What an owner has promised and not yet done, to be handed out after a meeting and brought back before the next. */
export function actionSheetDocument(input: ActionSheetInput): ResolvedPack {
  const { view, owner, office, today, edition, taken, figuresOf } = input;
  const isOpen = edition === 'restricted';
  const open = [...view.overdue, ...view.coming].filter(({ id }) => isOpen || !taken.has(id));
  const owners = owner === null ? [...new Set(open.map((row) => row.owner))] : [owner];
  const title = owner === null ? 'Action sheets' : `Action sheet: ${owner}`;
  const asAt = `As at ${longDate(today)}`;
  return {
    packId: `actions-${owner ?? 'all'}`,
    title: isOpen ? title : `${title}, public edition`,
    office,
    ...privateMarking(open.some(({ id }) => taken.has(id))),
    head: { left: isOpen ? 'Commitments and actions' : 'Commitments and actions, public edition', right: asAt },
    foot: '',
    blocks: owners.map((name, index) => {
      const rows = open.filter((row) => row.owner === name);
      return sheet(name, rows, index, figuresOf);
    }),
    sources: [],
    figures: 0,
    printed: [],
    evidence: noEvidence,
    problems: [],
  };
}

function sheet(
  owner: string,
  rows: readonly ActionRow[],
  index: number,
  figuresOf: ActionSheetInput['figuresOf'],
): ResolvedBlock {
  return {
    id: `owner-${index + 1}`,
    kind: 'text',
    heading: owner,
    lead: leadOf(rows),
    empty: null,
    text: { type: 'doc', content: rows.flatMap((row) => paragraphs(row, figuresOf(row))) },
    page: { startsNew: index > 0, landscape: false },
  };
}

function leadOf(rows: readonly ActionRow[]): string {
  if (rows.length === 0) return 'Nothing is open.';
  const late = rows.filter(({ overdue }) => overdue).length;
  const open = `${sentenceCase(countWords(rows.length))} ${plural(rows.length, 'is', 'are')} open`;
  return late === 0 ? `${open}; the time of none has passed.` : `${open}; the time of ${countWords(late)} has passed.`;
}

function paragraphs(row: ActionRow, figures: readonly BoundFigure[]): readonly ResolvedParagraph[] {
  const { number, kindLabel, text, madeText, stateText, carriedText, times, latest, data } = row;
  const table = times > 1 ? `; on the table for the ${carriedText}` : '';
  return [
    ...labelledParagraphs(`${kindLabel} ${number}`, text),
    ...plainParagraphs(`${stateText}. Made: ${madeText}${table}.`),
    ...(latest === null ? [] : labelledParagraphs(`Last reported, ${latest.datedText}, ${latest.author}`, latest.text)),
    ...(data === null ? [] : plainParagraphs(data.sentence)),
    ...(figures.length === 0 ? [] : labelledParagraphs('Figures', `${figuresWords(figures)}.`)),
    ...plainParagraphs('What was done since, and what shows it: ………………………………………………………………………………'),
  ];
}

/** "999 calls answered within 10 seconds, September 2023, 87.1%; October 2023, 86.9% (BT, 999 performance data)". */
function figuresWords(figures: readonly BoundFigure[]): string {
  return figures
    .map((figure, index) => {
      const before = figures[index - 1];
      const after = figures[index + 1];
      const named = before?.metric === figure.metric ? '' : `${figure.metric}, `;
      const isLast = after?.source !== figure.source || after.metric !== figure.metric;
      return `${named}${figure.period}: ${figure.value}${isLast ? ` (${figure.source})` : ''}`;
    })
    .join('; ');
}
