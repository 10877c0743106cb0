import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import type { RichText } from '#shared/pack/rich-text';
import { richText } from '#shared/pack/rich-text';
import type { PackQueue } from '../editing/pack-queue';
import { useDraft } from '../editing/use-draft';
import { editorExtensions } from './editor-extensions';
import { editorDocument, richTextOfEditor } from './editor-text';
import { EditorToolbar } from './editor-toolbar';
import './text-editor.css';

interface TextEditorProps {
  readonly name: string;
  readonly label: string;
  readonly value: RichText;
  readonly queue: PackQueue;
  readonly onSave: (text: RichText) => Promise<unknown>;
}

const words = { saved: 'Saved', saving: 'Saving…', failed: 'Not saved' } as const;

function tooLong(text: RichText): string | null {
  return richText.safeParse(text).success
    ? null
    : 'This text is too long for one block: move a part of it to another block.';
}

/** The text of a block. What is typed is stored after a short pause and whenever the editor is left. */
export function TextEditor({ name, label, value, queue, onSave }: TextEditorProps) {
  const draft = useDraft({ key: name, value, queue, save: onSave, check: tooLong });
  const shown = useRef(draft.value);
  const editor = useEditor({
    extensions: editorExtensions,
    content: editorDocument(draft.value),
    injectCSS: false,
    editorProps: {
      attributes: {
        class: 'editor-text',
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
    editor.commands.setContent(editorDocument(draft.value), { emitUpdate: false });
  }, [draft.value, editor]);

  return (
    <div className="editor">
      <p className="field-label">Text</p>
      <div className="editor-box">
        <EditorToolbar editor={editor} label={`Format ${label}`} />
        <EditorContent editor={editor} />
      </div>
      <p className="editor-status" role="status">
        {words[draft.status]}
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
