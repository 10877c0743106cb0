import { z } from 'zod';

/** A calendar day as `YYYY-MM-DD`; the only form in which dates are kept and passed. */
export const isoDate = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/**
 * `year-ending` is any 12-month window named by its last day; `sample` is an audit or survey window of any length, which is
 * never compared as a series.
 */
export const periodKinds = ['month', 'quarter', 'financial-year', 'year-ending', 'point-in-time', 'sample'] as const;
export const periodKind = z.enum(periodKinds);
export type PeriodKind = z.infer<typeof periodKind>;

/** Both ends are inclusive days. */
export const period = z.strictObject({ kind: periodKind, start: isoDate, end: isoDate });
export type Period = z.infer<typeof period>;
