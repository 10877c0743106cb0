import { describe, expect, it } from 'vitest';
import { rebaseSensitivity } from '#shared/analysis/spc/rebase-sensitivity';
import { rebaseSensitivityWords } from '#shared/analysis/spc/rebase-words';
import type { SpcOptions } from '#shared/analysis/spc/spc';
import { chart, month, norfolk, options, seriesOf } from './series-of';

const against90: SpcOptions = { ...options, target: 90 };
const metric = { unit: 'percent', decimals: 1 } as const;
const standard = { value: 90, standing: 'standard' } as const;

describe('sensitivity of the Norfolk rebase', () => {
  const [decided] = rebaseSensitivity(norfolk, { ...against90, rebases: ['2023-01-01'] });

  it('changes with one month', () => {
    expect(decided).toMatchObject({ at: '2023-01-01', changesVerdict: true });
    expect(decided?.asDecided).toMatchObject({ n: 9, assurance: 'fail' });
    expect(decided?.earlier).toMatchObject({ at: '2022-12-01', n: 10, assurance: 'hit-and-miss' });
    expect(decided?.earlier?.upper).toBeCloseTo(90.1273, 4);
    expect(decided?.later).toMatchObject({ at: '2023-02-01', n: 8, assurance: 'fail' });
  });

  it('is said in a sentence that names only what changes', () => {
    expect(decided && rebaseSensitivityWords(decided, norfolk, metric, standard)).toBe(
      "One month's shift of this rebase changes the verdict on the 90% standard: from December 2022 (upper limit 90.13%) hit and miss; from January 2023 (upper limit 89.86%) consistently fails.",
    );
    const [december] = rebaseSensitivity(norfolk, { ...against90, rebases: ['2022-12-01'] });
    expect(december && rebaseSensitivityWords(december, norfolk, metric, standard)).toBe(
      "One month's shift of this rebase changes the verdict on the 90% standard: from November 2022 (upper limit 88.99%) consistently fails; from December 2022 (upper limit 90.13%) hit and miss; from January 2023 (upper limit 89.86%) consistently fails.",
    );
  });
});

describe('rebases moved one at a time', () => {
  it('gives one entry for each rebase that starts a period, and is the chart of the moved rebase', () => {
    const chosen = { ...against90, rebases: ['2022-12-01', '2022-06-01', '2022-06-15'] };
    const found = rebaseSensitivity(norfolk, chosen);
    expect(found.map(({ at }) => at)).toEqual(['2022-06-01', '2022-12-01']);
    const moved = chart(norfolk, { ...chosen, rebases: ['2022-06-01', '2023-01-01'] });
    const { mean, lower, upper } = moved.segments[2] ?? {};
    expect(found[1]?.later).toMatchObject({ mean, lower, upper, assurance: moved.assurance });
    expect(found[0]).toMatchObject({ changesVerdict: false });
    expect(found[0] && rebaseSensitivityWords(found[0], norfolk, metric, standard)).toBe(
      "One month's shift of this rebase either way does not change the verdict.",
    );
  });

  it('moves onto no end and no other rebase', () => {
    const points = seriesOf([1, 2, 1, 2, 1, 2]);
    const at = (...rebases: number[]) => rebaseSensitivity(points, { ...options, rebases: rebases.map(month) });
    expect(at(1)).toMatchObject([{ earlier: null, later: { at: month(2), n: 4 } }]);
    expect(at(5)).toMatchObject([{ earlier: { at: month(4), n: 2 }, later: null }]);
    expect(at(0)).toMatchObject([{ earlier: null, later: { at: month(1), n: 5 } }]);
    expect(at(2, 3)).toMatchObject([
      { earlier: { at: month(1) }, later: null },
      { earlier: null, later: { at: month(4) } },
    ]);
    const [, stuck] = at(2, 3, 4);
    expect(stuck).toMatchObject({ earlier: null, later: null, changesVerdict: false });
    expect(stuck && rebaseSensitivityWords(stuck, points, metric, null)).toBe(
      'This rebase has no free point beside it, so a shift could not be tried.',
    );
    const [end] = at(5);
    expect(end && rebaseSensitivityWords(end, points, metric, null)).toBe(
      "One month's shift of this rebase earlier does not change the verdict.",
    );
  });

  it('has nothing to move without points or rebases', () => {
    expect(rebaseSensitivity([], against90)).toEqual([]);
    expect(rebaseSensitivity(norfolk, against90)).toEqual([]);
  });

  it('tells a change of variation, and counts points where a month is missing', () => {
    // Of the last eight points seven lie above their mean; without the first of them they alternate about it.
    const values = [0, 1, 0, 1, 0, 1, 0, 1, 5, 6, 5, 6, 5, 6, 5];
    const points = seriesOf(values);
    const [entry] = rebaseSensitivity(points.toSpliced(7, 1), { ...options, rebases: [month(8)] });
    expect(entry).toMatchObject({
      earlier: { variation: 'improvement-high' },
      asDecided: { variation: 'common-cause' },
      later: { variation: 'common-cause' },
    });
    expect(entry && rebaseSensitivityWords(entry, points, metric, null)).toBe(
      "One point's shift of this rebase changes the verdict: from July 2020 improvement: high; from September 2020 common cause.",
    );
    const [near] = rebaseSensitivity(points.with(7, { ...points[7], value: 0 } as never), {
      ...options,
      rebases: [month(8)],
    });
    expect(near && rebaseSensitivityWords(near, points, metric, null)).toBe(
      "One month's shift of this rebase changes the verdict: from August 2020 improvement: high; from September 2020 common cause.",
    );
  });

  it('prints a limit with the places that tell it from the target', () => {
    const outcome = { at: month(3), n: 9, mean: 85, lower: 80, variation: 'common-cause' } as const;
    const words = rebaseSensitivityWords(
      {
        at: month(3),
        asDecided: { ...outcome, upper: 90.0004, assurance: 'hit-and-miss' },
        earlier: { ...outcome, at: month(2), upper: 89.9996, assurance: 'fail' },
        later: null,
        changesVerdict: true,
      },
      seriesOf([1, 2, 3, 4]),
      metric,
      standard,
    );
    expect(words).toContain('March 2020 (upper limit 89.9996%) consistently fails');
    expect(words).toContain('April 2020 (upper limit 90.0004%) hit and miss');
  });
});
