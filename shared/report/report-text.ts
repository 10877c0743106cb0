/** What a report was read from. */
export type ReportKind = 'text' | 'html' | 'docx' | 'pdf';

/** A paragraph, a heading, an item of a list (it begins with "- " or its number) or a row of a table (cells between tabs). */
export interface ReportLine {
  /** Verbatim, in one line; empty for a blank line of a text file, so that lines count as they do in an editor. */
  readonly text: string;
  /** Known from the file's own marks or sizes of type; null for running text, and for every line of a text file. */
  readonly heading: 1 | 2 | 3 | 4 | null;
  /** From 1; null where the file has no pages. */
  readonly page: number | null;
}

/** A report as lines of text, with what its file says of their kind. */
export interface ReportText {
  readonly kind: ReportKind;
  readonly lines: readonly ReportLine[];
}
