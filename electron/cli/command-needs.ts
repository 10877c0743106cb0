import type { DeskClient } from '../ipc/desk-client';
import type { PrintedPack } from '../print/print-pack';
import type { ResolvedPack } from '#shared/pack/resolved';

export interface CommandNeeds {
  readonly desk: DeskClient;
  /** Folder of the shipped samples. */
  readonly samples: string;
  readonly print: (pack: ResolvedPack) => Promise<PrintedPack>;
}

export interface CommandResult {
  /** For standard output. */
  readonly out: string;
  readonly code: 0 | 1 | 2;
}
