import { LineSegment } from 'victory';
import type { PeersChartModel } from '#shared/charts/peers-chart';
import type { ChartColours } from './chart-colours';
import { ChartWords } from './chart-parts';
import type { PeersLayout } from './peers-layout';

interface PeersScaleProps {
  readonly model: PeersChartModel;
  readonly layout: PeersLayout;
  readonly colours: ChartColours;
}

/** What lies behind the bars: the band of one standard deviation with its edges, the grid, and the scale at the foot. */
export function PeersScale({ model, layout, colours }: PeersScaleProps) {
  const { plot, band, ticks, fontSize, lineHeight } = layout;
  const upright = (key: string, x: number, style: object) => (
    <LineSegment key={key} x1={x} x2={x} y1={plot.top} y2={plot.bottom} style={style} />
  );
  const edge = { stroke: colours.quiet, strokeWidth: 1.1, strokeDasharray: '4 3' };
  // An edge beyond the axis is not drawn: a line at the axis' end would say that the band ends there.
  const edges = [model.group?.lower, model.group?.upper].filter(
    (value) => value !== undefined && value >= model.axis.min && value <= model.axis.max,
  ) as number[];
  return (
    <>
      {band !== null && (
        <rect
          x={band.left}
          y={plot.top}
          width={Math.max(0, band.right - band.left)}
          height={plot.bottom - plot.top}
          fill={colours.band}
        />
      )}
      {ticks.map(({ label, x }) => upright(`grid-${label}`, x, { stroke: colours.grid, strokeWidth: 1 }))}
      {edges.map((value) => upright(`edge-${value}`, layout.xOf(value), edge))}
      {model.mark === 'bar' && upright('zero', layout.xOf(0), { stroke: colours.base, strokeWidth: 1 })}
      {ticks.map(({ label, x }) => (
        <ChartWords
          key={label}
          text={{ key: label, lines: [label], x, y: plot.bottom + 5 + lineHeight / 2, anchor: 'middle' }}
          layout={{ fontSize, lineHeight }}
          style={{ fill: colours.quiet }}
        />
      ))}
    </>
  );
}
