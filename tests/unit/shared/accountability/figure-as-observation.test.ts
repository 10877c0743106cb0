import { expect, it } from 'vitest';
import { figureAsObservation } from '#shared/accountability/figure-as-observation';
import type { FindingFigure } from '#shared/domain/finding/finding';

const figure = (rest: Partial<FindingFigure>): FindingFigure => ({
  label: 'Label',
  value: 22,
  unit: 'percent',
  numerator: null,
  denominator: null,
  halfWidth: null,
  period: null,
  comparator: null,
  ...rest,
});

it('takes a percentage with its interval, and parts of a whole as the percentage that they are', () => {
  expect(figureAsObservation(figure({ value: 89.1, halfWidth: 4.2 }), 'percent')).toEqual({
    value: 89.1,
    halfWidth: 4.2,
    numerator: null,
    denominator: null,
  });
  const share = figure({ unit: 'count', value: 41, numerator: 41, denominator: 82 });
  expect(figureAsObservation(share, 'percent')).toMatchObject({ value: 50, numerator: 41, denominator: 82 });
});

it('takes times as seconds', () => {
  expect(figureAsObservation(figure({ value: 1.5, unit: 'minutes', halfWidth: 0.5 }), 'seconds')).toMatchObject({
    value: 90,
    halfWidth: 30,
  });
  expect(figureAsObservation(figure({ value: 2, unit: 'hours' }), 'duration')?.value).toBe(7200);
});

it('refuses what measures something else', () => {
  expect(figureAsObservation(figure({ unit: 'count' }), 'percent')).toBeNull();
  expect(figureAsObservation(figure({ unit: 'count', numerator: 0, denominator: 0 }), 'percent')).toBeNull();
  expect(figureAsObservation(figure({ unit: 'months' }), 'seconds')).toBeNull();
  expect(figureAsObservation(figure({}), 'count')).toBeNull();
  expect(figureAsObservation(figure({ unit: 'count', numerator: 22, denominator: 30 }), 'count')).toBeNull();
  expect(figureAsObservation(figure({ unit: 'count' }), 'count')?.value).toBe(22);
});
