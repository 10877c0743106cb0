/** What changed between two documents in words, as it is printed and shown. */
export interface ChangesWording {
  /** Everything in one sentence. */
  readonly summary: string;
  readonly figures: readonly {
    readonly label: string;
    readonly period: string;
    readonly was: string;
    readonly now: string;
    /** "Revised [3]", "Corrected [1]". */
    readonly how: string;
  }[];
  readonly effects: readonly { readonly label: string; readonly was: string; readonly now: string }[];
  readonly fresh: readonly { readonly label: string; readonly periods: string; readonly latest: string }[];
  /** Texts, sections and the rest, each as one sentence. */
  readonly statements: readonly string[];
}
