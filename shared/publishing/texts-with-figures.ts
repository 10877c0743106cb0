import { richTextOf } from '../pack/rich-text';

type Fields = Readonly<Record<string, unknown>>;

const asText = (words: unknown) => (typeof words === 'string' ? richTextOf(words.split('\n')) : words);
const asParagraph = (words: unknown) =>
  typeof words === 'string' ? { type: 'paragraph', content: [{ type: 'text', text: words }] } : words;

/** Version 2: a decision's texts and the reason of an assessment are texts that can state figures; version 1 had plain words. */
export function textsWithFigures(pack: Fields): Fields {
  const { blocks } = pack;
  return Array.isArray(blocks) ? { ...pack, blocks: (blocks as readonly Fields[]).map(upgraded) } : pack;
}

function upgraded(block: Fields): Fields {
  if (block['kind'] === 'priority') return { ...block, why: asText(block['why']) };
  if (block['kind'] !== 'decision') return block;
  const options = (block['options'] as readonly Fields[]).map((option) => ({
    ...option,
    text: asParagraph(option['text']),
  }));
  return { ...block, ask: asText(block['ask']), options, advice: asText(block['advice']) };
}
