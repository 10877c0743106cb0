import { z } from 'zod';
import { block, blockKinds, marking } from '../pack/pack';
import { ruleSetNames } from '../analysis/spc/spc';
import { findingKinds, findingTones } from '../domain/finding/finding';
import { isoDate } from '../domain/period/period';
import { mapping } from '../import/mapping/mapping';
import {
  baselineDetails,
  breakDetails,
  changed,
  definitionDetails,
  metricDetails,
  officeDetails,
  peerGroupDetails,
  releaseSeriesDetails,
  removed,
  setDetails,
  targetDetails,
} from './edit-inputs';
import { themes } from './views';
import type { AnalysisView } from './analysis-view';
import {
  bulkChange,
  findingDetails,
  inspectionDetails,
  linkInput,
  readInspection,
  requestDetails,
  responseDetails,
  statusInput,
  testDetails,
  updateInput,
} from './finding-inputs';
import type {
  AttentionView,
  FindingPage,
  FindingRow,
  InspectionsView,
  ReportPreview,
  ResponsePage,
} from './finding-views';
import type { BlockFigures, CalendarView, DefinitionsView, MetricAsOf, MetricEdit } from './definition-views';
import type {
  AppState,
  ExportResult,
  FigureView,
  HomeView,
  ImportPreview,
  ImportRow,
  MetricPage,
  MetricRow,
  PackChanged,
  PackChoices,
  PackRow,
  PackView,
  SourceRow,
} from './views';
import type { FormSaved, ReturnPreview } from './return-views';
import type { ResolvedPack } from '../pack/resolved';

/** Where a call is answered: `desk` is the process that holds the store, `main` needs the system (dialogs, printing, theme). */
type Side = 'desk' | 'main';
/** Which of our two pages may call it. */
type Page = 'window' | 'print';

interface Call<I extends z.ZodType, O, S extends Side, P extends Page> {
  readonly kind: 'query' | 'command';
  readonly side: S;
  readonly page: P;
  readonly input: I;
  /** Type only: outputs are made by our own services and are held by tests, not parsed on each call. */
  readonly output?: { readonly type: O };
}

/** The id of the record that was made or changed, and its revision now. */
export interface Saved {
  readonly id: string;
  readonly revision: number;
}

const nothing = z.strictObject({});
const id = z.string().min(1).max(64);
const revision = z.number().int().min(1);
const title = z.string().trim().min(1, 'Give the pack a title.').max(160);
const onPack = { packId: id, revision };

function call<O>(kind: 'query' | 'command') {
  return <I extends z.ZodType, S extends Side = 'desk', P extends Page = 'window'>(
    input: I,
    side?: S,
    page?: P,
  ): Call<I, O, S, P> => ({
    kind,
    side: (side ?? 'desk') as S,
    page: (page ?? 'window') as P,
    input,
  });
}
const query = <O>() => call<O>('query');
const command = <O>() => call<O>('command');

/** The source of an import: one that the workspace has, or a new one. Dates that are not known are null. */
export const importSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), sourceId: id }),
  z.strictObject({
    kind: z.literal('new'),
    title: z.string().trim().min(1, 'Give the source a title.').max(200),
    publisher: z.string().trim().min(1, 'Name the publisher.').max(200),
    address: z.string().trim().max(500).nullable(),
    publishedOn: isoDate.nullable(),
    retrievedOn: isoDate.nullable(),
  }),
]);
export type ImportSource = z.infer<typeof importSource>;

