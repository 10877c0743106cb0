import { EditorState } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import type { RichText } from '#shared/pack/rich-text';
import { editorDocument } from './editor-text';

/** Shows text that came from elsewhere. The editor's own undo begins anew: it must never take back what others did. */
export function showText(editor: Editor, text: RichText): void {
  const { schema, plugins } = editor.state;
  const doc = schema.nodeFromJSON(editorDocument(text));
  editor.view.updateState(EditorState.create({ schema, doc, plugins }));
}
