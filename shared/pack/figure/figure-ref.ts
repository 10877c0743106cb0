import { z } from 'zod';
import { grades } from '../../domain/inspection/inspection';
import { period } from '../../domain/period/period';

const id = z.string().min(1).max(64);

/** Which period of its metric a figure is of: those that are not fixed move on with the data. */
const figurePeriod = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('latest') }),
  /** The same window twelve months before the latest. */
  z.strictObject({ kind: z.literal('year-before') }),
  /** The newest figure of 12 months: published as such, or put together from months. */
  z.strictObject({ kind: z.literal('latest-12-months') }),
  z.strictObject({ kind: z.literal('fixed'), period }),
]);
export type FigurePeriod = z.infer<typeof figurePeriod>;

const ofMetric = {
  metricId: id,
  /** Null for the workspace's own force. */
  forceId: id.nullable(),
  period: figurePeriod,
};

/** Forces are set beside each other for the newest period that they share, or for one that is named. */
const sharedPeriod = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('latest') }),
  z.strictObject({ kind: z.literal('fixed'), period }),
]);

/** What a value is set against: its target, the average of a group of forces, or another force. */
const gapBase = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('target') }),
  z.strictObject({ kind: z.literal('group'), peerGroupId: id }),
  z.strictObject({ kind: z.literal('force'), forceId: id }),
]);
export type GapBase = z.infer<typeof gapBase>;

/** How one value is said: "87.1%", "89.1% ± 4.2", "49", "49 of 82", "90%", "2.9 percentage points below", "September 2023". */
export const valueForms = ['value', 'interval', 'numerator', 'parts', 'target', 'target-gap', 'period'] as const;
export type ValueForm = (typeof valueForms)[number];

/** How a change is said: "5% decrease", "5%", "−71", "fell", "better", "within usual variation". */
export const changeForms = ['change', 'size', 'difference', 'direction', 'words', 'chance'] as const;
export type ChangeForm = (typeof changeForms)[number];

/** How a force stands in a group, from the figures that are held: "2nd of 8", the average "88.3%", and the value that is ranked. */
export const peersForms = ['rank', 'average', 'value'] as const;
export type PeersForm = (typeof peersForms)[number];

/** "−1.2 percentage points", "1.2 percentage points below", and the same with what it is below. */
export const gapForms = ['difference', 'side', 'words'] as const;
export type GapForm = (typeof gapForms)[number];

/** As in `compareFigure`. */
export const changeBases = ['previous', 'year-earlier', 'baseline'] as const;

/** How a number that a finding carries is said: "89.1%", "49", "82", "49 of 82", and what the report sets it against. */
export const findingForms = ['value', 'numerator', 'denominator', 'parts', 'interval', 'comparator'] as const;
export type FindingForm = (typeof findingForms)[number];

/** Grades are counted, never averaged; `graded` is how many areas have one. */
export const countedGrades = ['graded', ...grades] as const;

/**
 * A figure in a person's text. It holds references and never a value: `resolveFigure` looks it up and words it, so that it cannot
 * say anything else than the data.
 */
export const figureRef = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('value'), ...ofMetric, form: z.enum(valueForms) }),
  z.strictObject({ of: z.literal('change'), ...ofMetric, against: z.enum(changeBases), form: z.enum(changeForms) }),
  /** As its publisher ranks it. */
  z.strictObject({ of: z.literal('rank'), ...ofMetric, peerGroupId: id }),
  z.strictObject({
    of: z.literal('peers'),
    ...ofMetric,
    period: sharedPeriod,
    peerGroupId: id,
    form: z.enum(peersForms),
  }),
  z.strictObject({ of: z.literal('gap'), ...ofMetric, period: sharedPeriod, to: gapBase, form: z.enum(gapForms) }),
  z.strictObject({
    of: z.literal('finding'),
    findingId: id,
    /** Place among the finding's figures, from 0. */
    index: z.number().int().min(0).max(99),
    form: z.enum(findingForms),
  }),
  z.strictObject({ of: z.literal('grades'), inspectionId: id, grade: z.enum(countedGrades) }),
]);
export type FigureRef = z.infer<typeof figureRef>;
export type FigureRefOf<K extends FigureRef['of']> = Extract<FigureRef, { readonly of: K }>;
export type MetricFigureRef = FigureRefOf<'value' | 'change' | 'rank'>;
/** Figures that are made from those of several forces, or from a value and its target. */
export type ComparedFigureRef = FigureRefOf<'peers' | 'gap'>;

/** The same text for the same figure, whatever the order of its fields. */
export function figureKey(ref: FigureRef): string {
  const sorted = (value: unknown): unknown =>
    value !== null && typeof value === 'object'
      ? Object.entries(value)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, part]) => [name, sorted(part)])
      : value;
  return JSON.stringify(sorted(ref));
}
