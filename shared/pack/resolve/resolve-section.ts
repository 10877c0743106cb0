import type { Block } from '../pack';
import type { ResolvedBlockOf } from '../resolved';
import { inlineWords } from '../resolved-rich-text';
import { writtenParagraphs } from '../written-paragraphs';
import type { Context } from './context';
import { resolveParagraph } from './resolve-rich-text';

/** The divider of a part of the pack. Its sentence is one paragraph, whatever lines it was written in. */
export function resolveSection(
  { id, kind, heading, summary }: Extract<Block, { kind: 'section' }>,
  context: Context,
): ResolvedBlockOf<'section'> {
  const content = writtenParagraphs(summary).flatMap((paragraph, index) => [
    ...(index === 0 ? [] : [{ type: 'text', text: ' ' } as const]),
    ...(paragraph.content ?? []),
  ]);
  if (content.length === 0) return { id, kind, heading, lead: null, empty: null };
  const said = resolveParagraph({ type: 'paragraph', content }, id, context);
  const lead = (said.content ?? []).map(inlineWords).join('').trim();
  return { id, kind, heading, lead, empty: null, summary: said };
}
