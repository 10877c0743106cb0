/** What a printed file holds, as a reader program and a screen reader find it. */

/** A node of the file's tags with the words under it, in reading order. */
export interface Tag {
  readonly role: string;
  readonly alt: string | null;
  readonly scope: string | null;
  readonly children: readonly Tag[];
  /** All words under it, its children's too; white space as it was drawn. */
  readonly text: string;
}

/** Words as they stand on a page. Lengths are points, from the left edge and from the foot of the page. */
export interface PlacedWords {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Whether a tag holds them; heads and feet are held by none. */
  readonly isTagged: boolean;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** The page's tags: null where it has none. */
  readonly tags: Tag | null;
  readonly words: readonly PlacedWords[];
  readonly links: readonly { readonly address: string | null; readonly leadsToPage: number | null }[];
}

export interface PrintedFont {
  readonly name: string;
  /** Whether its letters are in the file. */
  readonly isHeld: boolean;
  /** Whether only those that are used are. */
  readonly isSubset: boolean;
  /** What it writes where each sign is a drawing (Type 3), which readers blur and cannot replace; empty for any other font. */
  readonly drawn: string;
}

export interface PrintedPdf {
  /** The tags of the whole file: a table or a list over pages is one. Null where it has none. */
  readonly tags: Tag | null;
  readonly pages: readonly PrintedPage[];
  readonly bookmarks: readonly { readonly title: string; readonly page: number | null }[];
  readonly title: string;
  readonly subject: string;
  readonly keywords: string;
  readonly language: string;
  readonly isMarked: boolean;
  readonly showsTitle: boolean;
  readonly fonts: readonly PrintedFont[];
}
