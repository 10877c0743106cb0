import { comparable } from '../cells/clean-text';
import type { Catalogue } from '../proposal';

/** Whom the 999 tables rank a force among, in the words of their headings. */
const rankedAmong: ReadonlyMap<string, string> = new Map([
  ['national ranking', 'national'],
  ['most similar group ranking', 'most-similar-group'],
  ['regional 7 force ranking', 'regional-7'],
]);

export interface ValueColumn {
  readonly column: number;
  readonly metricId: string;
  readonly percent: boolean;
}

export interface RankColumn {
  readonly column: number;
  readonly peerGroupId: string;
  /** The metric that is ranked. */
  readonly metricId: string;
}

export interface Calls999Columns {
  readonly month: number;
  readonly values: readonly ValueColumn[];
  readonly ranks: readonly RankColumn[];
  readonly total: ValueColumn;
  /** The bands of the answering time: parts of one whole. */
  readonly shares: readonly ValueColumn[];
  /** Columns with a heading that nothing is known about: they are left out, and said to be. */
  readonly unknown: readonly number[];
}

/** Finds the columns of a 999 table by the labels that its publisher prints; null where the row is not its header. */
export function calls999Columns(cells: readonly string[], catalogue: Catalogue): Calls999Columns | null {
  const labels = new Map(
    catalogue.metrics.flatMap((metric) =>
      metric.publishedLabel === null ? [] : [[comparable(metric.publishedLabel), metric]],
    ),
  );
  const month = cells.indexOf('month');
  const values = cells.flatMap((cell, column): ValueColumn[] => {
    const metric = labels.get(cell);
    return metric === undefined ? [] : [{ column, metricId: metric.id, percent: metric.unit === 'percent' }];
  });
  const ranks = cells.flatMap((cell, column): RankColumn[] => {
    const [among = '', label = ''] = cell.split(' for ');
    const peerGroupId = rankedAmong.get(among);
    // The column itself is headed "% 999 calls …", its rankings are headed "… for % of 999 calls …".
    const metric = labels.get(label) ?? labels.get(label.replace(/^% of /, '% '));
    return peerGroupId === undefined || metric === undefined ? [] : [{ column, peerGroupId, metricId: metric.id }];
  });
  const total = values.find(({ column }) => cells[column] === 'total calls');
  const shares = values.filter(({ column }) => cells[column]?.startsWith('% 999 calls answered') === true);
  if (month === -1 || total === undefined || shares.length === 0) return null;
  const known = new Set([month, ...values.map(({ column }) => column), ...ranks.map(({ column }) => column)]);
  const unknown = cells.flatMap((cell, column) => (cell === '' || known.has(column) ? [] : [column]));
  return { month, values, ranks, total, shares, unknown };
}
