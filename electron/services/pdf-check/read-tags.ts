import type { Tag } from './printed-pdf';

/** A node as pdf.js gives it: a tag with children, or a place where the page draws. */
export interface TagNode {
  readonly role?: string;
  readonly alt?: string;
  readonly scope?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TagNode[];
}

/** @param wordsOf what the page draws at each place that a tag names */
export function readTags(node: TagNode, wordsOf: ReadonlyMap<string, string>): Tag {
  const children: Tag[] = [];
  let text = '';
  for (const child of node.children ?? []) {
    if (child.type === 'content') text += wordsOf.get(child.id ?? '') ?? '';
    if (child.role === undefined) continue;
    const tag = readTags(child, wordsOf);
    children.push(tag);
    text += tag.text;
  }
  return { role: node.role ?? '', alt: node.alt ?? null, scope: node.scope ?? null, children, text };
}

/** The tags of a role at or under a tag, in reading order. */
export function tagsOf(tag: Tag | null, fits: (role: string) => boolean): readonly Tag[] {
  if (tag === null) return [];
  return [...(fits(tag.role) ? [tag] : []), ...tag.children.flatMap((child) => tagsOf(child, fits))];
}
