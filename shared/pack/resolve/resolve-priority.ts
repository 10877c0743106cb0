import { groupOf } from '../../domain/metric/group-of';
import type { ChangeText } from '../change-text';
import type { ComparisonRow } from '../blocks/ncpm-block';
import type { PriorityRow, ResolvedPriority } from '../blocks/priority-block';
import { isEmptyText } from '../is-empty-text';
import type { Block, Pack } from '../pack';
import { priorityWords } from '../priority-words';
import type { ResolvedRichText } from '../resolved-rich-text';
import { richTextOf } from '../rich-text';
import type { Context } from './context';
import { resolveNcpm } from './resolve-ncpm';
import { resolveRichText } from './resolve-rich-text';
import type { Surroundings } from './surroundings';

type PriorityBlock = Extract<Block, { kind: 'priority' }>;

/** One national priority: its measures as the table has them, whether it applies and why, and what the force contributes. */
export function resolvePriority(block: PriorityBlock, context: Context, { pack }: Surroundings): ResolvedPriority {
  const { id, heading, applies } = block;
  const table = measuresOf(block, context, pack);
  tellMissing(block, context);
  return {
    id,
    kind: 'priority',
    heading,
    lead: table.lead,
    empty: null,
    columns: {
      measure: table.columns.measure,
      current: table.columns.current,
      previous: table.columns.previousGroup,
      baseline: table.columns.baselineGroup,
      baselineMarks: table.columns.baselineMarks,
    },
    rows: table.groups.flatMap(({ rows }) => rows.map(rowOf)),
    about: table.groups[0]?.note ?? null,
    notes: table.notes,
    sourceLine: table.sourceLine,
    assessment: priorityWords(applies).sentence,
    why: isEmptyText(block.why) ? null : resolveRichText(block.why, id, context),
    contribution: applies === 'no' ? null : contributionOf(block, context),
  };
}

/** What is not written yet says so in one line, as an empty section does. */
function contributionOf({ id, text }: PriorityBlock, context: Context): ResolvedRichText {
  return isEmptyText(text) ? richTextOf(['Nothing is written here yet.']) : resolveRichText(text, id, context);
}

/** The same table as the whole set has, of this priority alone: a figure is computed and worded in one place. */
function measuresOf({ id, heading, setId, group }: PriorityBlock, context: Context, pack: Pack) {
  const { sets } = context.data;
  const set = sets.find((each) => each.id === setId);
  const found = groupOf(set?.groups ?? [], group);
  const groups = found === undefined ? [] : [found];
  if (found === undefined)
    context.problem(id, 'error', `“${heading}”: its measures are no longer in the list. Choose them again.`);
  const own: Context = {
    ...context,
    data: { ...context.data, sets: set === undefined ? [] : [{ ...set, note: null, groups }] },
    // What is to be known of a measure is told where the whole table stands, or above.
    problem: () => undefined,
  };
  return resolveNcpm({ id, kind: 'ncpm', heading, setId, smallNumbers: 'as-published' }, own, { pack });
}

function rowOf({
  metricId,
  label,
  marks,
  current,
  previous,
  change,
  baseline,
  baselineChange,
}: ComparisonRow): PriorityRow {
  return {
    metricId,
    label,
    marks,
    current,
    previous: against(change, previous),
    baseline: against(baselineChange, baseline),
  };
}

const against = (change: ChangeText | null, was: string) => (change === null ? was : `${change.words}, from ${was}`);

/** What the Order asks for and is not written yet. A priority that does not apply needs its reason, and no contribution. */
function tellMissing({ id, heading, applies, why, text }: PriorityBlock, context: Context): void {
  const tell = (message: string) => context.problem(id, 'warning', `“${heading}”: ${message}`);
  if (applies === null) tell('say whether the priority is assessed as applicable.');
  if (isEmptyText(why)) tell(`say why it is ${applies === 'no' ? 'not applicable' : 'applicable or not'}.`);
  if (applies !== 'no' && isEmptyText(text)) tell('write what the force contributes to improving against it.');
}
