import type { JSONContent } from '@tiptap/react';
import type { RichInline, RichParagraph, RichText } from '#shared/pack/rich-text';
import { refOf } from './ref-of';

type Node = RichText['content'][number];

const longest = 2500;

const isBold = (node: JSONContent) => node.marks?.some((mark) => mark.type === 'bold') === true;

function figure(node: JSONContent): readonly RichInline[] {
  const ref = refOf(node.attrs?.['ref']);
  if (ref === null) return [];
  return [
    isBold(node) ? { type: 'figure', attrs: { ref }, marks: [{ type: 'bold' }] } : { type: 'figure', attrs: { ref } },
  ];
}

function inline(node: JSONContent): readonly RichInline[] {
  if (node.type === 'hardBreak') return [{ type: 'hardBreak' }];
  if (node.type === 'figure') return figure(node);
  if (node.type !== 'text' || node.text === undefined || node.text === '') return [];
  const bold = isBold(node);
  const pieces: RichInline[] = [];
  for (let from = 0; from < node.text.length; from += longest) {
    const text = node.text.slice(from, from + longest);
    pieces.push(bold ? { type: 'text', text, marks: [{ type: 'bold' }] } : { type: 'text', text });
  }
  return pieces;
}

function paragraph(node: JSONContent): RichParagraph {
  const content = (node.content ?? []).flatMap(inline);
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };
}

function block(node: JSONContent): readonly Node[] {
  if (node.type === 'paragraph') return [paragraph(node)];
  if (node.type !== 'bulletList' && node.type !== 'orderedList') return [];
  const items = (node.content ?? []).map((item) => ({
    type: 'listItem' as const,
    content: (item.content ?? []).filter((child) => child.type === 'paragraph').map(paragraph),
  }));
  const content = items.filter((item) => item.content.length > 0);
  if (content.length === 0) return [];
  if (node.type === 'bulletList') return [{ type: 'bulletList', content }];
  const start: unknown = node.attrs?.['start'];
  return [
    typeof start === 'number' && start !== 1
      ? { type: 'orderedList', attrs: { start }, content }
      : { type: 'orderedList', content },
  ];
}

/** The editor's document as the pack's text: what the pack cannot hold (numbering by letters, say) is left out. */
export function richTextOfEditor(document: JSONContent): RichText {
  return { type: 'doc', content: (document.content ?? []).flatMap(block) };
}

/** The pack's text as the editor's document, which needs a paragraph to write in. */
export function editorDocument(text: RichText): JSONContent {
  return text.content.length === 0 ? { type: 'doc', content: [{ type: 'paragraph' }] } : (text as JSONContent);
}
