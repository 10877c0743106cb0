import { EditorContent, useEditor, type Editor, type JSONContent } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import type { SentenceChoice } from '#shared/pack/figure/bound-sentence';
import type { RichText } from '#shared/pack/rich-text';
import type { PackQueue } from '../editing/pack-queue';
import { useDraft } from '../../../lib/use-draft';
import { editorExtensions, shortTextExtensions } from '../../../components/rich-text/editor-extensions';
import { editorDocument, richTextOfEditor } from '../../../components/rich-text/editor-text';
import { showText } from '../../../components/rich-text/show-text';
import { EditorToolbar } from '../../../components/rich-text/editor-toolbar';
import { textTrouble, type TextShape } from './text-shape';
import { FigureNode } from './figures/figure-node';
import { rememberFigures } from './figures/pack-figures';
import { SentenceDialog } from './figures/sentence-dialog';
import { useFigureOpener } from './figures/use-figure-opener';
import { useFigurePicker } from './figures/use-figure-picker';
import '../../../components/tooltip.css';
import '../../../components/rich-text/text-editor.css';

interface TextEditorProps {
  readonly packId: string;
  readonly name: string;
  readonly label: string;
  /** What is seen above it. */
  readonly title: string;
  readonly description?: string;
  /** Of a short text: paragraphs only, in a low field. */
  readonly shape?: TextShape;
  readonly value: RichText;
  readonly queue: PackQueue;
  readonly onSave: (text: RichText) => Promise<unknown>;
  /** Text with numbers in it was pasted: some may be stored figures. */
  readonly onPasteNumbers: () => void;
}

const words = { saved: 'Saved', saving: 'Saving…', failed: 'Not saved' } as const;

/** Puts a sentence where the cursor is, with the space that parts it from the word or figure before. */
function insertSpaced(editor: Editor, content: SentenceChoice['content']): void {
  const { nodeBefore } = editor.state.selection.$from;
  const joined = nodeBefore !== null && !/\s$/.test(nodeBefore.isText ? (nodeBefore.text ?? '') : 'x');
  editor
    .chain()
    .focus()
    .insertContent([...(joined ? [{ type: 'text', text: ' ' }] : []), ...(content as JSONContent[])])
    .run();
}

/** The text of a block. What is typed is stored after a short pause and whenever the editor is left. */
export function TextEditor({
  packId,
  name,
  label,
  title,
  description,
  shape,
  value,
  queue,
  onSave,
  onPasteNumbers,
}: TextEditorProps) {
  const draft = useDraft({ key: name, value, queue, save: onSave, check: (text) => textTrouble(text, shape) });
  const shown = useRef(draft.value);
  const picker = useFigurePicker(packId);
  const openFigure = useFigureOpener();
  const [asksSentence, setAsksSentence] = useState(false);
  const editor = useEditor({
    extensions: [
      ...(shape === undefined ? editorExtensions : shortTextExtensions),
      FigureNode.configure({ onOpen: openFigure }),
      picker.extension,
    ],
    content: editorDocument(draft.value),
    injectCSS: false,
    editorProps: {
      handlePaste: (_view, { clipboardData }) => {
        if (/\d/.test(clipboardData?.getData('text/plain') ?? '')) onPasteNumbers();
        return false;
      },
      attributes: {
        class: shape === undefined ? 'editor-text' : 'editor-text editor-text-short',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        spellcheck: 'true',
      },
    },
    onUpdate: ({ editor: now }) => {
      const text = richTextOfEditor(now.getJSON());
      shown.current = text;
      draft.change(text);
    },
    onBlur: draft.flush,
  });

  // Text that came from elsewhere (an undo, another window) is shown; what was typed here is in the editor already.
  useEffect(() => {
    if (JSON.stringify(draft.value) === JSON.stringify(shown.current)) return;
    shown.current = draft.value;
    showText(editor, draft.value);
  }, [draft.value, editor]);

  return (
    <div className="editor">
      <p className="field-label">{title}</p>
      {description === undefined ? null : <p className="field-description">{description}</p>}
      <div className="editor-box">
        <EditorToolbar
          editor={editor}
          label={`Format ${label}`}
          hasLists={shape === undefined}
          onSentence={() => setAsksSentence(true)}
        />
        <EditorContent editor={editor} />
        {picker.list}
      </div>
      {asksSentence ? (
        <SentenceDialog
          onClose={() => setAsksSentence(false)}
          onChoose={({ content, figures }) => {
            rememberFigures(figures);
            setAsksSentence(false);
            insertSpaced(editor, content);
          }}
        />
      ) : null}
      <p className="editor-status" role="status">
        {words[draft.status]}
        <span className="editor-hint"> · @ inserts a figure</span>
      </p>
      {draft.trouble === null ? null : <p className="field-error">{draft.trouble}</p>}
      {draft.status === 'failed' ? (
        <button type="button" className="checks-go" onClick={draft.flush}>
          Try again
        </button>
      ) : null}
    </div>
  );
}
