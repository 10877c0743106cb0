import { describe, expect, it } from 'vitest';
import type { RichText } from '#shared/pack/rich-text';
import { richText } from '#shared/pack/rich-text';
import { editorDocument, richTextOfEditor } from '../../../renderer/components/rich-text/editor-text';

const ref = { of: 'value', metricId: 'robbery', forceId: null, period: { kind: 'latest' }, form: 'value' } as const;

const full: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Recorded crime ', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'fell.' },
        { type: 'hardBreak' },
        { type: 'figure', attrs: { ref }, marks: [{ type: 'bold' }] },
        { type: 'figure', attrs: { ref } },
      ],
    },
    { type: 'paragraph' },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'One' }] }] }],
    },
    {
      type: 'orderedList',
      attrs: { start: 3 },
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Three' }] }] }],
    },
  ],
};

describe('the text of a block and the editor', () => {
  it('comes back as it went in', () => {
    const back = richTextOfEditor(editorDocument(full));
    expect(back).toEqual(full);
    expect(richText.safeParse(back).success).toBe(true);
  });

  it('takes from the editor only what a pack can hold', () => {
    const text = richTextOfEditor({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Lost' }] },
        {
          type: 'orderedList',
          attrs: { start: 1, type: 'a' },
          content: [
            {
              type: 'listItem',
              content: [
                {
                  type: 'paragraph',
                  attrs: { textAlign: null },
                  content: [{ type: 'text', text: 'Kept', marks: [{ type: 'italic' }, { type: 'bold' }] }],
                },
                { type: 'bulletList', content: [] },
              ],
            },
            { type: 'listItem' },
          ],
        },
        { type: 'bulletList', content: [] },
      ],
    });
    expect(richText.safeParse(text).success).toBe(true);
    expect(text.content).toEqual([
      {
        type: 'orderedList',
        content: [
          {
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Kept', marks: [{ type: 'bold' }] }] }],
          },
        ],
      },
    ]);
  });

  it('cuts a run of text that is too long for one node without losing a letter', () => {
    const long = 'a'.repeat(6000);
    const text = richTextOfEditor({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: long }] }],
    });
    expect(richText.safeParse(text).success).toBe(true);
    const [paragraph] = text.content;
    expect(
      paragraph?.type === 'paragraph'
        ? paragraph.content?.map((node) => (node.type === 'text' ? node.text : '')).join('')
        : null,
    ).toBe(long);
  });

  it('gives an empty text a paragraph to write in', () => {
    expect(editorDocument({ type: 'doc', content: [] })).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
  });
});
