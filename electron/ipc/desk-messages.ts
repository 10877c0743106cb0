import type { DataArea, DeskEvents } from '#shared/contract/desk-events';
import type { DeskCallName, InputOf } from '#shared/contract/contract';
import type { NewWorkspace } from '#shared/contract/new-workspace';
import type { MeetingDocument } from '#shared/contract/document-contract';
import type { HeldImage } from '#shared/contract/builder-views';
import type { LeftOutBlock } from '#shared/pack/public/public-view';
import type { Edition } from '#shared/editions/edition';
import type { EditionFormat } from '#shared/editions/edition-format';
import type { PackImage } from '#shared/pack/pack-image';
import type { Outcome } from '#shared/contract/errors';
import type { ImportPreview } from '#shared/contract/views';
import type { AnalyseTaskInput, AnalyseTaskResult } from '../services/analyse-task';
import type { CalendarFile, CalendarFileScope } from '../services/calendar-file/calendar-file';
import type { CheckReport } from '../services/narrative/check-report';
import type { ExportInput } from '../services/export-data';
import type { ImportFileInput, ImportFileResult } from '../services/imports/import-file';
import type { ReportPreview } from '#shared/contract/report-preview';
import type { Published } from '#shared/contract/publishing-views';
import type { ReturnPreview } from '#shared/contract/return-views';
import type { DocumentsToPublish, ProducedPack } from '../services/publishing/publish-pack';
import type { MinutesToAgree, ProducedMinutes } from '../services/minutes/agree-minutes';
import type { MinutesAsked } from '../services/minutes/agreed-minutes';
import type { MinutesFormat } from '#shared/domain/meeting/minutes';
import type { PublishedPdf } from '../services/publishing/published-files';
import type { WorkspaceCheck } from '../services/publishing/verify-workspace';
import type { WaitingReport } from '../services/reports/waiting-report';
import type { ResolvedPack } from '#shared/pack/resolved';
import type { CheckPdfInput } from '../services/pdf-check/check-pdf';
import type { WriteEditionInput } from '../services/editions/write-edition';

/** What is open, as the desk process tells the main process. Paths stay between these two. */
export interface OpenedWorkspace {
  readonly path: string;
  readonly title: string;
  readonly force: string;
  readonly office: string;
  readonly sample: boolean;
  /** The day, ISO, that a sample takes for today; null where the computer's clock decides. */
  readonly today: string | null;
}

