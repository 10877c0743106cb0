import type { ExportInput } from '../services/export-data';
import type { ImportFileInput } from '../services/import-file';

export interface PrintCommand {
  readonly name: 'print';
  readonly from: { readonly sample: string } | { readonly workspace: string };
  /** Title of the pack; null for the only one. */
  readonly pack: string | null;
  readonly out: string;
  readonly json: boolean;
}

export interface NewCommand {
  readonly name: 'new';
  readonly sample: string;
  readonly workspace: string;
  readonly json: boolean;
}

export interface ImportCommand extends Omit<ImportFileInput, 'path'> {
  readonly name: 'import';
  readonly file: string;
  readonly workspace: string;
  readonly json: boolean;
}

export interface ExportCommand extends ExportInput {
  readonly name: 'export';
  readonly workspace: string;
  /** Null for standard output. */
  readonly out: string | null;
}

export type Command = PrintCommand | NewCommand | ImportCommand | ExportCommand;
export type CommandName = Command['name'];
