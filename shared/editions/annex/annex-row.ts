import type { ResolvedPack } from '../../pack/resolved';

/** Where a figure comes from: the data, a report, or what the pack makes of them. */
export type AnnexKind =
  | 'Published figure'
  | 'Published rank'
  | 'Grade'
  | 'Figure of a report'
  | 'Worked out'
  | 'In words';

/** A figure of a pack with where it comes from, under the names of the annex's columns. Empty where nothing is known. */
export interface AnnexRow {
  readonly section: string;
  readonly kind: AnnexKind;
  readonly metric: string;
  readonly code: string;
  readonly force: string;
  readonly period: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  /** A number as it was published, unrounded; words where there is no single number. */
  readonly value: number | string;
  /** As the pack prints it. */
  readonly printed: string;
  readonly unit: string;
  readonly status: string;
  readonly source: string;
  readonly publisher: string;
  readonly address: string;
  readonly release: string;
  readonly published: string;
  readonly place: string;
  readonly recorded: string;
  readonly marking: string;
  /** Who may see an OFFICIAL-SENSITIVE pack; empty for every other. */
  readonly handling: string;
}

/** In the order of the file. */
export const annexColumns = [
  { key: 'section', title: 'Section', width: 34 },
  { key: 'kind', title: 'Kind', width: 18 },
  { key: 'metric', title: 'Metric', width: 34 },
  { key: 'code', title: 'Metric code', width: 22 },
  { key: 'force', title: 'Force', width: 20 },
  { key: 'period', title: 'Period', width: 26 },
  { key: 'periodStart', title: 'From', width: 11 },
  { key: 'periodEnd', title: 'To', width: 11 },
  { key: 'value', title: 'Value', width: 12 },
  { key: 'printed', title: 'As printed', width: 18 },
  { key: 'unit', title: 'Unit', width: 14 },
  { key: 'status', title: 'Status', width: 12 },
  { key: 'source', title: 'Source', width: 48 },
  { key: 'publisher', title: 'Publisher', width: 28 },
  { key: 'address', title: 'Address', width: 40 },
  { key: 'release', title: 'Release', width: 24 },
  { key: 'published', title: 'Published', width: 26 },
  { key: 'place', title: 'Place in the source', width: 40 },
  { key: 'recorded', title: 'Recorded at', width: 24 },
  { key: 'marking', title: 'Protective marking', width: 20 },
  { key: 'handling', title: 'Handling', width: 40 },
] as const satisfies readonly { readonly key: keyof AnnexRow; readonly title: string; readonly width: number }[];

/**
 * What a row of a section begins as: what is not known of it stays empty. Each row carries the marking and the handling line, since rows
 * are copied out of their file; lines before the head of a CSV would be read as its head.
 */
export function annexRow(
  section: string,
  { marking, handling = '' }: Pick<ResolvedPack, 'marking' | 'handling'>,
  known: Partial<AnnexRow> & Pick<AnnexRow, 'kind'>,
): AnnexRow {
  const empty = Object.fromEntries(annexColumns.map(({ key }) => [key, ''])) as unknown as AnnexRow;
  return { ...empty, section, marking, handling, ...known };
}
