import type { Drawing } from '#shared/editions/drawing';
import type { ListNumbering } from './list-numbering';

/** What the parts of one document share. */
export interface DocxWriting {
  readonly drawings: ReadonlyMap<string, Drawing>;
  /** The bookmark of each place that links may lead to: see `bookmarksOf`. */
  readonly bookmarks: Bookmarks;
  readonly numbering: ListNumbering;
  /** Whether its contents list the headings beneath sections too: where there are sections. */
  readonly listsBeneath: boolean;
  /** Between the margins of the pages in hand, in twips. */
  readonly width: number;
}

export type Bookmarks = ReadonlyMap<string, string>;

/** Word allows letters, digits and underscores in the name of a bookmark, forty of them, and each name once. */
export function bookmarksOf(ids: Iterable<string>): Bookmarks {
  return new Map([...ids].map((id, index) => [id, `${id.replaceAll(/\W/g, '_').slice(0, 32)}_${index + 1}`]));
}
