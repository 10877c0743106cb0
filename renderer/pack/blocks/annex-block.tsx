import type { AnnexRow, ResolvedAnnex } from '#shared/pack/blocks/annex-block';
import type { ResolvedBlockOf } from '#shared/pack/resolved';
import type { FrameProps, Part, Piece } from '../parts';
import { sectionHeading } from '../section-heading';
import { TableFrame } from '../table-frame';

const widths = [150, 95, 420];

const head = (
  <thead>
    <tr>
      <th scope="col">Figure</th>
      <th scope="col" className="pack-number">
        Value
      </th>
      <th scope="col">Place in the source</th>
    </tr>
  </thead>
);

function Row({ atom, row }: { readonly atom: string; readonly row: AnnexRow }) {
  return (
    <tr data-atom={atom}>
      <th scope="row">{row.about}</th>
      <td className="pack-number pack-emphasis">{row.value}</td>
      <td>{row.place}</td>
    </tr>
  );
}

function groupPieces(block: ResolvedAnnex, group: ResolvedAnnex['groups'][number]): readonly Piece[] {
  const { id, title, source, rows } = group;
  const section = `${block.id}:${id}`;
  const band = {
    key: `${section}:band`,
    section,
    keepWithNext: true,
    node: (
      <tr key="band" className="pack-band" data-atom={`${section}:band`}>
        <th scope="rowgroup" colSpan={widths.length}>
          {title} <span className="pack-annex-source">{source}</span>
        </th>
      </tr>
    ),
  };
  return [
    band,
    ...rows.map((row) => ({
      key: `${section}:${row.id}`,
      section,
      node: <Row key={row.id} atom={`${section}:${row.id}`} row={row} />,
    })),
  ];
}

export function annexParts(block: ResolvedBlockOf<'annex'>): readonly Part[] {
  const frame = (props: FrameProps) => (
    <TableFrame {...props} className="pack-annex" title={block.heading} widths={widths} head={head} />
  );
  const pieces = block.groups.flatMap((group) => groupPieces(block, group));
  return [sectionHeading(block), { type: 'group', key: `${block.id}:table`, frame, pieces }];
}
