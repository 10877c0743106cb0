import { formatNumber } from '../../text/numbers';

export type PopulationRate =
  | {
      readonly kind: 'rate';
      /** Unrounded. */
      readonly value: number;
      /** "per 1,000 people (population of 2022)": stands wherever the rate does. */
      readonly label: string;
    }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * A count per so many people, with the year of the population estimate in its label: rates on different years' populations are not
 * alike, and an estimate without its year cannot be checked.
 *
 * @throws RangeError when the count is below 0 or no number, or `per` is not above 0
 */
export function ratePerPopulation(
  count: number,
  population: number | null,
  populationYear: number | null,
  per = 1000,
): PopulationRate {
  if (!(count >= 0) || !Number.isFinite(count) || !(per > 0)) {
    throw new RangeError(`There is no rate of ${count} per ${per}.`);
  }
  if (population === null || !Number.isFinite(population) || population <= 0) {
    return { kind: 'refused', reason: 'There is no rate: no population is held for the area.' };
  }
  if (populationYear === null) {
    return { kind: 'refused', reason: 'There is no rate: the year of the population is not known.' };
  }
  const label = `per ${formatNumber(per, 0)} people (population of ${populationYear})`;
  return { kind: 'rate', value: (count * per) / population, label };
}
