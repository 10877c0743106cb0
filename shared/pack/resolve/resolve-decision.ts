import type { ResolvedDecision } from '../blocks/decision-block';
import type { Block } from '../pack';
import type { Context } from './context';

/** What is asked of the meeting, the choices, and lines for what is decided. */
export function resolveDecision(block: Extract<Block, { kind: 'decision' }>, context: Context): ResolvedDecision {
  if (block.ask === '') context.problem(block.id, 'warning', `“${block.heading}”: write what is asked of the meeting.`);
  return {
    id: block.id,
    kind: 'decision',
    heading: block.heading,
    lead: null,
    empty: block.ask === '' ? 'What is asked of the meeting is not written yet.' : null,
    ask: block.ask,
    options: block.options.map((text, index) => ({ letter: String.fromCharCode(65 + index), text })),
    advice: block.advice === '' ? null : block.advice,
    record: block.showRecord ? ['Decided', 'By', 'On'] : [],
  };
}
