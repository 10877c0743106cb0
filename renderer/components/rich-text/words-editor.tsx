import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import type { RichText } from '#shared/pack/rich-text';
import { editorExtensions } from './editor-extensions';
import { editorDocument, richTextOfEditor } from './editor-text';
import { EditorToolbar } from './editor-toolbar';
import { showText } from './show-text';
import '../tooltip.css';
import './text-editor.css';

interface WordsEditorProps {
  readonly label: string;
  readonly value: RichText;
  readonly onChange: (text: RichText) => void;
  readonly onLeave: () => void;
}

/** A text of words only, with paragraphs, lists and bold. */
export function WordsEditor({ label, value, onChange, onLeave }: WordsEditorProps) {
  const shown = useRef(value);
  const editor = useEditor({
    extensions: editorExtensions,
    content: editorDocument(value),
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
      onChange(text);
    },
    onBlur: onLeave,
  });

  // Text that came from elsewhere (another window) is shown; what was typed here is in the editor already.
  useEffect(() => {
    if (JSON.stringify(value) === JSON.stringify(shown.current)) return;
    shown.current = value;
    showText(editor, value);
  }, [value, editor]);

  return (
    <div className="editor-box">
      <EditorToolbar editor={editor} label={`Format ${label}`} hasLists />
      <EditorContent editor={editor} />
    </div>
  );
}
