import { expect, it } from 'vitest';
import { ratePerPopulation } from '#shared/analysis/aggregate/rate-per-population';

it('gives a rate whose label carries the year of the population', () => {
  expect(ratePerPopulation(65_115, 916_120, 2022)).toEqual({
    kind: 'rate',
    value: 65_115_000 / 916_120,
    label: 'per 1,000 people (population of 2022)',
  });
  expect(ratePerPopulation(5, 2_000_000, 2021, 100_000)).toEqual({
    kind: 'rate',
    value: 0.25,
    label: 'per 100,000 people (population of 2021)',
  });
  expect(ratePerPopulation(0, 10, 2021)).toMatchObject({ value: 0 });
});

it('refuses without a population or its year', () => {
  for (const population of [null, 0, -1, Number.NaN])
    expect(ratePerPopulation(5, population, 2022)).toEqual({
      kind: 'refused',
      reason: 'There is no rate: no population is held for the area.',
    });
  expect(ratePerPopulation(5, 900_000, null)).toEqual({
    kind: 'refused',
    reason: 'There is no rate: the year of the population is not known.',
  });
  expect(() => ratePerPopulation(-1, 5, 2022)).toThrow(RangeError);
  expect(() => ratePerPopulation(Number.NaN, 5, 2022)).toThrow(RangeError);
  expect(() => ratePerPopulation(1, 5, 2022, 0)).toThrow(RangeError);
});
