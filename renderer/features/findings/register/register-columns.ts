import type { FindingColumn, FindingGroup } from '../findings-search';

/** Columns of the register in their order. The finding itself always stands, and carries what must not be hidden. */
export const registerColumns = [
  { id: 'ref', label: 'Reference' },
  { id: 'title', label: 'Finding' },
  { id: 'kind', label: 'Kind' },
  { id: 'area', label: 'Area' },
  { id: 'inspection', label: 'Inspection' },
  { id: 'owner', label: 'Owner' },
  { id: 'due', label: 'Due' },
  { id: 'force', label: 'Force' },
  { id: 'office', label: 'Office' },
  { id: 'hmicfrs', label: 'HMICFRS' },
  { id: 'since', label: 'Since' },
  { id: 'silent', label: 'Last entry' },
] as const satisfies readonly { readonly id: FindingColumn | 'since'; readonly label: string }[];
export type RegisterColumn = (typeof registerColumns)[number]['id'];

const usual: readonly RegisterColumn[] = [
  'ref',
  'title',
  'kind',
  'area',
  'owner',
  'due',
  'force',
  'office',
  'hmicfrs',
  'since',
];
const usualWhereNarrow: readonly RegisterColumn[] = ['ref', 'title', 'due', 'force', 'office', 'hmicfrs', 'since'];

/** What stands where nobody chose: fewer where the table has less than this many pixels. */
export function usualColumns(width: number): readonly RegisterColumn[] {
  return width > 0 && width < 960 ? usualWhereNarrow : usual;
}

/** Reads a kept choice; null where there is none that can be read. */
export function readColumns(raw: unknown): readonly RegisterColumn[] | null {
  if (!Array.isArray(raw)) return null;
  const chosen = registerColumns.map(({ id }) => id).filter((id) => id === 'title' || raw.includes(id));
  return chosen.length > 1 ? chosen : null;
}

/** The columns to draw: what the band of a group says is not said again in each row. */
export function shownColumns(chosen: readonly RegisterColumn[], group: FindingGroup | undefined) {
  return registerColumns.filter(({ id }) => chosen.includes(id) && (id === 'kind' || id !== group));
}
