/** Areas whose data a commit may have changed; the window refreshes by area. */
export const dataAreas = ['workspace', 'metrics', 'findings', 'meetings', 'packs', 'sources', 'imports'] as const;
export type DataArea = (typeof dataAreas)[number];

export type ExportStage = 'preparing' | 'drawing' | 'printing' | 'checking' | 'saving';

export type ImportEnd =
  | { readonly kind: 'stored'; readonly recorded: number; readonly revised: number }
  /** Nothing of it was kept; why, in a sentence. */
  | { readonly kind: 'stopped'; readonly message: string };

/** What the program tells its window unasked. */
export interface DeskEvents {
  readonly 'data-changed': { readonly areas: readonly DataArea[] };
  readonly 'export-progress': { readonly packId: string; readonly stage: ExportStage };
  /** How far a file has been read. */
  'import-reading': {
    readonly fileName: string;
    readonly stage: 'reading' | 'recognising';
    /** Null until they are known. */
    readonly rows: number | null;
  };
  /** How far an import has been stored; the last word of each says how it ended. */
  'import-progress': {
    readonly token: string;
    readonly fileName: string;
    readonly done: number;
    readonly total: number;
    readonly ended: ImportEnd | null;
  };
  /** A menu item that the window carries out, such as going to a screen. */
  readonly menu: {
    readonly action:
      | 'go-home'
      | 'go-metrics'
      | 'go-findings'
      | 'go-packs'
      | 'go-sources'
      | 'go-imports'
      | 'go-calendar'
      | 'go-definitions'
      | 'go-attention'
      | 'go-inspections'
      | 'go-meetings'
      | 'go-actions'
      | 'export-pdf'
      | 'undo'
      | 'redo';
  };
}
export type EventName = keyof DeskEvents;
