import type { Block } from './pack';
import type { RichText } from './rich-text';

/** A text of a block that a person typed. `field` names it within its block: "ask". */
export interface TypedText {
  readonly field: string;
  readonly text: string | RichText;
}

/** What people typed into a block, headings first: all that can state a figure by hand. */
export function typedTexts(block: Block): readonly TypedText[] {
  const heading: readonly TypedText[] = 'heading' in block ? [{ field: 'heading', text: block.heading }] : [];
  switch (block.kind) {
    case 'cover':
      return [{ field: 'subtitle', text: block.subtitle }];
    case 'text':
      return [...heading, { field: 'text', text: block.text }];
    case 'priority':
      return [...heading, { field: 'why', text: block.why }, { field: 'text', text: block.text }];
    case 'section':
      return [...heading, { field: 'summary', text: block.summary }];
    case 'image':
      return [...heading, { field: 'caption', text: block.caption }];
    case 'decision':
      return [
        ...heading,
        { field: 'ask', text: block.ask },
        { field: 'options', text: block.options },
        { field: 'advice', text: block.advice },
      ];
    default:
      return heading;
  }
}
