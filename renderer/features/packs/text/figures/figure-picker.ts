import { Extension } from '@tiptap/react';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import type { FigureChoice } from '#shared/pack/figure/figure-choices';

export type PickerShown = SuggestionProps<FigureChoice, FigureChoice>;

interface FigurePickerOptions {
  readonly find: (search: string) => Promise<readonly FigureChoice[]>;
  readonly show: (shown: PickerShown | null) => void;
  /** Whether the list took the key. */
  readonly press: (event: KeyboardEvent) => boolean;
  readonly choose: (choice: FigureChoice) => void;
}

/** `@` asks for a figure: what is typed behind it searches, and what is chosen takes its place. */
export const FigurePicker = Extension.create<FigurePickerOptions>({
  name: 'figurePicker',
  addOptions: () => ({
    find: () => Promise.resolve([]),
    show: () => undefined,
    press: () => false,
    choose: () => undefined,
  }),
  addProseMirrorPlugins() {
    const { find, show, press, choose } = this.options;
    return [
      Suggestion<FigureChoice, FigureChoice>({
        editor: this.editor,
        char: '@',
        allowSpaces: true,
        allowedPrefixes: [' ', '\u00a0', '(', '“', '‘', '"', "'"],
        debounce: 80,
        decorationClass: 'figure-search',
        items: async ({ query }) => [...(await find(query))],
        command: ({ editor, range, props }) => {
          choose(props);
          editor
            .chain()
            .focus()
            .insertContentAt(range, { type: 'figure', attrs: { ref: props.ref } })
            .run();
        },
        render: () => ({
          onStart: show,
          onUpdate: show,
          onExit: () => show(null),
          onKeyDown: ({ event }) => press(event),
        }),
      }),
    ];
  },
});
