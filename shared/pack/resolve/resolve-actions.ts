import { carriedActions, type CarriedAction } from '../../accountability/carried-action';
import { countWords, sentenceCase } from '../../text/words';
import type { ResolvedActions } from '../blocks/actions-block';
import type { Block } from '../pack';
import { bearsOnObjective } from './bears-on-objective';
import type { Context } from './context';

/** What earlier meetings left open, as this one finds it on its day. */
export function resolveActions(block: Extract<Block, { kind: 'actions' }>, context: Context): ResolvedActions {
  const { data, metric, series } = context;
  const { actions, actionUpdates: updates, meetings, breaks, meeting } = data;
  const privateMeetings = new Set(data.privateMeetings);
  const all = carriedActions({ actions, updates, meetings, privateMeetings, breaks, metric, series }, meeting).filter(
    ({ times }) => times !== 1,
  );
  const carried = bearsOnObjective(all, block, 'action', context);
  const which = block.objectiveId == null ? 'is open' : 'that bears on the objective is open';
  if (carried.length === 0)
    context.problem(block.id, 'warning', `“${block.heading}”: no action of an earlier meeting ${which}.`);
  for (const { metricId, data: figures } of carried) {
    const shown = new Set(figures?.observationIds);
    const used = metricId === null ? [] : series(metricId).filter(({ id }) => shown.has(id));
    context.print(block.id, used);
    for (const { sourceId } of used) context.citations.cite(sourceId);
  }
  return {
    id: block.id,
    kind: 'actions',
    heading: block.heading,
    lead: leadOf(carried),
    empty: carried.length === 0 ? `No action of an earlier meeting ${which}.` : null,
    actions: carried.map(resolved),
    showSpace: block.showSpace,
  };
}

function leadOf(actions: readonly CarriedAction[]): string | null {
  if (actions.length === 0) return null;
  const late = actions.filter(({ overdue }) => overdue).length;
  if (actions.length === 1) return `One action is open${late === 0 ? '' : ', and its time has passed'}.`;
  const open = `${sentenceCase(countWords(actions.length))} actions are open`;
  if (late === 0) return `${open}; the time of none has passed.`;
  return `${open}; the time of ${countWords(late)} has passed.`;
}

function resolved(action: CarriedAction): ResolvedActions['actions'][number] {
  const { id, number, text, owner, madeText, carriedText, stateText, overdue, latest, data } = action;
  return {
    id,
    text: `${number}. ${text}`,
    setText: `${madeText}; on the table for the ${carriedText}`,
    owner,
    dueText: stateText,
    overdue,
    position:
      [latest === null ? '' : `${latest.datedText}: ${latest.text}`, data?.sentence ?? '']
        .filter((part) => part !== '')
        .join(' ') || null,
  };
}
