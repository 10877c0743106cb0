import type { ResolvedBlockOf } from '#shared/pack/resolved';
import { SmallMultiples } from '../../charts/small-multiples';
import { noteParts } from '../notes';
import type { Part } from '../parts';
import { single } from '../parts';
import { sectionHeading } from '../section-heading';

const width = 665;
const chartHeight = 112;

export function smallMultiplesParts(block: ResolvedBlockOf<'small-multiples'>): readonly Part[] {
  const { grid, figureNumber } = block;
  if (grid === null) return [sectionHeading(block)];
  return [
    sectionHeading(block),
    single(
      `${block.id}:figure`,
      <div className="pack-figure pack-small-multiples">
        <SmallMultiples model={grid} width={width} chartHeight={chartHeight} medium="print" />
        <div className="pack-figure-caption">
          <b>Figure {figureNumber}</b> {grid.caption}
        </div>
      </div>,
      block.sourceLine !== '',
    ),
    ...noteParts(block.id, [], block.sourceLine),
  ];
}
