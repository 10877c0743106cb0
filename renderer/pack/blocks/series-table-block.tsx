import type { ResolvedBlockOf } from '#shared/pack/resolved';
import { Marks, noteParts } from '../notes';
import type { FrameProps, Part, Piece } from '../parts';
import { withTail } from '../parts';
import { sectionHeading } from '../section-heading';
import { TableFrame } from '../table-frame';

type SeriesTableBlock = ResolvedBlockOf<'series-table'>;
type Band = SeriesTableBlock['bands'][number];

const contentWidth = 665;
const periodWidth = 84;

function emphasis(block: SeriesTableBlock, column: number): string {
  return block.columns[column]?.emphasis === true ? 'pack-number pack-emphasis' : 'pack-number';
}

function bandPieces(block: SeriesTableBlock, band: Band, at: number): readonly Piece[] {
  const section = `${block.id}:${at}`;
  const rows = band.rows.map((row, index) => ({
    key: `${section}:${index}`,
    section,
    node: (
      <tr key={index} data-atom={`${section}:${index}`}>
        <th scope="row">{row.period}</th>
        {row.cells.map((cell, column) => (
          <td key={column} className={emphasis(block, column)}>
            {cell.text}
            <Marks marks={cell.marks} />
          </td>
        ))}
      </tr>
    ),
  }));
  if (band.title === '') return rows;
  const title = (
    <tr key="band" className="pack-band" data-atom={`${section}:band`}>
      <th scope="rowgroup" colSpan={block.columns.length + 1}>
        {band.title}
      </th>
    </tr>
  );
  return [{ key: `${section}:band`, section, keepWithNext: true, node: title }, ...rows];
}

export function seriesTableParts(block: SeriesTableBlock): readonly Part[] {
  const width = Math.floor((contentWidth - periodWidth) / Math.max(1, block.columns.length));
  const widths = [contentWidth - width * block.columns.length, ...block.columns.map(() => width)];
  const head = (
    <thead>
      <tr>
        <th scope="col">{block.periodHeading}</th>
        {block.columns.map((column) => (
          <th key={column.title} scope="col" className="pack-number">
            {column.title}
          </th>
        ))}
      </tr>
    </thead>
  );
  const frame = (props: FrameProps) => (
    <TableFrame {...props} className="pack-series" title={block.heading} widths={widths} head={head} />
  );
  const notes = noteParts(block.id, block.notes, block.sourceLine);
  const pieces = block.bands.flatMap((band, at) => bandPieces(block, band, at));
  return [
    sectionHeading(block),
    { type: 'group', key: `${block.id}:table`, frame, pieces: withTail(pieces, notes.length > 0) },
    ...notes,
  ];
}
