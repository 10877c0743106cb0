/** What a person may enter of findings, inspections and responses: schemas with the sentences that a form shows. */
import { z } from 'zod';
import { findingKinds, findingTones } from '../domain/finding/finding';
import { findingLinkKinds } from '../domain/finding/progress';
import { statusSchemes } from '../domain/finding/status';
import { grades } from '../domain/inspection/inspection';
import { isoDate } from '../domain/period/period';
import { id } from './contract-call';
import { day, maybe, words } from './field-schemas';

export const findingDetails = z.strictObject({
  ref: words(40, 'Give the finding a reference.'),
  kind: z.enum(findingKinds),
  tone: z.enum(findingTones),
  area: words(200, 'Say which area it is about.'),
  title: words(200, 'Give a short title.'),
  text: words(20_000, 'Give the text of the finding.'),
  earlyFeedback: z.boolean(),
  locator: words(300, 'Say where in the report it stands.'),
  hmicfrsNumber: maybe(60),
  parentId: id.nullable(),
  addressees: z.array(words(120, 'Name whom it addresses.')).max(20),
  notOursBecause: maybe(1000),
  owner: maybe(120),
  deadlineWords: maybe(200),
  hmicfrsDeadline: day,
  localDeadline: day,
});
export type FindingDetails = z.infer<typeof findingDetails>;

/** A change of many findings at once; what is left out stays as it is. */
export const bulkChange = z
  .strictObject({ owner: maybe(120).optional(), localDeadline: day.optional() })
  .refine((change) => Object.keys(change).length > 0, 'Say what to change.');

export const statusInput = z.strictObject({
  findingId: id,
  scheme: z.enum(statusSchemes),
  word: z.string().max(60).nullable(),
  datedOn: isoDate,
  author: words(120, 'Say who enters it.'),
  comment: maybe(4000),
  evidence: maybe(4000),
  hmicfrsReference: maybe(300),
  correctsId: id.nullable(),
});

export const updateInput = z.strictObject({
  findingId: id,
  datedOn: isoDate,
  author: words(120, 'Say who reports it.'),
  effort: words(4000, 'Say what was done.'),
  outcome: maybe(4000),
  nextStep: maybe(1000),
  nextDue: day,
  correctsId: id.nullable(),
  /** Names of files that were chosen for it. */
  fileTokens: z.array(id).max(20),
});

export const testDetails = z.strictObject({
  metricId: id,
  direction: z.enum(['up', 'down']),
  target: z.number().nullable(),
  baseline: z
    .strictObject({ value: z.number(), halfWidth: z.number().min(0).nullable(), label: maybe(160) })
    .nullable(),
  countsFrom: isoDate,
  note: maybe(1000),
});
export type TestDetails = z.infer<typeof testDetails>;

export const linkInput = z.strictObject({
  fromId: id,
  toId: id,
  kind: z.enum(findingLinkKinds),
  note: maybe(500),
});

export const requestDetails = z.strictObject({
  text: words(2000, 'Say which data are asked for.'),
  askedOn: isoDate,
  dueOn: day,
  answer: z.strictObject({ on: isoDate, text: words(4000, 'Say what was answered.') }).nullable(),
});
export type RequestDetails = z.infer<typeof requestDetails>;

export const inspectionDetails = z.strictObject({
  title: words(200, 'Give the inspection a title.'),
  body: words(120, 'Say who inspected.'),
  programme: words(80, 'Name the programme, such as PEEL.'),
  cycle: words(40, 'Name the cycle, such as 2023–25.'),
  publishedOn: isoDate,
  fieldworkFrom: day,
  fieldworkTo: day,
  sourceId: z.string().min(1, 'Choose the report as a source.').max(64),
  statedGraded: z.number().int().min(0).max(60).nullable(),
  statedAreasForImprovement: z.number().int().min(0).max(200).nullable(),
  statedCausesOfConcern: z.number().int().min(0).max(60).nullable(),
  statedRecommendations: z.number().int().min(0).max(200).nullable(),
  comparabilityNote: maybe(2000),
  note: maybe(2000),
  judgments: z.array(z.strictObject({ area: words(200, 'Name each area.'), grade: z.enum(grades) })).max(60),
});
/** Of a report that was just read: without a source the report itself becomes one. */
export const readInspection = inspectionDetails.extend({ sourceId: id.nullable() });

export type InspectionDetails = z.infer<typeof inspectionDetails>;

export const responseDetails = z.strictObject({
  invitedOn: day,
  commentsWantedBy: day,
  chiefComments: maybe(20_000),
  ownComments: maybe(20_000),
  replyToChief: maybe(20_000),
  publishedOn: day,
  publishedAt: maybe(500),
  copiesSentOn: day,
  notApplicableBecause: maybe(2000),
  items: z.array(z.strictObject({ findingId: id, action: maybe(4000), noActionBecause: maybe(4000) })).max(300),
});
export type ResponseDetails = z.infer<typeof responseDetails>;
