/**
 * The neutral form of a pack from which every edition without pages is written (HTML, Word) and against which the printed one is
 * checked: what is a heading, a paragraph, a list, a table or a figure, and nothing of how it looks.
 */

/** Words of one kind. A line break inside a paragraph is `\n`. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** The letter that leads to a note. */
  readonly raised?: boolean;
  /** An address, or `#` with the id of a heading or an item. */
  readonly href?: string;
}

export interface Heading {
  readonly type: 'heading';
  /** 1 is the title of the document. */
  readonly level: 2 | 3 | 4 | 5;
  readonly text: string;
  /** Where links from the contents lead; null for one that is not in the contents. */
  readonly id: string | null;
}

/** `lead` is the finding of its section; `about` stands small beside what it is about; `note` stands under a table; `caveat` must be read. */
export type TextRole = 'body' | 'lead' | 'about' | 'note' | 'caveat';

export interface Text {
  readonly type: 'text';
  readonly role: TextRole;
  readonly runs: readonly Run[];
}

export interface ListItem {
  /** Where links lead, such as from a citation to its source. */
  readonly id?: string;
  readonly nodes: readonly EditionNode[];
}

export interface List {
  readonly type: 'list';
  /** The number of the first item; null for a list with bullets. */
  readonly from: number | null;
  readonly items: readonly ListItem[];
}

export interface HeadCell {
  readonly runs: readonly Run[];
  readonly columns: number;
  readonly rows: number;
}

export interface Row {
  /** What the row is about: its header cell. */
  readonly head: readonly Run[];
  readonly cells: readonly (readonly Run[])[];
}

/** Rows under a title of their own. */
export interface RowGroup {
  readonly title: string | null;
  readonly rows: readonly Row[];
  readonly note: string | null;
}

export interface Column {
  readonly numeric: boolean;
  /** The column that matters. */
  readonly strong: boolean;
}

export interface Table {
  readonly type: 'table';
  readonly caption: string;
  /** The column of the row headers first. */
  readonly columns: readonly Column[];
  /** Empty where the table is a list of names and values. */
  readonly head: readonly (readonly HeadCell[])[];
  readonly groups: readonly RowGroup[];
}

export interface Figure {
  readonly type: 'figure';
  /** Which drawing it shows: see `drawingKey`. */
  readonly drawing: string;
  /** Whether it is small and stands beside its neighbours. */
  readonly small?: boolean;
  readonly alt: string;
  /** "Figure 1". */
  readonly label: string;
  readonly caption: string;
  /** What is drawn, in figures; null where a drawing has none. */
  readonly table: Table | null;
}

/** Names and values, such as where and when a meeting is. */
export interface Facts {
  readonly type: 'facts';
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

export interface Title {
  readonly type: 'title';
  readonly over: string;
  readonly title: string;
  readonly under: string;
}

/** Something that stands for itself, such as a finding or a decision. */
export interface Box {
  readonly type: 'box';
  readonly nodes: readonly EditionNode[];
}

export interface Contents {
  readonly type: 'contents';
  /** No heading of the document: contents do not list themselves. */
  readonly title: string;
  readonly entries: readonly { readonly id: string; readonly text: string }[];
}

export type EditionNode = Title | Heading | Text | List | Table | Figure | Facts | Box | Contents;
