/** Columns of the open data table; -1 for one that an issue does not have and that only tells rows apart. */
export interface OpenDataColumns {
  readonly year: number;
  readonly quarter: number;
  readonly force: number;
  readonly group: number;
  readonly value: number;
  /** Everything that names a row: what two rows share when they are the same. */
  readonly key: readonly number[];
}

/** Null where the row is not the header. One project's reading of the 2012 and 2019 sheets has "Year" as the first column. */
export function openDataColumns(cells: readonly string[]): OpenDataColumns | null {
  const at = (...names: readonly string[]) => cells.findIndex((cell) => names.includes(cell));
  const year = at('financial year', 'year');
  const quarter = at('financial quarter');
  const force = at('force name');
  const group = at('offence group');
  const value = at('number of offences');
  if ([year, quarter, force, group, value].includes(-1)) return null;
  const others = [at('offence description'), at('offence subgroup'), at('offence code')];
  return { year, quarter, force, group, value, key: [year, quarter, force, group, ...others].filter((c) => c !== -1) };
}
