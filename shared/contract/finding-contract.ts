import { z } from 'zod';
import { findingKinds, findingTones } from '../domain/finding/finding';
import { findingLinkKinds } from '../domain/finding/progress';
import { changed, removed } from './edit-inputs';
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
import type { AttentionView } from './attention-view';
import type { FindingPage, FindingRow } from './finding-views';
import type { InspectionsView, ResponsePage } from './inspection-views';
import type { ReportPreview } from './report-preview';
import type { ExportResult } from './views';
import type { FormSaved, ReturnPreview } from './return-views';
import { command, id, nothing, query } from './contract-call';
import type { Saved } from './contract-call';

/** Inspections, findings, what is recorded of them, the section 55 response, and return forms. */
export const findingContract = {
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
      /** Which earlier finding a sentence of the report is about, and which of its own findings takes it up. */
      links: z
        .array(
          z.strictObject({
            previousId: id,
            /** Of a proposed finding that is accepted. */
            findingId: z.string().min(1, 'Choose the finding of this report that takes it up.').max(64),
            earlierId: z.string().min(1, 'Choose the earlier finding.').max(64),
            kind: z.enum(findingLinkKinds),
          }),
        )
        .max(200),
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
} as const;
