/** Every block with a heading opens a section: its heading is in the contents and the bookmarks. */
export interface Headed {
  readonly id: string;
  readonly heading: string;
  /** The finding of the section in one plain sentence, made from the data; null where there is none. */
  readonly lead: string | null;
  /** One calm line in place of the content where the block has nothing to show; null where it has. */
  readonly empty: string | null;
}
