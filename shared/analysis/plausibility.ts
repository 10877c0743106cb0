import { median } from './odd-volumes';
import { comparePeriods, periodLabel } from '../domain/period/period-labels';
import type { Period } from '../domain/period/period';
import { formatNumber, ordinal, roundHalfAway } from '../text/numbers';
import { countWords, listWords } from '../text/words';

/** A doubt about a published figure: it is told to a person and never changes the figure. */
export interface PlausibilityDoubt {
  readonly periodEnd: string;
  readonly rule: 'shares-sum' | 'low-volume' | 'rank-bounds';
  /** In plain words, with the figures of the neighbouring periods where they help. */
  readonly note: string;
}

/** Shares in percent, each published at one decimal place, that are parts of one whole. */
export interface SharesRow {
  readonly period: Period;
  readonly shares: readonly number[];
}

/**
 * Periods whose parts cannot add up. A part rounded to one place is at most 0.05 off, so k parts add up to within half of k tenths
 * of 100: three parts to between 99.9 and 100.1.
 */
export function sharesSum(rows: readonly SharesRow[]): PlausibilityDoubt[] {
  const ordered = inOrder(rows);
  const sums = ordered.map(({ shares }) =>
    roundHalfAway(
      shares.reduce((sum, share) => sum + share, 0),
      1,
    ),
  );
  return ordered.flatMap(({ period, shares }, index) => {
    const sum = sums[index] as number;
    const slack = Math.floor(shares.length / 2);
    if (Math.abs(roundHalfAway((sum - 100) * 10, 0)) <= slack) {
      return [];
    }
    const range = `${formatNumber(100 - slack / 10, 1)}% to ${formatNumber(100 + slack / 10, 1)}%`;
    const around = neighbours(ordered, sums, index, (value) => `${formatNumber(value, 1)}%`);
    const count = countWords(shares.length);
    const note = `The ${count} shares for ${periodLabel(period)} add up to ${formatNumber(sum, 1)}%; correctly rounded they add up to ${range}${around}.`;
    return [{ periodEnd: period.end, rule: 'shares-sum', note }];
  });
}

export interface VolumeRow {
  readonly period: Period;
  readonly value: number;
}

/** Values under half of the series' median: a sign of a part of the period missing, or of a slip in copying. */
export function lowVolume(series: readonly VolumeRow[]): PlausibilityDoubt[] {
  const ordered = inOrder(series);
  const values = ordered.map(({ value }) => value);
  const middle = median(values);
  return ordered.flatMap(({ period, value }, index) => {
    if (value >= middle / 2) {
      return [];
    }
    const around = neighbours(ordered, values, index, (other) => formatNumber(other, 0));
    const half = `under half of the series' median of ${formatNumber(middle, 0)}`;
    const note = `${periodLabel(period)} has ${formatNumber(value, 0)}, ${half}${around}.`;
    return [{ periodEnd: period.end, rule: 'low-volume', note }];
  });
}

export interface RankRow {
  readonly period: Period;
  readonly national: number;
  /** Ranks in groups of forces; `size` with the force itself, null where it is not known. */
  readonly groups: readonly { readonly title: string; readonly rank: number; readonly size: number | null }[];
}

/** Ranks that cannot be: below 1, beyond the group's size, or worse in a group of some forces than among all of them. */
export function rankBounds(rows: readonly RankRow[]): PlausibilityDoubt[] {
  return inOrder(rows).flatMap(({ period, national, groups }) => {
    const invalid = [{ title: 'the national ranking', rank: national, size: null }, ...groups].flatMap(
      ({ title, rank, size }) =>
        !Number.isInteger(rank) || rank < 1
          ? [`${formatNumber(rank, Number.isInteger(rank) ? 0 : 1)} is no rank in ${title}`]
          : size !== null && rank > size
            ? [`${ordinal(rank)} in ${title} is beyond its ${countWords(size)} forces`]
            : [],
    );
    const contradictory = groups
      .filter(({ rank }) => rank > national)
      .map(
        ({ title, rank }) =>
          `${formatNumber(rank, 0)} in ${title} is worse than ${formatNumber(national, 0)} among all forces`,
      );
    return [...invalid, ...contradictory].map((words) => ({
      periodEnd: period.end,
      rule: 'rank-bounds' as const,
      note: `${periodLabel(period)}: ${words}.`,
    }));
  });
}

function inOrder<T extends { readonly period: Period }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => comparePeriods(a.period, b.period));
}

function neighbours(
  rows: readonly { readonly period: Period }[],
  values: readonly number[],
  index: number,
  print: (value: number) => string,
): string {
  const around = [index - 1, index + 1].flatMap((at) => {
    const [row, value] = [rows[at], values[at]];
    return row === undefined || value === undefined ? [] : [`${periodLabel(row.period)} has ${print(value)}`];
  });
  return around.length === 0 ? '' : `; ${listWords(around)}`;
}
