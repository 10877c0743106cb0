import { recogniseAnnualClaims } from './recognise-annual-claims';
import { recogniseCalls999 } from './recognise-calls-999';
import { recogniseComparison } from './recognise-comparison';
import { recogniseOnsPfa } from './recognise-ons-pfa';
import { recogniseOpenData } from './recognise-open-data';
import { recogniseRollingYear } from './recognise-rolling-year';
import type { ReadingChoices } from '../accept-period';
import type { Grid, NamedGrid } from '../grid';
import type { Catalogue, Recognised } from '../proposal';

const recognisers: readonly ((grid: Grid, catalogue: Catalogue, choices: ReadingChoices) => Recognised | null)[] = [
  recogniseCalls999,
  recogniseComparison,
  recogniseAnnualClaims,
  recogniseOnsPfa,
  recogniseRollingYear,
  recogniseOpenData,
];

/**
 * Tries every format on every table of a file. Tables that none knows, such as a sheet of notes, are not in the answer; where it
 * is empty, a mapping is needed.
 */
export function recognise(
  tables: readonly NamedGrid[],
  catalogue: Catalogue,
  choices: ReadingChoices = {},
): readonly Recognised[] {
  let known = catalogue;
  return tables.flatMap(({ name, grid }) => {
    for (const recogniser of recognisers) {
      const recognised = recogniser(grid, known, choices);
      if (recognised === null) continue;
      // A metric that one table makes is there for the next: a workbook with a sheet a year makes it once.
      known = { ...known, metrics: [...known.metrics, ...recognised.newMetrics] };
      return [{ ...recognised, table: name }];
    }
    return [];
  });
}
