import { annexLines, type AnnexLine } from '#shared/pack/annex-lines';
import { annexPlace } from '#shared/pack/annex-place';
import type { AnnexRow, ResolvedAnnex } from '#shared/pack/blocks/annex-block';
import type { ResolvedBlockOf } from '#shared/pack/resolved';
import type { FrameProps, Part, Piece } from '../parts';
import { sectionHeading } from '../section-heading';
import { TableFrame } from '../table-frame';

const widths = [170, 85, 410];

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

function Figure({ atom, row }: { readonly atom: string; readonly row: AnnexRow }) {
  return (
    <tr data-atom={atom}>
      <th scope="row">{row.about}</th>
      <td className="pack-number pack-emphasis">{row.value}</td>
      <td>{annexPlace(row)}</td>
    </tr>
  );
}

type RunLine = Extract<AnnexLine, { readonly kind: 'run' }>;

function Run({ atom, line: { title, rows } }: { readonly atom: string; readonly line: RunLine }) {
  return (
    <tr data-atom={atom}>
      <th scope="row">{title}</th>
      <td colSpan={2}>
        <ul className="pack-annex-run">
          {rows.map(({ id, about, value, ranks }) => (
            <li key={id}>
              {about} <span className="pack-emphasis">{value}</span>
              {ranks === undefined ? '' : ` ${ranks}`}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function groupPieces(block: ResolvedAnnex, group: ResolvedAnnex['groups'][number]): readonly Piece[] {
  const { id, title, source, place } = group;
  const section = `${block.id}:${id}`;
  const band = {
    key: `${section}:band`,
    section,
    keepWithNext: true,
    node: (
      <tr key="band" className="pack-band" data-atom={`${section}:band`}>
        <th scope="rowgroup" colSpan={widths.length}>
          {title} <span className="pack-annex-source">{source}</span>
          {place == null ? null : <span className="pack-annex-place">{place}</span>}
        </th>
      </tr>
    ),
  };
  return [
    band,
    ...annexLines(group).map((line) => {
      const { id: lineId } = line.kind === 'run' ? line : line.row;
      const atom = `${section}:${lineId}`;
      const node =
        line.kind === 'run' ? (
          <Run key={lineId} atom={atom} line={line} />
        ) : (
          <Figure key={lineId} atom={atom} row={line.row} />
        );
      return { key: atom, section, node };
    }),
  ];
}

export function annexParts(block: ResolvedBlockOf<'annex'>): readonly Part[] {
  const frame = (props: FrameProps) => (
    <TableFrame {...props} className="pack-annex" title={block.heading} widths={widths} head={head} />
  );
  const pieces = block.groups.flatMap((group) => groupPieces(block, group));
  return [sectionHeading(block), { type: 'group', key: `${block.id}:table`, frame, pieces }];
}
