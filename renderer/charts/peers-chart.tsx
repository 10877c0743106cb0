import { LineSegment, VictoryBar, VictoryScatter } from 'victory';
import type { PeersChartModel } from '#shared/charts/peers-chart';
import { chartColours } from './chart-colours';
import { ChartFrame } from './chart-frame';
import { ChartWords } from './chart-parts';
import { peersLayout } from './peers-layout';
import { PeersScale } from './peers-scale';

interface PeersChartProps {
  readonly model: PeersChartModel;
  readonly width: number;
  readonly medium: 'screen' | 'print';
}

/** What Victory hands to a style. */
interface Drawn {
  readonly datum?: { readonly own?: boolean };
}

/** Forces below each other, best first; our own is marked by a pointer, heavy words and a dark bar. Its height is its layout's. */
export function PeersChart({ model, width, medium }: PeersChartProps) {
  const colours = chartColours[medium];
  const layout = peersLayout(model, width);
  const { plot, height, rowHeight } = layout;
  const count = model.rows.length;
  // Victory's bars lie when `horizontal`: x is the row, counted from the foot.
  const frame = {
    standalone: false,
    width,
    height,
    horizontal: true,
    padding: { top: plot.top, bottom: height - plot.bottom, left: plot.left, right: width - plot.right },
    domain: { x: [0.5, count + 0.5] as [number, number], y: [model.axis.min, model.axis.max] as [number, number] },
  } as const;
  const data = model.rows.map((row, index) => ({ x: count - index, y: row.value, own: row.own }));
  // Ours is full, the others are outlines: the difference is plain without colour.
  const style = {
    data: {
      fill: ({ datum }: Drawn) => (datum?.own === true ? colours.line : colours.grid),
      stroke: ({ datum }: Drawn) => (datum?.own === true ? colours.line : colours.quiet),
      strokeWidth: 1.1,
    },
  };

  return (
    <ChartFrame width={width} height={height} alt={model.alt}>
      <PeersScale model={model} layout={layout} colours={colours} />
      {model.mark === 'bar' ? (
        <VictoryBar {...frame} data={data} barWidth={rowHeight * 0.6} style={style} />
      ) : (
        <VictoryScatter {...frame} data={data} size={rowHeight > 16 ? 4.5 : 3.8} style={style} />
      )}
      {layout.meanLabel !== null && model.group !== null && (
        <>
          <LineSegment
            x1={layout.xOf(model.group.mean)}
            x2={layout.xOf(model.group.mean)}
            y1={plot.top - 4}
            y2={plot.bottom}
            style={{ stroke: colours.ink, strokeWidth: 1.5 }}
          />
          <ChartWords text={layout.meanLabel} layout={layout} style={{ fill: colours.ink, fontWeight: 600 }} />
        </>
      )}
      {model.rows.map((row, index) => {
        const name = layout.names[index];
        const ink = row.own ? { fill: colours.ink, fontWeight: 700 } : { fill: colours.ink };
        const y = layout.yOf(index);
        const words = (key: string, text: string, x: number) => ({
          key,
          lines: [text],
          x,
          y,
          anchor: 'end' as const,
        });
        return (
          <g key={row.key}>
            {row.own && name !== undefined && <path d={`M${name.ownX} ${y}l-9 -5v10Z`} fill={colours.line} />}
            {name !== undefined && <ChartWords text={name} layout={layout} style={ink} />}
            <ChartWords text={words('value', row.valueText, layout.valuesX)} layout={layout} style={ink} />
            <ChartWords
              text={words('rank', row.rankText, layout.ranksX)}
              layout={layout}
              style={row.own ? ink : { fill: colours.quiet }}
            />
          </g>
        );
      })}
    </ChartFrame>
  );
}
