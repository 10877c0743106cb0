/** What the window shows of a return form that came back, before anything of it is stored. */

export interface ReturnPreview {
  readonly token: string;
  readonly fileName: string;
  readonly owner: string;
  /** "Exported on 3 May 2024; 12 findings." */
  readonly formText: string;
  readonly rows: readonly ReturnRow[];
  readonly refused: readonly { readonly line: number; readonly ref: string; readonly reason: string }[];
  /** How many rows say nothing new. */
  readonly unchanged: number;
  /** References of findings of the form that are not in the file. */
  readonly missing: readonly string[];
}

/** A row that would change what is stored: what is stored, and what came back. */
export interface ReturnRow {
  readonly findingId: string;
  readonly ref: string;
  readonly title: string;
  readonly storedStatus: string;
  /** Null where the form says nothing new of it. */
  readonly returnedStatus: string | null;
  /** A line a thing that the newest update says; empty where there is none. */
  readonly storedUpdate: readonly string[];
  readonly returnedUpdate: readonly string[];
  /** Why it wants a second look; null for a plain change. */
  readonly conflict: string | null;
}

export type FormSaved = { readonly outcome: 'saved'; readonly fileName: string } | { readonly outcome: 'cancelled' };
