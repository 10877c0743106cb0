import { drawnUnder, idOf, tagsUnder, type StructTag } from './struct-tree';

/** What is tagged no longer: its marked content by page, as `12 0 R`, and the names of its tags. */
export interface Dropped {
  readonly content: Map<string, Set<number>>;
  readonly names: Set<string>;
}

/** Takes a tag and all that is still under it out of the file; its parent lets go of it by itself. */
export function dropTag(tag: StructTag, { content, names }: Dropped): void {
  for (const { page, mcid } of drawnUnder(tag)) {
    const numbers = content.get(page) ?? new Set();
    content.set(page, numbers);
    if (mcid !== null) numbers.add(mcid);
  }
  for (const each of tagsUnder(tag)) {
    const id = idOf(each);
    if (id !== null) names.add(id);
    each.dict.context.delete(each.ref);
  }
}
