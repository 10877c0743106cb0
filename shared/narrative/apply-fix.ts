import type { Block } from '../pack/pack';
import type { RichInline, RichParagraph, RichText } from '../pack/rich-text';
import type { FixPlace, NarrativeFix } from './narrative-finding';

/**
 * A block with a fix in it.
 * @returns null where the text was changed since, so that the fix would hit other words
 */
export function applyFix<B extends Block>(block: B, { place, content }: NarrativeFix): B | null {
  const value: unknown = Reflect.get(block, place.field);
  if (typeof value === 'string') {
    const said = content.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');
    if (value.slice(place.from, place.to) !== place.words) return null;
    const mended = value.slice(0, place.from) + said + value.slice(place.to);
    return { ...block, [place.field]: mended };
  }
  const changed = value === undefined || place.path === null ? null : inText(value as RichText, place, content);
  return changed === null ? null : { ...block, [place.field]: changed };
}

function inText(text: RichText, place: FixPlace, content: readonly RichInline[]): RichText | null {
  const [index = -1, item = 0, inside = 0] = place.path ?? [];
  const node = text.content[index];
  if (node === undefined) return null;
  const paragraph = node.type === 'paragraph' ? node : node.content[item]?.content[inside];
  const changed = paragraph === undefined ? null : inParagraph(paragraph, place, content);
  if (changed === null) return null;
  if (node.type === 'paragraph') return { ...text, content: text.content.with(index, changed) };
  const items = node.content.map((each, at) =>
    at === item ? { ...each, content: each.content.with(inside, changed) } : each,
  );
  return { ...text, content: text.content.with(index, { ...node, content: items }) };
}

function inParagraph(
  paragraph: RichParagraph,
  { piece, from, to, words }: FixPlace,
  content: readonly RichInline[],
): RichParagraph | null {
  const node = paragraph.content?.[piece];
  if (node?.type !== 'text' || node.text.slice(from, to) !== words) return null;
  const { marks } = node;
  // What replaces bold words is bold.
  const marked = content.map((each): RichInline =>
    each.type === 'hardBreak' || marks === undefined ? each : { ...each, marks },
  );
  const cut = [node.text.slice(0, from), node.text.slice(to)].map((text): RichInline[] =>
    text === '' ? [] : [{ ...node, text }],
  );
  return {
    ...paragraph,
    content: (paragraph.content ?? []).toSpliced(piece, 1, ...(cut[0] ?? []), ...marked, ...(cut[1] ?? [])),
  };
}
