import type { ResolvedBlockOf } from '#shared/pack/resolved';
import { SeriesChart } from '../../charts/series-chart';
import { noteParts } from '../notes';
import type { Part } from '../parts';
import { single } from '../parts';
import { sectionHeading } from '../section-heading';

/** Paper is always the same width, so a chart is drawn at one size and never shrinks its own labels. */
const chartSize = { width: 665, height: 264 } as const;

function Figure({ block }: { readonly block: ResolvedBlockOf<'chart'> }) {
  if (block.chart === null) return <p className="pack-missing">There is nothing to draw here yet.</p>;
  return (
    <figure className="pack-figure">
      <div className="pack-figure-drawing" style={chartSize}>
        <SeriesChart model={block.chart} width={chartSize.width} height={chartSize.height} medium="print" />
      </div>
      <figcaption>
        <b>Figure {block.figureNumber}</b> {block.chart.caption}
      </figcaption>
    </figure>
  );
}

export function chartParts(block: ResolvedBlockOf<'chart'>): readonly Part[] {
  return [
    sectionHeading(block),
    single(`${block.id}:figure`, <Figure block={block} />, block.sourceLine !== ''),
    ...noteParts(block.id, [], block.sourceLine),
  ];
}
