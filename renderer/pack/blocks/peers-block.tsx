import type { ResolvedPeers } from '#shared/pack/blocks/peers-block';
import type { ResolvedBlockOf } from '#shared/pack/resolved';
import { PeersChart } from '../../charts/peers-chart';
import type { FrameProps, Part } from '../parts';
import { single, withTail } from '../parts';
import { sectionHeading } from '../section-heading';
import { subtitlePart } from '../subtitle-part';
import { TableFrame } from '../table-frame';

const width = 665;

function figureParts({ id, chart, figureNumber }: ResolvedPeers): readonly Part[] {
  if (chart === null) return [];
  return [
    single(
      `${id}:figure`,
      <div className="pack-figure">
        <div data-drawing>
          <PeersChart model={chart} width={width} medium="print" />
        </div>
        <div className="pack-figure-caption">
          <b>Figure {figureNumber}</b> {chart.caption}
        </div>
      </div>,
    ),
  ];
}

function rankParts(block: ResolvedBlockOf<'peers'>, tail: boolean): readonly Part[] {
  const { id, ranks, heading, chart } = block;
  if (ranks === null) return [];
  const head = (
    <thead>
      <tr>
        <th scope="col">Period</th>
        <th scope="col" className="pack-number">
          {ranks.valueTitle}
        </th>
        <th scope="col" className="pack-number">
          Rank
        </th>
      </tr>
    </thead>
  );
  const pieces = ranks.rows.map((row) => ({
    key: `${id}:${row.period}`,
    node: (
      <tr key={row.period} data-atom={`${id}:${row.period}`}>
        <th scope="row">{row.period}</th>
        <td className="pack-number pack-emphasis">{row.value}</td>
        <td className="pack-number">{row.rank}</td>
      </tr>
    ),
  }));
  const frame = (props: FrameProps) => (
    <TableFrame {...props} className="pack-ranks" title={ranks.title} widths={[200, 140, 100]} head={head} />
  );
  return [
    ...(chart === null && ranks.title === heading
      ? []
      : [subtitlePart(block, { key: `${id}:ranks-title`, words: ranks.title })]),
    { type: 'group', key: `${id}:ranks`, frame, pieces: withTail(pieces, tail) },
  ];
}

export function peersParts(block: ResolvedBlockOf<'peers'>): readonly Part[] {
  const notes = [...block.notes, block.sourceLine].filter((note) => note !== '');
  return [
    sectionHeading(block),
    ...figureParts(block),
    ...rankParts(block, notes.length > 0),
    ...notes.map((note, index) =>
      single(
        `${block.id}:note-${index}`,
        <p className={index === 0 ? 'pack-note pack-note-first' : 'pack-note'}>{note}</p>,
        index < notes.length - 1,
      ),
    ),
  ];
}
