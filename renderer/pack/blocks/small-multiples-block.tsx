import type { SmallMultiplesModel } from '#shared/charts/small-multiples';
import type { ResolvedBlockOf } from '#shared/pack/resolved';
import { SmallMultiplesCell } from '../../charts/small-multiples-cell';
import { SmallMultiplesGrid } from '../../charts/small-multiples-grid';
import { smallGrid } from '../../charts/small-multiples-layout';
import { noteParts } from '../notes';
import type { FrameProps, Part, Piece } from '../parts';
import { single, withTail } from '../parts';
import { sectionHeading } from '../section-heading';

const widths = { upright: 665, landscape: 994 } as const;
const chartHeight = 112;

/** A page may end between two rows of charts; the charts of a row stand side by side. */
function rows(block: ResolvedBlockOf<'small-multiples'>, model: SmallMultiplesModel): Part {
  const width = block.page?.landscape === true ? widths.landscape : widths.upright;
  const grid = smallGrid(width, model.series.length);
  const count = Math.ceil(model.series.length / grid.columns);
  const pieces = Array.from({ length: count }, (_, row): Piece => {
    const key = `${block.id}:row-${row}`;
    const charts = model.series.slice(row * grid.columns, (row + 1) * grid.columns);
    return {
      key,
      node: charts.map((series, index) => (
        <SmallMultiplesCell
          key={series.key}
          model={model}
          series={series}
          width={grid.cell}
          height={chartHeight}
          medium="print"
          atom={index === 0 ? key : undefined}
        />
      )),
    };
  });
  const frame = (props: FrameProps) => (
    <div className="pack-small-multiples">
      <SmallMultiplesGrid {...grid}>{props.pieces.map(({ node }) => node)}</SmallMultiplesGrid>
    </div>
  );
  return { type: 'group', key: `${block.id}:rows`, frame, pieces: withTail(pieces, true) };
}

export function smallMultiplesParts(block: ResolvedBlockOf<'small-multiples'>): readonly Part[] {
  const { grid, figureNumber } = block;
  if (grid === null) return [sectionHeading(block)];
  return [
    sectionHeading(block),
    rows(block, grid),
    single(
      `${block.id}:caption`,
      <p className="pack-figure-caption">
        <b>Figure {figureNumber}</b> {grid.caption}
      </p>,
      block.sourceLine !== '',
    ),
    ...noteParts(block.id, [], block.sourceLine),
  ];
}
