/** Every block with a heading opens a section: its heading is in the contents and the bookmarks. */
export interface Headed {
  readonly id: string;
  readonly heading: string;
  /** The finding of the section in one plain sentence, made from the data; null where there is none. */
  readonly lead: string | null;
}
