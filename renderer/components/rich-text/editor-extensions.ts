import { Node } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';

/** A list item of paragraphs only: the pack's text has no lists within lists, so that every edition can draw all of it. */
const FlatListItem = Node.create({
  name: 'listItem',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});

const leftOut = {
  blockquote: false,
  code: false,
  codeBlock: false,
  dropcursor: false,
  gapcursor: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  strike: false,
  trailingNode: false,
  underline: false,
} as const;

/** What `richText` of the pack can hold, and nothing else. */
export const editorExtensions = [StarterKit.configure(leftOut), FlatListItem];

/** Of a short text: paragraphs only. */
export const shortTextExtensions = [
  StarterKit.configure({ ...leftOut, bulletList: false, orderedList: false, listKeymap: false }),
];
