import type { PeersChartModel } from '../charts/peers-chart';
import type { XmrChartModel } from '../charts/xmr-chart';
import type { ChartModel } from '../pack/chart-shape';
import type { Table } from './edition-node';
import { headCell } from './make-node';
import { plainTable } from './plain-table';

const label = { numeric: false, strong: false };
const number = { numeric: true, strong: false };
const captionOf = (title: string) => `Figures of the chart of ${title}`;

/** What a line draws, in figures, newest first. */
export function pointsTable({ title, points }: Pick<ChartModel, 'title' | 'points'>): Table {
  const rows = points.toReversed().map((point) => ({ head: [{ text: point.label }], cells: [[{ text: point.text }]] }));
  return {
    type: 'table',
    caption: captionOf(title),
    columns: [label, number],
    head: [[headCell('Period'), headCell('Value')]],
    groups: [{ title: null, rows, note: null }],
  };
}

/** What a control chart draws, in figures, newest first. */
export function controlTable({ title, table }: Pick<XmrChartModel, 'title' | 'table'>): Table {
  const rows = table.toReversed().map(({ period, value, mean, lower, upper, words }) => ({
    head: [{ text: period }],
    cells: [value, mean, lower, upper, words].map((text) => [{ text }]),
  }));
  return {
    type: 'table',
    caption: captionOf(title),
    columns: [label, { numeric: true, strong: true }, number, number, number, label],
    head: [['Period', 'Value', 'Mean', 'Lower limit', 'Upper limit', 'Rule'].map((each) => headCell(each))],
    groups: [{ title: null, rows, note: null }],
  };
}

/** A force among its peers, in figures, best first. */
export function peersTable({ title, rows }: Pick<PeersChartModel, 'title' | 'rows'>): Table {
  return plainTable(
    captionOf(title),
    ['Force', 'Value', 'Rank'],
    rows.map(({ name, otherPeriod, valueText, rankText }) => [
      otherPeriod === null ? name : `${name} (${otherPeriod})`,
      valueText,
      rankText,
    ]),
    [false, true, true],
  );
}
