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

export interface PrintedPage {
  /** The page's tags: null where it has none. */
  readonly tags: Tag | null;
  /** Words that belong to no tag: heads and feet. */
  readonly untagged: string;
  readonly links: readonly { readonly address: string | null; readonly leadsToPage: number | null }[];
}

export interface PrintedPdf {
  readonly pages: readonly PrintedPage[];
  readonly bookmarks: readonly { readonly title: string; readonly page: number | null }[];
  readonly title: string;
  readonly subject: string;
  readonly keywords: string;
  readonly language: string;
  readonly isMarked: boolean;
  readonly showsTitle: boolean;
  /** Names of fonts whose letters are not in the file. */
  readonly fontsNotHeld: readonly string[];
}
