import type { Metric } from '../../domain/metric/metric';
import type { Catalogue } from '../proposal';

const population: Metric = {
  id: 'population',
  title: 'Population',
  shortTitle: 'Population',
  publishedLabel: null,
  theme: 'Population',
  unit: 'count',
  direction: 'neither',
  periodKind: 'point-in-time',
  decimals: 0,
  owner: null,
  definition: 'People who live in the police force area, as estimated for the middle of the year and rounded to 100.',
  countedBy: 'Mid-year estimates of the Office for National Statistics',
  numerator: null,
  denominator: null,
};

/** The metric, unless the workspace has it already. */
export function newPopulationMetric(catalogue: Catalogue): readonly Metric[] {
  return catalogue.metrics.some(({ id }) => id === population.id) ? [] : [population];
}

export const populationId = population.id;