/** What the main process asks of the desk process besides the contract's calls. */
export interface DeskTasks {
  readonly open: { readonly input: { readonly path: string }; readonly output: OpenedWorkspace };
  readonly createSample: {
    readonly input: { readonly path: string; readonly sample: string };
    readonly output: OpenedWorkspace;
  };
  /** Makes an empty workspace for one force and opens it. */
  readonly createWorkspace: {
    readonly input: { readonly path: string; readonly details: NewWorkspace };
    readonly output: OpenedWorkspace;
  };
  /** The names of the forces that a workspace can be made for. */
  readonly forces: { readonly input: null; readonly output: readonly string[] };
  readonly close: { readonly input: null; readonly output: null };
  /** Reads a file for an import; nothing is stored. */
  readonly previewFile: { readonly input: { readonly path: string }; readonly output: ImportPreview };
  /** The whole of an import without a person: for the command line. */
  readonly importFile: { readonly input: ImportFileInput; readonly output: ImportFileResult };
  readonly analyse: { readonly input: AnalyseTaskInput; readonly output: AnalyseTaskResult };
  readonly exportData: { readonly input: ExportInput; readonly output: string };
  /** What has a day, as an iCalendar file. */
  readonly calendarFile: { readonly input: CalendarFileScope; readonly output: CalendarFile };
  /** What an edition of a pack shows; a public one that may not be made is refused. */
  readonly editionOf: {
    readonly input: { readonly packId: string; readonly edition: Edition };
    readonly output: ResolvedPack;
  };
  /** Reads a report; nothing is stored, and no workspace is needed. */
  readonly readReport: { readonly input: { readonly path: string }; readonly output: WaitingReport };
  /** Reads a report for the window, where it waits to be accepted. */
  readonly previewReport: { readonly input: { readonly path: string }; readonly output: ReportPreview };
  /** Reads a file that is to be kept with an update, where it waits for it. */
  readonly holdAttachment: {
    readonly input: { readonly path: string };
    readonly output: { readonly token: string; readonly name: string; readonly sizeText: string };
  };
  /** Reads a picture for a pack, where it waits to be put into a block. */
  readonly holdImage: { readonly input: { readonly path: string }; readonly output: HeldImage };
  /** A picture of a pack for a page; null for any other file. */
  readonly packImage: {
    readonly input: { readonly fileId: string };
    readonly output: { readonly type: PackImage['type']; readonly bytes: Uint8Array } | null;
  };
  readonly keptFile: {
    readonly input: { readonly fileId: string };
    readonly output: { readonly name: string; readonly bytes: Uint8Array };
  };
  /** The open findings of an owner as a workbook to fill in. */
  readonly exportForm: {
    readonly input: { readonly owner: string };
    readonly output: { readonly name: string; readonly bytes: Uint8Array };
  };
  /** Reads a form that came back for the window, where it waits to be accepted. */
  readonly previewReturn: { readonly input: { readonly path: string }; readonly output: ReturnPreview };
  /** The response to a report as a document to print. */
  readonly responseDocument: { readonly input: { readonly inspectionId: string }; readonly output: ResolvedPack };
  /** The id of the meeting on a day; of the last that was held where none is given. */
  readonly meetingOn: { readonly input: { readonly on: string | null }; readonly output: string };
  /** Minutes or action sheets, from what is recorded. */
  readonly meetingDocument: { readonly input: MeetingDocument; readonly output: ResolvedPack };
  /** The documents to print before minutes are kept as agreed. */
  readonly minutesToAgree: { readonly input: InputOf<'minutes.agree'>; readonly output: MinutesToAgree };
  readonly agreeMinutes: {
    readonly input: { readonly given: InputOf<'minutes.agree'>; readonly produced: ProducedMinutes };
    readonly output: { readonly version: number };
  };
  /** A file of agreed minutes as it was kept; null where they are a draft. */
  readonly agreedMinutesFile: {
    readonly input: MinutesAsked & { readonly format: MinutesFormat };
    readonly output: Uint8Array | null;
  };
  /** The documents to print before a pack is published: the whole pack, and its public edition. */
  readonly documentsToPublish: {
    readonly input: InputOf<'publishing.publish'>;
    readonly output: DocumentsToPublish;
  };
  readonly publishPack: {
    readonly input: { readonly given: InputOf<'publishing.publish'>; readonly produced: ProducedPack };
    readonly output: Published;
  };
  /** The PDF of an edition of a published pack as it was kept; null where there is none. */
  readonly publishedPdf: {
    readonly input: { readonly packId: string; readonly edition: Edition };
    readonly output: PublishedPdf | null;
  };
  /** A published pack's file in a format as it was kept; null where it was not. */
  readonly publishedEdition: {
    readonly input: { readonly packId: string; readonly edition: Edition; readonly format: EditionFormat };
    readonly output: Uint8Array | null;
  };
  readonly publishedFile: {
    readonly input: { readonly packId: string; readonly fileId: string };
    readonly output: { readonly name: string; readonly bytes: Uint8Array };
  };
  readonly correctionNotice: {
    readonly input: { readonly packId: string; readonly correctionId: string };
    readonly output: ResolvedPack;
  };
  /** Holds what was published, and the change log, against their hashes: one pack by its title, or all. */
  readonly verify: { readonly input: { readonly title: string | null }; readonly output: WorkspaceCheck };
  /** The narrative check of a pack, for the command line. */
  readonly checkPack: { readonly input: { readonly title: string | null }; readonly output: CheckReport };
  /** Holds a printed file against the document that it was printed from; it fails with what is wrong. */
  readonly checkPdf: { readonly input: CheckPdfInput; readonly output: null };
  /** The file of a pack in a format that is not printed. */
  readonly writeEdition: { readonly input: WriteEditionInput; readonly output: Uint8Array };
  /** What the public edition of a pack, or of a template, leaves out. */
  readonly leftOut: { readonly input: { readonly id: string }; readonly output: readonly LeftOutBlock[] };
  /** What a pack made from a template would show; nothing is stored. */
  readonly templateEdition: {
    readonly input: { readonly title: string; readonly edition: Edition };
    readonly output: ResolvedPack;
  };
  /** Finds a pack by its title; the workspace's only pack when `title` is null. */
  readonly resolvePackTitled: {
    readonly input: { readonly title: string | null; readonly edition?: Edition };
    readonly output: ResolvedPack;
  };
}
export type DeskTaskName = keyof DeskTasks;

export type DeskRequest =
  | { readonly id: number; readonly type: 'call'; readonly name: DeskCallName; readonly input: unknown }
  | { readonly id: number; readonly type: 'task'; readonly name: DeskTaskName; readonly input: unknown };

export type DeskMessage =
  | { readonly type: 'reply'; readonly id: number; readonly outcome: Outcome<unknown> }
  | { readonly type: 'changed'; readonly areas: readonly DataArea[] }
  | { readonly type: 'reading'; readonly progress: DeskEvents['import-reading'] }
  | { readonly type: 'progress'; readonly progress: DeskEvents['import-progress'] }
  /** An unexpected error, with all that the log needs; the reply carries only its reference. */
  | { readonly type: 'log'; readonly ref: string; readonly detail: string };

/** A channel to the other process: a utility process, a worker or, in tests, a plain message channel. */
export interface DeskPort<In, Out> {
  readonly send: (message: Out) => void;
  readonly listen: (listener: (message: In) => void) => void;
}
