import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { AtSign, Bold, List, ListOrdered, MessageSquareQuote, Redo2, Undo2, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Toolbar, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';

interface ToolProps {
  readonly label: string;
  readonly children: ReactNode;
}

function Tip({ label, children }: ToolProps) {
  return (
    <TooltipTrigger delay={500}>
      {children}
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}

interface Tool {
  readonly label: string;
  readonly Icon: LucideIcon;
  readonly can: boolean;
  readonly run: () => unknown;
}

function tool({ label, Icon, can, run }: Tool) {
  return (
    <Tip key={label} label={label}>
      <Button className="editor-tool" aria-label={label} isDisabled={!can} onPress={run}>
        <Icon className="icon" aria-hidden="true" />
      </Button>
    </Tip>
  );
}

/** Types the sign that asks for a figure, with the space that it needs before it. */
function askFigure(editor: Editor): void {
  const { $from } = editor.state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, ' ', ' ').slice(-1);
  editor
    .chain()
    .focus()
    .insertContent(before === '' || /\s/.test(before) ? '@' : ' @')
    .run();
}

interface EditorToolbarProps {
  readonly editor: Editor;
  readonly label: string;
  readonly hasLists: boolean;
  /** Asks for a sentence to insert; left out where a text holds no figures. */
  readonly onSentence?: () => void;
}

export function EditorToolbar({ editor, label, hasLists, onSentence }: EditorToolbarProps) {
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      undo: now.can().undo(),
      redo: now.can().redo(),
    }),
  });
  const chain = () => editor.chain().focus();
  const lists = [
    { label: 'Bullet list', Icon: List, on: state.bullets, run: () => chain().toggleBulletList().run() },
    { label: 'Numbered list', Icon: ListOrdered, on: state.numbers, run: () => chain().toggleOrderedList().run() },
  ];
  const bold = { label: 'Bold (Ctrl+B)', Icon: Bold, on: state.bold, run: () => chain().toggleBold().run() };
  const toggles = hasLists ? [bold, ...lists] : [bold];
  const inserts =
    onSentence === undefined
      ? []
      : [
          { label: 'Insert a figure (@)', Icon: AtSign, can: true, run: () => askFigure(editor) },
          { label: 'Insert a sentence', Icon: MessageSquareQuote, can: true, run: onSentence },
        ];
  const actions = [
    { label: 'Undo (Ctrl+Z)', Icon: Undo2, can: state.undo, run: () => chain().undo().run() },
    { label: 'Redo (Ctrl+Y)', Icon: Redo2, can: state.redo, run: () => chain().redo().run() },
  ];
  return (
    <Toolbar className="editor-toolbar" aria-label={label}>
      {toggles.map(({ label: name, Icon, on, run }) => (
        <Tip key={name} label={name}>
          <ToggleButton className="editor-tool" aria-label={name} isSelected={on} onChange={run}>
            <Icon className="icon" aria-hidden="true" />
          </ToggleButton>
        </Tip>
      ))}
      {inserts.length > 0 && <span className="editor-tool-rule" />}
      {inserts.map(tool)}
      <span className="editor-tool-gap" />
      {actions.map(tool)}
    </Toolbar>
  );
}
