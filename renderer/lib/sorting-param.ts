import type { SortingState } from '@tanstack/react-table';

/** The one sorted column of a table as two parameters of the address. */
export interface SortParams<C extends string> {
  readonly sort?: C;
  readonly desc?: true;
}

export function sortingOf(params: SortParams<string>): SortingState {
  return params.sort === undefined ? [] : [{ id: params.sort, desc: params.desc ?? false }];
}

export function sortParamsOf<C extends string>(
  sorting: SortingState,
  columns: readonly C[],
): { readonly sort: C | undefined; readonly desc: true | undefined } {
  const first = sorting[0];
  const sort = columns.find((column) => column === first?.id);
  return { sort, desc: sort !== undefined && first?.desc === true ? true : undefined };
}
