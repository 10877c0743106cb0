import type { ResolvedDecision } from '../blocks/decision-block';
import { isEmptyText } from '../is-empty-text';
import type { Block } from '../pack';
import { writtenParagraphs } from '../written-paragraphs';
import type { Context } from './context';
import { resolveParagraph, resolveRichText } from './resolve-rich-text';

/** What is asked of the meeting, the choices, and lines for what is decided. */
export function resolveDecision(block: Extract<Block, { kind: 'decision' }>, context: Context): ResolvedDecision {
  if (isEmptyText(block.ask))
    context.problem(block.id, 'warning', `“${block.heading}”: write what is asked of the meeting.`);
  return {
    id: block.id,
    kind: 'decision',
    heading: block.heading,
    lead: null,
    empty: isEmptyText(block.ask) ? 'What is asked of the meeting is not written yet.' : null,
    ask: resolveRichText(block.ask, block.id, context),
    options: writtenParagraphs(block.options).map((paragraph, index) => ({
      letter: String.fromCharCode(65 + index),
      text: resolveParagraph(paragraph, block.id, context),
    })),
    advice: isEmptyText(block.advice) ? null : resolveRichText(block.advice, block.id, context),
    record: block.showRecord ? ['Decided', 'By', 'On'] : [],
  };
}
