import type { RichText } from './rich-text';

/** Whether nothing is written in a text. */
export function isEmptyText({ content }: RichText): boolean {
  return content.every((node) => node.type === 'paragraph' && (node.content ?? []).length === 0);
}
