import type { ResolvedQuestions } from '../../pack/blocks/questions-block';
import type { EditionNode } from '../edition-node';
import { sectionHead, text } from '../make-node';

export function questionsNodes(block: ResolvedQuestions): readonly EditionNode[] {
  return [
    ...sectionHead(block),
    {
      type: 'list',
      from: 1,
      items: block.questions.map((question) => ({
        nodes: [text('body', question.text), ...(question.bearsOn === null ? [] : [text('about', question.bearsOn)])],
      })),
    },
  ];
}
