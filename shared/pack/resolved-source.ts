export interface ResolvedSource {
  /** Position in the numbered list of sources, from 1. */
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly address: string | null;
  readonly publishedText: string;
  readonly note: string | null;
}
