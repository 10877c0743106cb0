import type { AnalyseTaskInput } from '../services/analyse-task';
import type { CalendarFileScope } from '../services/calendar-file/calendar-file';
import type { MinutesFormat } from '#shared/domain/meeting/minutes';
import type { Edition } from '#shared/editions/edition';
import type { EditionFormat } from '#shared/editions/edition-format';
import type { ExportInput } from '../services/export-data';
import type { ImportFileInput } from '../services/imports/import-file';

/** What a command reads: a sample by its name, or the file of a workspace. */
export type Source = { readonly sample: string } | { readonly workspace: string };

export interface PrintCommand {
  readonly name: 'print';
  readonly from: Source;
  /** Title of the pack; null for the only one. */
  readonly pack: string | null;
  /** Title of a template to print as a new pack would be; null for a pack that there is. */
  readonly template: string | null;
  readonly out: string;
  readonly format: EditionFormat;
  readonly edition: Edition;
  readonly json: boolean;
}

export interface NewCommand {
  readonly name: 'new';
  /** A sample by its name, or an empty workspace for the office of a force. */
  readonly of: { readonly sample: string } | { readonly force: string };
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

export interface AnalyseCommand extends AnalyseTaskInput {
  readonly name: 'analyse';
  readonly workspace: string;
  readonly json: boolean;
}

export interface VerifyCommand {
  readonly name: 'verify';
  readonly workspace: string;
  /** Title of one published pack; null for all. */
  readonly pack: string | null;
  readonly json: boolean;
}

export interface ReadReportCommand {
  readonly name: 'read-report';
  readonly file: string;
  readonly json: boolean;
}

export interface CheckCommand {
  readonly name: 'check';
  readonly workspace: string;
  /** Title of the pack; null for the only one. */
  readonly pack: string | null;
  readonly json: boolean;
}

export interface CalendarCommand {
  readonly name: 'calendar';
  readonly from: Source;
  readonly scope: CalendarFileScope;
  /** Null for standard output. */
  readonly out: string | null;
}

interface DocumentCommand {
  readonly from: Source;
  readonly format: MinutesFormat;
  readonly edition: Edition;
  readonly out: string;
  readonly json: boolean;
}

export interface MinutesCommand extends DocumentCommand {
  readonly name: 'minutes';
  /** ISO day of the meeting; null for the last that was held. */
  readonly meeting: string | null;
}

export interface ActionsCommand extends DocumentCommand {
  readonly name: 'actions';
  /** Null for the sheets of everybody. */
  readonly owner: string | null;
}

export type Command =
  | PrintCommand
  | NewCommand
  | ImportCommand
  | ExportCommand
  | AnalyseCommand
  | ReadReportCommand
  | VerifyCommand
  | CheckCommand
  | CalendarCommand
  | MinutesCommand
  | ActionsCommand;
export type CommandName = Command['name'];
