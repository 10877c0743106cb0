/** What a person may change of metrics and of what surrounds them: schemas with the sentences that a form shows. */
import { z } from 'zod';
import { directions, metricUnits, setLayouts, setPurposes, targetStandings } from '../domain/metric/metric';
import { isoDate, periodKind } from '../domain/period/period';
import { cadences } from '../domain/release/release';
import { id } from './contract-call';
import { day, maybe, words } from './field-schemas';

/** The record that a change was made from; null for a new record. */
export const changed = z.strictObject({ id, revision: z.number().int().min(1) }).nullable();
export const removed = z.strictObject({ id, revision: z.number().int().min(1) });

export const metricDetails = z.strictObject({
  title: words(160, 'Give the metric a title.'),
  shortTitle: words(60, 'Give a short title for tables.'),
  publishedLabel: maybe(160),
  theme: words(80, 'Name the theme that it belongs to.'),
  unit: z.enum(metricUnits),
  direction: z.enum(directions),
  periodKind,
  decimals: z.number().int().min(0).max(6),
  owner: maybe(120),
});
export type MetricDetails = z.infer<typeof metricDetails>;

export const definitionDetails = z.strictObject({
  from: day,
  definition: words(4000, 'Say what the metric counts.'),
  countedBy: words(300, 'Say whose clock or counting rule it is.'),
  numerator: maybe(300),
  denominator: maybe(300),
  note: maybe(1000),
  sourceId: id.nullable(),
});
export type DefinitionDetails = z.infer<typeof definitionDetails>;

export const targetDetails = z.strictObject({
  value: z.number({ error: 'Give the target as a number.' }),
  standing: z.enum(targetStandings),
  label: words(160, 'Say what the target is, in words.'),
  from: day,
  sourceId: z.string().min(1, 'Choose the source of the target.').max(64),
});
export type TargetDetails = z.infer<typeof targetDetails>;

export const baselineDetails = z.strictObject({
  /** As written: "12 months to 30 June 2019", "2018/19", "June 2019". */
  period: words(80, 'Say which period is the baseline.'),
  label: words(160, 'Say what the baseline is, in words.'),
});

export const breakDetails = z.strictObject({
  date: isoDate,
  note: words(1000, 'Say what changed.'),
  metricIds: z.array(id).min(1, 'Choose at least one metric.').max(500),
  sourceId: z.string().min(1, 'Choose the source that says so.').max(64),
});
export type BreakDetails = z.infer<typeof breakDetails>;

export const setDetails = z.strictObject({
  title: words(160, 'Give the set a title.'),
  shortTitle: words(60, 'Give a short title.'),
  layout: z.enum(setLayouts),
  purpose: z.enum(setPurposes),
  note: maybe(2000),
  groups: z
    .array(
      z.strictObject({
        /** Null for one that is new. */
        id: id.nullable(),
        title: words(200, 'Give each group a title.'),
        note: maybe(2000),
        metricIds: z.array(id).max(200),
      }),
    )
    .max(60),
});
export type SetDetails = z.infer<typeof setDetails>;

export const peerGroupDetails = z.strictObject({
  title: words(160, 'Give the group a title.'),
  shortTitle: words(60, 'Give a short title for tables.'),
  includesForce: z.boolean(),
  members: z.array(words(120, 'Name each force.')).max(60),
  note: maybe(2000),
  sourceId: id.nullable(),
  validFrom: day,
  validTo: day,
});
export type PeerGroupDetails = z.infer<typeof peerGroupDetails>;

export const officeDetails = z.strictObject({
  name: words(160, 'Give the office’s full name.'),
  shortName: words(40, 'Give the short name, such as OPCC.'),
  commissioner: words(120, 'Say what the commissioner is called.'),
  commissionerShort: words(40, 'Give the short form, such as PCC.'),
});
export type OfficeDetails = z.infer<typeof officeDetails>;

export const releaseSeriesDetails = z.strictObject({
  title: words(200, 'Give the publication a title.'),
  publisher: words(200, 'Name the publisher.'),
  address: maybe(500),
  cadence: z.enum(cadences),
  note: maybe(1000),
  announced: z.array(isoDate).max(60),
  /** The releases that the workspace holds as sources. */
  sourceIds: z.array(id).max(500),
});
export type ReleaseSeriesDetails = z.infer<typeof releaseSeriesDetails>;