/** Every call between the windows and the program. A call that is not here does not exist. */
export const contract = {
  'app.state': query<AppState>()(nothing, 'main'),
  'app.openSample': command<null>()(nothing, 'main'),
  /** Asks for a file by the system's dialog; false when the person cancels. */
  'app.openWorkspace': command<boolean>()(nothing, 'main'),
  'app.openRecent': command<null>()(z.strictObject({ token: id }), 'main'),
  'app.closeWorkspace': command<null>()(nothing, 'main'),
  'app.setTheme': command<null>()(z.strictObject({ theme: z.enum(themes) }), 'main'),

  'home.get': query<HomeView>()(nothing),
  'metrics.list': query<{ readonly lead: string; readonly rows: readonly MetricRow[] }>()(nothing),
  'metrics.get': query<MetricPage>()(z.strictObject({ id })),
  'metrics.edit': query<MetricEdit>()(z.strictObject({ id })),
  'metrics.create': command<Saved>()(z.strictObject({ details: metricDetails, definition: definitionDetails })),
  'metrics.saveDetails': command<Saved>()(z.strictObject({ record: removed, details: metricDetails })),
  'metrics.saveDefinition': command<Saved>()(
    z.strictObject({ metricId: id, record: changed, details: definitionDetails }),
  ),
  'metrics.removeDefinition': command<null>()(removed),
  'metrics.saveTarget': command<Saved>()(z.strictObject({ metricId: id, record: changed, details: targetDetails })),
  'metrics.removeTarget': command<null>()(removed),
  'metrics.saveBaseline': command<Saved>()(z.strictObject({ metricId: id, record: changed, details: baselineDetails })),
  'metrics.removeBaseline': command<null>()(removed),
  'metrics.saveBreak': command<Saved>()(z.strictObject({ record: changed, details: breakDetails })),
  'metrics.removeBreak': command<null>()(removed),
  /** `published`: what its publishers had said by that day. `held`: what this workspace held at the end of it. */
  'metrics.asOf': query<MetricAsOf>()(z.strictObject({ id, day: isoDate, basis: z.enum(['published', 'held']) })),
  /** What is computed of a metric of the workspace's own force, with the rebases that are on record. */
  'analysis.get': query<AnalysisView>()(
    z.strictObject({ metricId: id, ruleSet: z.enum(ruleSetNames), peerGroupId: id.nullable() }),
  ),
  'analysis.rebase': command<Saved>()(
    z.strictObject({
      metricId: id,
      startsOn: isoDate,
      reason: z.string().trim().min(1, 'Say why the limits are taken anew.').max(500),
      author: z.string().trim().min(1, 'Say who decides it.').max(120),
    }),
  ),
  'analysis.withdrawRebase': command<null>()(
    z.strictObject({ id, reason: z.string().trim().min(1, 'Say why it is withdrawn.').max(500) }),
  ),
  'definitions.get': query<DefinitionsView>()(nothing),
  'definitions.saveSet': command<Saved>()(z.strictObject({ record: changed, details: setDetails })),
  'definitions.removeSet': command<null>()(removed),
  'definitions.savePeerGroup': command<Saved>()(z.strictObject({ record: changed, details: peerGroupDetails })),
  'definitions.removePeerGroup': command<null>()(removed),
  'definitions.saveOffice': command<Saved>()(z.strictObject({ record: removed, details: officeDetails })),
  'calendar.get': query<CalendarView>()(nothing),
  'calendar.saveSeries': command<Saved>()(z.strictObject({ record: changed, details: releaseSeriesDetails })),
  'calendar.removeSeries': command<null>()(removed),

  'findings.list': query<{ readonly lead: string; readonly rows: readonly FindingRow[] }>()(nothing),
  'findings.get': query<FindingPage>()(z.strictObject({ id })),
  'findings.create': command<Saved>()(z.strictObject({ inspectionId: id, details: findingDetails })),
  'findings.saveDetails': command<Saved>()(z.strictObject({ record: removed, details: findingDetails })),
  /** Changes owner or local deadline of many findings at once: all of them, or none. */
  'findings.bulk': command<null>()(z.strictObject({ records: z.array(removed).min(1).max(500), change: bulkChange })),
  'findings.addStatus': command<{ readonly id: string }>()(statusInput),
  'findings.addUpdate': command<{ readonly id: string }>()(updateInput),
  /** Asks for a file by the system's dialog, to be kept with an update; null when the person cancels. */
  'findings.chooseAttachment': command<{
    readonly token: string;
    readonly name: string;
    readonly sizeText: string;
  } | null>()(nothing, 'main'),
  /** Asks where to save a kept file; false when the person cancels. */
  'findings.saveAttachment': command<boolean>()(z.strictObject({ fileId: id }), 'main'),
  'findings.saveTest': command<Saved>()(z.strictObject({ findingId: id, record: changed, details: testDetails })),
  'findings.removeTest': command<null>()(removed),
  'findings.link': command<null>()(linkInput),
  'findings.unlink': command<null>()(linkInput.pick({ fromId: true, toId: true, kind: true })),
  'findings.saveRequest': command<Saved>()(z.strictObject({ findingId: id, record: changed, details: requestDetails })),
  /** Takes findings off the list to look again. */
  'findings.looked': command<null>()(z.strictObject({ findingIds: z.array(id).min(1).max(500) })),
  'attention.get': query<AttentionView>()(z.strictObject({ owner: z.string().max(120).nullable() })),
  'inspections.list': query<InspectionsView>()(nothing),
  'inspections.save': command<Saved>()(z.strictObject({ record: changed, details: inspectionDetails })),
  /** Asks for a report by the system's dialog and reads it; null when the person cancels. Nothing is stored. */
  'reports.choose': command<ReportPreview | null>()(nothing, 'main'),
  /** Stores what a person accepted of a report: its inspection, judgments and findings, in one write. */
  'reports.accept': command<{ readonly inspectionId: string; readonly findings: number }>()(
    z.strictObject({
      token: id,
      details: readInspection,
      /** Ids of the proposed findings that are accepted, with what a person changed of them. */
      findings: z
        .array(
          z.strictObject({
            id,
            kind: z.enum(findingKinds),
            tone: z.enum(findingTones),
            area: z.string().trim().min(1, 'Say which area it is about.').max(200),
            title: z.string().trim().min(1, 'Give a short title.').max(200),
          }),
        )
        .max(500),
    }),
  ),
  /** Asks where to save, and prints the response as it is stored. */
  'responses.exportPdf': command<ExportResult>()(z.strictObject({ inspectionId: id }), 'main'),
  'responses.get': query<ResponsePage>()(z.strictObject({ inspectionId: id })),
  'responses.save': command<Saved>()(
    z.strictObject({ inspectionId: id, revision: z.number().int().min(0), details: responseDetails }),
  ),
  /** Asks where to save the open findings of an owner as a workbook to fill in. */
  'returns.export': command<FormSaved>()(z.strictObject({ owner: z.string().trim().min(1).max(120) }), 'main'),
  /** Asks for a filled form by the system's dialog and reads it; null when the person cancels. Nothing is stored. */
  'returns.choose': command<ReturnPreview | null>()(nothing, 'main'),
  /** Stores the chosen rows of a form in one write. */
  'returns.accept': command<{ readonly stored: number }>()(
    z.strictObject({ token: id, findingIds: z.array(id).min(1, 'Choose what is stored.').max(500) }),
  ),
  'sources.list': query<readonly SourceRow[]>()(nothing),

  /** Asks for a file by the system's dialog and reads it; null when the person cancels. Nothing is stored. */
  'imports.chooseFile': command<ImportPreview | null>()(nothing, 'main'),
  /** What was pasted: HTML where the clipboard has it, and plain text. */
  'imports.paste': command<ImportPreview>()(
    z.strictObject({ html: z.string().max(5_000_000), text: z.string().max(5_000_000) }),
  ),
  'imports.map': command<ImportPreview>()(z.strictObject({ token: id, mapping, remember: z.boolean() })),
  /** Reads the waiting import again: dates that end no month as the nearest month's end, or not at all. */
  'imports.reread': command<ImportPreview>()(z.strictObject({ token: id, acceptMonthEnds: z.boolean() })),
  'imports.useMapping': command<ImportPreview>()(z.strictObject({ token: id, name: z.string().max(80) })),
  'imports.commit': command<{
    readonly importId: string;
    readonly recorded: number;
    readonly revised: number;
    readonly unchanged: number;
  }>()(
    z.strictObject({
      token: id,
      source: importSource,
      revisions: z.enum(['accept', 'keep']),
      /** Why values that differ are taken or left; null where none differs or nothing was said. */
      reason: z.string().trim().max(500).nullable(),
    }),
  ),
  /** Stops an import that is being stored: nothing of it is kept. False where none was. */
  'imports.cancel': command<boolean>()(z.strictObject({ token: id })),
  /** Says that a metric that the table would add is one that the workspace has, or (null) that it is not. */
  'imports.sameMetric': command<ImportPreview>()(
    z.strictObject({ token: id, proposedId: id, metricId: id.nullable() }),
  ),
  /** Which table of the file the mapping is for, from 0. */
  'imports.chooseTable': command<ImportPreview>()(
    z.strictObject({ token: id, table: z.number().int().min(0).max(200) }),
  ),
  'imports.discard': command<null>()(z.strictObject({ token: id })),
  'imports.list': query<readonly ImportRow[]>()(nothing),
  'imports.takeBack': command<null>()(
    z.strictObject({ importId: id, reason: z.string().trim().min(1, 'Say why it is taken back.').max(500) }),
  ),
  /** A figure typed by hand, or a correction of one: always a new entry. `value` is as written: "87.1%", "1,234" or "49 of 82". */
  'figures.enter': command<{
    readonly observationId: string;
    readonly outcome: 'recorded' | 'revised' | 'unchanged';
  }>()(
    z.strictObject({
      metricId: id,
      period: z.string().trim().min(1, 'Say which period it is for.').max(80),
      value: z.string().trim().min(1, 'Write the figure.').max(60),
      source: importSource,
      locator: z.string().trim().min(1, 'Say where in the source it stands.').max(300),
    }),
  ),
  'figures.get': query<FigureView>()(z.strictObject({ observationId: id })),

  'packs.list': query<readonly PackRow[]>()(nothing),
  'packs.get': query<PackView>()(z.strictObject({ id })),
  'packs.choices': query<PackChoices>()(nothing),
  'packs.create': command<{ readonly id: string }>()(
    z.strictObject({ title, templateId: id.nullable(), meetingId: id }),
  ),
  'packs.setDetails': command<PackChanged>()(z.strictObject({ ...onPack, title, marking })),
  /** Makes a block of this kind with sensible settings and puts it at `index` (0 is first). */
  'packs.addBlock': command<PackChanged>()(
    z.strictObject({ ...onPack, index: z.number().int().min(0).max(200), kind: z.enum(blockKinds) }),
  ),
  'packs.updateBlock': command<PackChanged>()(z.strictObject({ ...onPack, block })),
  'packs.removeBlock': command<PackChanged>()(z.strictObject({ ...onPack, blockId: id })),
  /** Puts a removed block back where it was. */
  'packs.restoreBlock': command<PackChanged>()(
    z.strictObject({ ...onPack, index: z.number().int().min(0).max(200), block }),
  ),
  /** Moves a block so that it stands at `toIndex` afterwards. */
  'packs.moveBlock': command<PackChanged>()(
    z.strictObject({ ...onPack, blockId: id, toIndex: z.number().int().min(0).max(199) }),
  ),
  /** The observations that a block prints, for the way from a number to its source. */
  'packs.figures': query<BlockFigures>()(z.strictObject({ packId: id, blockId: id })),
  /** Asks where to save, prints, reads the file back and only then puts it in place. */
  'packs.exportPdf': command<ExportResult>()(z.strictObject({ packId: id }), 'main'),
  'files.showInFolder': command<null>()(z.strictObject({ token: id }), 'main'),

  'print.job': query<ResolvedPack>()(nothing, 'main', 'print'),
  'print.ready': command<null>()(
    z.strictObject({
      pages: z.number().int().min(1).max(5000),
      headings: z.array(z.strictObject({ blockId: id, heading: z.string(), page: z.number().int().min(1) })),
    }),
    'main',
    'print',
  ),
  'print.failed': command<null>()(z.strictObject({ message: z.string().max(2000) }), 'main', 'print'),
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type InputOf<N extends CallName> = z.infer<Contract[N]['input']>;
export type OutputOf<N extends CallName> = NonNullable<Contract[N]['output']>['type'];
export type DeskCallName = { [N in CallName]: Contract[N]['side'] extends 'desk' ? N : never }[CallName];

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
