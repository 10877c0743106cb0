import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table as DocxTable,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type FileChild,
  type ITableCellOptions,
  type ITableBordersOptions,
} from 'docx';
import type { Column, Row, RowGroup, Table } from '#shared/editions/edition-node';
import { placedHead } from '#shared/editions/placed-head';
import { columnWidths } from './column-widths';
import { docxRuns } from './docx-runs';
import { ink, noBorders, twips } from './docx-styles';
import type { Bookmarks, DocxWriting } from './docx-writing';

const line = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });
const borders: ITableBordersOptions = {
  ...noBorders,
  bottom: line(4, ink.hairline),
  insideHorizontal: line(4, ink.hairline),
};
const padding = { top: twips(2.5), bottom: twips(2.5), left: twips(3), right: twips(3) };

const alignment = (column: Column | undefined) => ({
  alignment: column?.numeric === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
});

function cell(children: Paragraph[], options: Partial<ITableCellOptions> = {}): TableCell {
  return new TableCell({ margins: padding, ...options, children });
}

function headRows(table: Table, bookmarks: Bookmarks): TableRow[] {
  return placedHead(table).map((row, at, all) => {
    const children = row.map(({ cell: { runs, columns, rows }, column }) => {
      const paragraph = new Paragraph({
        style: 'Cell',
        keepNext: true,
        ...(columns > 1 ? { alignment: AlignmentType.CENTER } : alignment(table.columns[column])),
        children: docxRuns(runs, bookmarks, { color: ink.quiet, bold: true, size: 18 }),
      });
      return cell([paragraph], {
        verticalAlign: VerticalAlign.BOTTOM,
        borders: { bottom: at + rows === all.length ? line(12, ink.rule) : line(4, ink.quiet) },
        ...(columns > 1 ? { columnSpan: columns } : {}),
        ...(rows > 1 ? { rowSpan: rows } : {}),
      });
    });
    return new TableRow({ tableHeader: true, cantSplit: true, children });
  });
}

function bodyRow(row: Row, table: Table, keepNext: boolean, bookmarks: Bookmarks): TableRow {
  const cells = [row.head, ...row.cells];
  return new TableRow({
    cantSplit: true,
    children: cells.map((runs, index) => {
      const column = table.columns[index];
      const look = column?.strong === true ? { bold: true } : {};
      return cell([
        new Paragraph({ style: 'Cell', keepNext, ...alignment(column), children: docxRuns(runs, bookmarks, look) }),
      ]);
    }),
  });
}

function wideRow(words: string, title: boolean, columns: number): TableRow {
  const paragraph = new Paragraph({
    style: 'Cell',
    keepNext: title,
    children: [
      new TextRun({ text: words, ...(title ? { bold: true, color: ink.title } : { color: ink.quiet, size: 18 }) }),
    ],
  });
  const shading = title ? { shading: { type: ShadingType.CLEAR, fill: ink.tint, color: 'auto' } } : {};
  return new TableRow({ cantSplit: true, children: [cell([paragraph], { columnSpan: columns, ...shading })] });
}

/** Rows that are not worth a second page with a head of its own. */
const shortTable = 14;

/**
 * A table whose head is repeated on every page that it reaches and whose rows are never parted.
 * @param captioned false where the heading above says the same already
 */
export function docxTable(table: Table, captioned: boolean, { bookmarks, width }: DocxWriting): FileChild[] {
  const { columns, head, groups, caption } = table;
  const count = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const short = (group: RowGroup, index: number) =>
    count <= shortTable && (group !== groups.at(-1) || index < group.rows.length - 1);
  const rows = [
    ...headRows(table, bookmarks),
    ...groups.flatMap((group) => [
      ...(group.title === null ? [] : [wideRow(group.title, true, columns.length)]),
      ...group.rows.map((row, index) =>
        bodyRow(row, table, short(group, index) || (group.note !== null && index === group.rows.length - 1), bookmarks),
      ),
      ...(group.note === null ? [] : [wideRow(group.note, false, columns.length)]),
    ]),
  ];
  // Word has no table without a row, and one that is empty says nothing.
  if (rows.length === 0) return [];
  const widths = columnWidths(table, width);
  const made = new DocxTable({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    borders,
    tableLook: { firstRow: head.length > 0, firstColumn: true, noHBand: true, noVBand: true },
  });
  // Word joins tables that nothing stands between.
  const after = new Paragraph({ style: 'Note', spacing: { after: twips(2) }, children: [] });
  return [...(captioned ? [new Paragraph({ style: 'TableTitle', text: caption })] : []), made, after];
}
