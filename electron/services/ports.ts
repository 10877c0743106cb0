import type { ExportStage } from '#shared/contract/desk-events';
import type { Drawing } from '#shared/editions/drawing';
import type { ResolvedPack } from '#shared/pack/resolved';
import type { PageLayout } from '#shared/publishing/page-layout';
import type { WriteEditionInput } from './editions/write-edition';

/** What the services need of the system: given by the composition root, replaced by plain objects in tests. */
export interface Dialogs {
  /** @returns the chosen path; null when the person cancels */
  readonly openWorkspace: () => Promise<string | null>;
  /** Where to keep a new workspace. */
  readonly saveWorkspace: (suggestedName: string) => Promise<string | null>;
  /** A file with a table, to import. */
  readonly openTable: () => Promise<string | null>;
  /** An inspection report, to read. */
  readonly openReport: () => Promise<string | null>;
  /** Any file, to be kept with an update. */
  readonly openAttachment: () => Promise<string | null>;
  /** A picture for a pack. */
  readonly openImage: () => Promise<string | null>;
  /** A return form that came back. */
  readonly openForm: () => Promise<string | null>;
  readonly saveForm: (suggestedName: string) => Promise<string | null>;
  readonly saveAs: (suggestedName: string) => Promise<string | null>;
  readonly savePdf: (suggestedName: string) => Promise<string | null>;
  readonly showInFolder: (path: string) => void;
}

export type PrintPack = (
  pack: ResolvedPack,
  onStage: (stage: ExportStage) => void,
) => Promise<PageLayout & { readonly bytes: Uint8Array }>;

/** Draws the figures of a pack for an edition that is not printed. */
export type DrawPack = (pack: ResolvedPack) => Promise<readonly Drawing[]>;

export type WriteEdition = (input: WriteEditionInput) => Promise<Uint8Array>;
