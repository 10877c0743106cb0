import type { ResolvedChanges } from '../../pack/blocks/changes-block';
import type { EditionNode, Row, Table } from '../edition-node';
import { citing, headCell, noteNodes, sectionHead, text } from '../make-node';

const label = { numeric: false, strong: false };
const number = { numeric: true, strong: false };
const newest = { numeric: true, strong: true };

const row = (head: string, ...cells: readonly string[]): Row => ({
  head: [{ text: head }],
  cells: cells.map((words) => citing('body', words).runs),
});

function table(
  caption: string,
  columns: Table['columns'],
  head: readonly string[],
  rows: readonly Row[],
): readonly EditionNode[] {
  if (rows.length === 0) return [];
  const groups = [{ title: null, rows, note: null }];
  return [{ type: 'table', caption, columns, head: [head.map((words) => headCell(words))], groups }];
}

export function changesNodes(block: ResolvedChanges): readonly EditionNode[] {
  return [
    ...sectionHead(block),
    ...(block.empty === null ? [] : [text('body', block.empty)]),
    ...table(
      'Revised and corrected figures',
      [label, label, number, newest, label],
      ['Figure', 'Period', 'Was', 'Now', 'How'],
      block.figures.map(({ label: figure, period, was, now, how }) => row(figure, period, was, now, how)),
    ),
    ...table(
      'What follows from them',
      [label, number, newest],
      ['Measure', 'Was', 'Now'],
      block.effects.map(({ label: measure, was, now }) => row(measure, was, now)),
    ),
    ...table(
      'New figures',
      [label, label, newest],
      ['Metric', 'Periods', 'Latest'],
      block.fresh.map(({ label: metric, periods, latest }) => row(metric, periods, latest)),
    ),
    ...(block.statements.length === 0
      ? []
      : [
          {
            type: 'list' as const,
            from: null,
            items: block.statements.map((words) => ({ nodes: [text('body', words)] })),
          },
        ]),
    ...noteNodes([], block.sourceLine),
  ];
}
