import { mergeAttributes, Node, ReactNodeViewRenderer } from '@tiptap/react';
import { NodeSelection } from '@tiptap/pm/state';
import type { FigureRef } from '#shared/pack/figure/figure-ref';
import { FigureChip } from './figure-chip';
import { refOf } from '../../../../components/rich-text/ref-of';

interface FigureNodeOptions {
  /** Shows where the figure comes from. */
  readonly onOpen: (ref: FigureRef) => void;
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

/** A figure in the editor: one piece that is moved, copied and deleted whole. */
export const FigureNode = Node.create<FigureNodeOptions>({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addOptions: () => ({ onOpen: () => undefined }),
  addAttributes: () => ({
    ref: {
      default: null,
      parseHTML: (element) => refOf(parseJson(element.getAttribute('data-figure'))),
      renderHTML: ({ ref }) => ({ 'data-figure': JSON.stringify(ref) }),
    },
  }),
  parseHTML: () => [
    {
      tag: 'span[data-figure]',
      // A figure of another program or version is left as the words that it shows.
      getAttrs: (element) => (refOf(parseJson(element.getAttribute('data-figure'))) === null ? false : null),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes)],
  addNodeView: () => ReactNodeViewRenderer(FigureChip),
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { selection } = this.editor.state;
        if (!(selection instanceof NodeSelection) || selection.node.type.name !== this.name) return false;
        const ref = refOf(selection.node.attrs['ref']);
        if (ref !== null) this.options.onOpen(ref);
        return true;
      },
    };
  },
});
