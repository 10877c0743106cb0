import { z } from 'zod';
import { findingFigureUnits, findingKinds, findingTones } from '#shared/domain/finding/finding';
import { findingLinkKinds } from '#shared/domain/finding/progress';
import { grades } from '#shared/domain/inspection/inspection';
import { isoDate } from '#shared/domain/period/period';
import { key, schemaVersion, words } from './workspace-schemas';

const count = z.number().int().min(0);

export const inspectionsFile = z.strictObject({
  schemaVersion,
  inspections: z.array(
    z.strictObject({
      key,
      title: words,
      programme: words,
      cycle: words,
      publishedOn: isoDate,
      source: key,
      body: words,
      fieldworkFrom: isoDate.nullable(),
      fieldworkTo: isoDate.nullable(),
      statedCausesOfConcern: count.nullable(),
      statedRecommendations: count.nullable(),
      statedAreas: count.nullable(),
      statedGraded: count.nullable(),
      statedAreasForImprovement: count.nullable(),
      comparabilityNote: words.nullable(),
      note: words.nullable(),
      judgments: z.array(z.strictObject({ area: words, grade: z.enum(grades) })),
    }),
  ),
  /** From the areas of the earlier of the two inspections to those of the later. */
  crosswalk: z.array(z.strictObject({ earlier: words, later: words, relation: z.literal('related-not-comparable') })),
});

const figure = z.strictObject({
  label: words,
  value: z.number(),
  unit: z.enum(findingFigureUnits),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  halfWidth: z.number().nullable(),
  period: words.nullable(),
  comparator: z.strictObject({ label: words, value: z.number(), halfWidth: z.number().nullable() }).nullable(),
});

export const findingsFile = z.strictObject({
  schemaVersion,
  inspection: key,
  findings: z.array(
    z.strictObject({
      ref: key,
      kind: z.enum(findingKinds),
      tone: z.enum(findingTones),
      area: words,
      title: words,
      text: words,
      figures: z.array(figure),
      metric: key.nullable(),
      source: key,
      locator: words,
      earlyFeedback: z.boolean(),
    }),
  ),
  /** What later data are held against: they count from the day after the report's publication, unless another day is named. */
  tests: z.array(
    z.strictObject({
      finding: key,
      metric: key,
      countsFrom: isoDate.optional(),
      direction: z.enum(['up', 'down']),
      target: z.number().nullable(),
      baseline: z
        .strictObject({ value: z.number(), halfWidth: z.number().min(0).nullable(), label: words.nullable() })
        .nullable(),
      note: words.nullable(),
    }),
  ),
  links: z.array(z.strictObject({ from: key, to: key, kind: z.enum(findingLinkKinds), note: words.nullable() })),
});
