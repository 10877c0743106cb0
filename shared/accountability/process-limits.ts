import { mean } from 'simple-statistics';
import { pointTypes, type TypedPoint } from '../analysis/spc/point-types';
import { segmentLimits } from '../analysis/spc/segment-limits';
import type { RuleSetName } from '../analysis/spc/spc';
import { isSeries } from '../analysis/series';
import { countWords } from '../text/words';
import type { Figure, TestFigures } from './test-figures';

export const ruleSet: RuleSetName = 'NHSRplotthedots 0.2.2';

/** As many as the rule set asks for before it fixes limits. */
const leastForLimits = 12;

/** Fewer points on a side show neither a level nor a moving range. */
const leastOnASide = 3;

/** The limits that the points since are held against, and the flag that they give the latest of them. */
export interface ProcessLimits {
  readonly lower: number;
  readonly upper: number;
  /** Null where too few figures lie before. */
  readonly meanBefore: number | null;
  readonly flag: TypedPoint;
  /** Whether they are those of the points since, which the report's figure is held against. */
  readonly own: boolean;
  /** "the limits of the 14 figures before". */
  readonly of: string;
  /** Which limits, and why these. */
  readonly why: string;
}

type Found =
  | { readonly limits: ProcessLimits; readonly refusal: null }
  | { readonly limits: null; readonly refusal: string };

/**
 * Which limits tell whether the process changed. Those of the figures before, frozen, where there are 12; what lies across the day
 * from which figures count is then left out. With 3 to 11 before, those of the whole series, from its first to its latest figure,
 * where it has 12. With fewer before and a value that the report gives, those of the figures since, where there are 12. Never with
 * fewer than 3 since, nor for a series that lacks a period.
 *
 * @param given the value that the report gives; null where it gives none
 */
export function processLimits({ series, known, before, since }: TestFigures, given: number | null): Found {
  if (since.length < leastOnASide) {
    return refuse(`a verdict needs ${countWords(leastOnASide)}`);
  }
  if (!isSeries(series)) {
    return refuse('a period is missing, and process limits need figures that follow each other');
  }
  if (before.length >= leastForLimits) {
    const of = `the limits of the ${before.length} figures before`;
    const limits = segmentLimits(valuesOf(before), ruleSet);
    const flag = last(pointTypes(valuesOf(since), limits));
    const why = `limits of the ${before.length} figures before, because ${leastForLimits} or more are enough for limits of their own`;
    return found({ ...limits, meanBefore: limits.mean, flag, own: false, of, why });
  }
  if (before.length >= leastOnASide && known.length >= leastForLimits) {
    const of = `the limits of all ${known.length} figures`;
    const limits = segmentLimits(valuesOf(known), ruleSet);
    const flag = last(pointTypes(valuesOf(known), limits));
    const why = `limits of the whole series of ${known.length}, because only ${before.length} figures lie before and limits of their own take ${leastForLimits}`;
    return found({ ...limits, meanBefore: mean(valuesOf(before)), flag, own: false, of, why });
  }
  if (given !== null && before.length < leastOnASide && since.length >= leastForLimits) {
    const of = `the limits of the ${since.length} figures since`;
    const limits = segmentLimits(valuesOf(since), ruleSet);
    const flag = last(pointTypes(valuesOf(since), limits));
    const why =
      'the figure that the report gives is held against the limits of those since, because too few lie before';
    return found({ ...limits, meanBefore: null, flag, own: true, of, why });
  }
  const needed =
    before.length < leastOnASide
      ? `a verdict needs ${countWords(leastOnASide)} before, and ${countWords(before.length)} ${before.length === 1 ? 'is' : 'are'} held`
      : `process limits need ${countWords(leastForLimits)} figures in all, and ${countWords(known.length)} are held`;
  return refuse(needed);
}

function refuse(refusal: string): Found {
  return { limits: null, refusal };
}

function found(limits: ProcessLimits): Found {
  return { limits, refusal: null };
}

function valuesOf(figures: readonly Figure[]): number[] {
  return figures.map(({ value }) => value);
}

function last(points: readonly TypedPoint[]): TypedPoint {
  return points.at(-1) ?? { type: 'common-cause', side: null };
}
