import type { DeskClient } from '../ipc/desk-client';
import type { DrawPack, PrintPack } from '../services/ports';

export interface CommandNeeds {
  readonly desk: DeskClient;
  /** Folder of the shipped samples. */
  readonly samples: string;
  readonly print: PrintPack;
  readonly draw: DrawPack;
}

export interface CommandResult {
  /** For standard output. */
  readonly out: string;
  readonly code: 0 | 1 | 2;
}
