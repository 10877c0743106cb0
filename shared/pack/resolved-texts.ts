import type { ResolvedBlock } from './resolved';
import type { ResolvedRichText } from './resolved-rich-text';

/** The texts that people wrote into a block, as they print, in the order of print: all that can state a figure in words. */
export function resolvedTexts(block: ResolvedBlock): readonly ResolvedRichText[] {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'priority':
      return [block.why, block.contribution].filter((text) => text !== null);
    case 'decision': {
      const options: ResolvedRichText = { type: 'doc', content: block.options.map(({ text }) => text) };
      return [block.ask, options, ...(block.advice === null ? [] : [block.advice])];
    }
    case 'section':
      return block.summary === undefined ? [] : [{ type: 'doc', content: [block.summary] }];
    default:
      return [];
  }
}
