import type { ResolvedDecision } from '../../pack/blocks/decision-block';
import type { EditionNode } from '../edition-node';
import { sectionHead, text } from '../make-node';
import { leadBy, richTextNodes } from '../rich-text-nodes';

export function decisionNodes({ ask, options, advice, record, ...head }: ResolvedDecision): readonly EditionNode[] {
  return [
    ...sectionHead(head),
    {
      type: 'box',
      nodes: [
        text('about', 'The meeting is asked'),
        ...richTextNodes(ask),
        ...options.map((option) => leadBy({ text: `${option.letter}. ` }, option.text)),
        ...(advice === null ? [] : [text('about', 'Advice'), ...richTextNodes(advice)]),
        ...(record.length === 0
          ? []
          : [{ type: 'facts' as const, facts: record.map((label) => ({ label, value: '' })) }]),
      ],
    },
  ];
}
