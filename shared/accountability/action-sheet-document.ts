import type { ActionRow, ActionsView } from '../contract/meeting-views';
import { noEvidence } from '../pack/evidence';
import type { ResolvedBlock, ResolvedPack } from '../pack/resolved';
import { richTextOf } from '../pack/rich-text';
import { longDate } from '../text/dates';

export interface ActionSheetInput {
  readonly view: Pick<ActionsView, 'overdue' | 'coming'>;
  /** Null for the sheets of everybody, an owner after the other. */
  readonly owner: string | null;
  readonly office: string;
  /** ISO day. */
  readonly today: string;
}

/** What an owner has promised and not yet done, to be handed out after a meeting and brought back before the next. */
export function actionSheetDocument({ view, owner, office, today }: ActionSheetInput): ResolvedPack {
  const open = [...view.overdue, ...view.coming];
  const owners = owner === null ? [...new Set(open.map((row) => row.owner))] : [owner];
  const title = owner === null ? 'Action sheets' : `Action sheet: ${owner}`;
  return {
    packId: `actions-${owner ?? 'all'}`,
    title,
    office,
    marking: 'OFFICIAL',
    head: { left: 'Actions', right: `As at ${longDate(today)}` },
    foot: '',
    blocks: owners.map((name, index) =>
      sheet(
        name,
        open.filter((row) => row.owner === name),
        index,
      ),
    ),
    sources: [],
    figures: 0,
    printed: [],
    evidence: noEvidence,
    problems: [],
  };
}

function sheet(owner: string, rows: readonly ActionRow[], index: number): ResolvedBlock {
  return {
    id: `owner-${index + 1}`,
    kind: 'text',
    heading: owner,
    lead: rows.length === 0 ? 'Nothing is open.' : null,
    empty: null,
    text: richTextOf(rows.flatMap(paragraphs)),
    page: { startsNew: index > 0, landscape: false },
  };
}

function paragraphs({
  number,
  kindLabel,
  text,
  madeText,
  stateText,
  carriedText,
  latest,
  data,
}: ActionRow): readonly string[] {
  return [
    `${kindLabel} ${number}: ${text}`,
    [`Made: ${madeText}.`, `${stateText}.`, carriedText === '' ? '' : `On the table: ${carriedText}.`]
      .filter((part) => part !== '')
      .join(' '),
    ...(latest === null ? [] : [`Last reported, ${latest.datedText}, ${latest.author}: ${latest.text}`]),
    ...(data === null ? [] : [data.sentence]),
    'What was done since, and what shows it: ………………………………………………………………………………',
  ];
}
