/** Areas whose data a commit may have changed; the window refreshes by area. */
export const dataAreas = ['workspace', 'metrics', 'findings', 'meetings', 'packs', 'sources', 'imports'] as const;
export type DataArea = (typeof dataAreas)[number];

export type ExportStage = 'preparing' | 'drawing' | 'printing' | 'checking' | 'saving';

/** What the program tells its window unasked. */
export interface DeskEvents {
  readonly 'data-changed': { readonly areas: readonly DataArea[] };
  readonly 'export-progress': { readonly packId: string; readonly stage: ExportStage };
  /** How far an import has been stored. */
  'import-progress': { readonly token: string; readonly done: number; readonly total: number };
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
      | 'export-pdf';
  };
}
export type EventName = keyof DeskEvents;
