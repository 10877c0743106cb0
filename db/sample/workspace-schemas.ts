import { z } from 'zod';
import { directions, metricUnits, setLayouts, setPurposes, targetStandings } from '#shared/domain/metric/metric';
import { isoDate, periodKind } from '#shared/domain/period/period';
import { cadences } from '#shared/domain/release/release';
import { sourceKinds } from '#shared/domain/source/source';

/** A readable key, used as the record's id. */
export const key = z
  .string()
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/)
  .max(64);
export const words = z.string().trim().min(1);
export const schemaVersion = z.literal(1);

export const workspaceFile = z.strictObject({
  schemaVersion,
  workspace: z.strictObject({
    /** The name that every workspace of this sample has among workspaces. */
    key,
    title: words,
    /** The day that the sample takes for today. */
    today: isoDate,
    force: z.strictObject({ key, name: words, shortName: words }),
    office: z.strictObject({ name: words, shortName: words }),
    words: z.strictObject({ commissioner: words, commissionerShort: words }),
    sampleNote: words,
  }),
});

export const sourcesFile = z.strictObject({
  schemaVersion,
  releaseSeries: z.array(
    z.strictObject({
      key,
      title: words,
      publisher: words,
      address: z.url().nullable(),
      cadence: z.enum(cadences),
      note: words.nullable(),
      announced: z.array(isoDate),
    }),
  ),
  sources: z.array(
    z.strictObject({
      key,
      title: words,
      publisher: words,
      address: z.url().nullable(),
      publishedOn: isoDate.nullable(),
      accessedOn: isoDate.nullable(),
      kind: z.enum(sourceKinds),
      note: words.nullable(),
      /** The key of the series that it is a release of. */
      series: key.nullable(),
      release: words.nullable(),
    }),
  ),
});

export const metricsFile = z.strictObject({
  schemaVersion,
  metrics: z.array(
    z.strictObject({
      key,
      title: words,
      shortTitle: words,
      publishedLabel: words.nullable(),
      theme: words,
      unit: z.enum(metricUnits),
      direction: z.enum(directions),
      periodKind,
      decimals: z.number().int().min(0).max(6),
      definition: words,
      countedBy: words,
      numerator: words.nullable(),
      denominator: words.nullable(),
    }),
  ),
  targets: z.array(
    z.strictObject({
      metric: key,
      value: z.number(),
      standing: z.enum(targetStandings),
      label: words,
      from: isoDate.nullable(),
      source: key,
    }),
  ),
  baselines: z.array(z.strictObject({ metric: key, periodKind: z.literal('year-ending'), end: isoDate, label: words })),
  breaks: z.array(z.strictObject({ metrics: z.array(key).min(1), date: isoDate, note: words, source: key })),
  sets: z.array(
    z.strictObject({
      key,
      title: words,
      shortTitle: words,
      layout: z.enum(setLayouts),
      purpose: z.enum(setPurposes),
      note: words.nullable(),
      groups: z.array(z.strictObject({ title: words, note: words.nullable(), metrics: z.array(key).min(1) })),
    }),
  ),
  peerGroups: z.array(
    z.strictObject({
      key,
      title: words,
      shortTitle: words,
      includesForce: z.boolean(),
      members: z.array(words),
      note: words.nullable(),
      source: key.nullable(),
    }),
  ),
});
