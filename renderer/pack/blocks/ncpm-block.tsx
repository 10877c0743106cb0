import type { ChangeText } from '#shared/pack/change-text';
import type { ComparisonRow } from '#shared/pack/blocks/ncpm-block';
import type { ResolvedBlockOf } from '#shared/pack/resolved';
import { Marks, noteParts } from '../notes';
import type { FrameProps, Part, Piece } from '../parts';
import { withTail } from '../parts';
import { sectionHeading } from '../section-heading';
import { TableFrame } from '../table-frame';

type NcpmBlock = ResolvedBlockOf<'ncpm'>;

const widths = [187, 82, 62, 136, 62, 136];

/** The words are one run of text: they are searched for, read aloud and checked letter for letter. */
function Change({ change }: { readonly change: ChangeText | null }) {
  if (change === null) return <td className="pack-number">{/* Published without a change. */ ''}</td>;
  return (
    <td className="pack-number">
      <span className="pack-change">{change.words}</span>
      {change.difference === null ? null : <span className="pack-difference">{change.difference}</span>}
    </td>
  );
}

function Row({ atom, row }: { readonly atom: string; readonly row: ComparisonRow }) {
  return (
    <tr data-atom={atom}>
      <th scope="row">
        {row.label}
        <Marks marks={row.marks} />
      </th>
      <td className="pack-number pack-emphasis">{row.current}</td>
      <td className="pack-number">{row.previous}</td>
      <Change change={row.change} />
      <td className="pack-number">{row.baseline}</td>
      <Change change={row.baselineChange} />
    </tr>
  );
}

function Head({ columns }: { readonly columns: NcpmBlock['columns'] }) {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {columns.measure}
        </th>
        <th scope="col" rowSpan={2} className="pack-number">
          {columns.current}
        </th>
        <th scope="colgroup" colSpan={2} className="pack-column-group">
          {columns.previousGroup}
        </th>
        <th scope="colgroup" colSpan={2} className="pack-column-group">
          {columns.baselineGroup}
          <Marks marks={columns.baselineMarks} />
        </th>
      </tr>
      <tr>
        {[0, 1].flatMap((group) => [
          <th key={`was-${group}`} scope="col" className="pack-number">
            {columns.was}
          </th>,
          <th key={`change-${group}`} scope="col" className="pack-number">
            {columns.change}
          </th>,
        ])}
      </tr>
    </thead>
  );
}

function groupPieces(block: NcpmBlock, group: NcpmBlock['groups'][number], at: number): readonly Piece[] {
  const section = `${block.id}:${at}`;
  const rows = group.rows.map((row, index) => ({
    key: `${section}:${row.metricId}`,
    section,
    keepWithNext: group.note !== null && index === group.rows.length - 1,
    node: <Row key={row.metricId} atom={`${section}:${row.metricId}`} row={row} />,
  }));
  const band = {
    key: `${section}:band`,
    section,
    keepWithNext: true,
    node: (
      <tr key="band" className="pack-band" data-atom={`${section}:band`}>
        <th scope="rowgroup" colSpan={6}>
          {group.title}
          {group.assessed === undefined ? null : <span className="pack-band-mark">, {group.assessed}</span>}
        </th>
      </tr>
    ),
  };
  if (group.note === null) return [band, ...rows];
  const note = {
    key: `${section}:note`,
    section,
    node: (
      <tr key="note" className="pack-row-note" data-atom={`${section}:note`}>
        <td colSpan={6}>{group.note}</td>
      </tr>
    ),
  };
  return [band, ...rows, note];
}

export function ncpmParts(block: NcpmBlock): readonly Part[] {
  const pieces = block.groups.flatMap((group, at) => groupPieces(block, group, at));
  const notes = noteParts(block.id, block.notes, block.sourceLine);
  const frame = (props: FrameProps) => (
    <TableFrame
      {...props}
      className="pack-ncpm"
      title={block.heading}
      widths={widths}
      head={<Head columns={block.columns} />}
    />
  );
  return [
    sectionHeading(block),
    { type: 'group', key: `${block.id}:table`, frame, pieces: withTail(pieces, notes.length > 0) },
    ...notes,
  ];
}
