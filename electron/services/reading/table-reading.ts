import type { NamedGrid } from '#shared/import/grid';
import type { Catalogue, Recognised } from '#shared/import/proposal';

/** What is to be read, with all that recognising it needs: no store is reached while reading, so a thread of its own can do it. */
export interface ReadRequest {
  readonly from:
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'pasted'; readonly html: string; readonly text: string };
  readonly catalogue: Catalogue;
}

/** What a file or the clipboard holds, and what is recognised of it. */
export interface ReadTables {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly tables: readonly NamedGrid[];
  /** What a person should know of how the cells were told apart; null where the file says it. */
  readonly note: string | null;
  readonly found: readonly Recognised[];
}

/** How far reading is; `rows` is null until they are known. */
export interface ReadStage {
  readonly stage: 'reading' | 'recognising';
  readonly rows: number | null;
}

export interface ReadWatch {
  readonly onStage: (stage: ReadStage) => void;
  readonly signal: AbortSignal;
}

/** @throws DeskError with one sentence for what is no table; `cancelled` where the signal ends it */
export type TableReader = (request: ReadRequest, watch: ReadWatch) => Promise<ReadTables>;
