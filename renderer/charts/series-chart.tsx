import { LineSegment, VictoryScatter } from 'victory';
import type { ChartModel } from '#shared/pack/chart-shape';
import { chartColours } from './chart-colours';
import { chartLayout } from './chart-layout';
import { ChartFrame } from './chart-frame';
import { ChartWords, FrameWords, MarkerLines, TargetLine, ValueAxis, victoryFrame } from './chart-parts';
import { IntervalBar } from './interval-bar';
import { ValueLine } from './value-line';

interface SeriesChartProps {
  readonly model: ChartModel;
  readonly width: number;
  readonly height: number;
  readonly medium: 'screen' | 'print';
  /** The point that is being read, on screen only. */
  readonly active?: number | null;
}

export const chartFontSize = { screen: 11.5, print: 11.5 } as const;

/** A series over time with its target, at exactly the size asked for: no measuring, no animation. */
export function SeriesChart({ model, width, height, medium, active = null }: SeriesChartProps) {
  const colours = chartColours[medium];
  const layout = chartLayout(model, width, height, chartFontSize[medium]);
  const { plot, fontSize } = layout;
  const frame = victoryFrame(layout, model.axis, width, height);
  const drawn = model.points.flatMap((point, x) => (point.value === null ? [] : [{ x, y: point.value }]));
  const radius = drawn.length > 60 ? 2.2 : drawn.length > 36 ? 2.8 : 3.7;

  return (
    <ChartFrame width={width} height={height} alt={model.alt}>
      <ValueAxis axis={model.axis} frame={frame} layout={layout} colours={colours} />
      <MarkerLines layout={layout} colours={colours} />
      {model.baseline != null && (
        <LineSegment
          x1={plot.left}
          x2={plot.right}
          y1={layout.yOf(model.baseline.value)}
          y2={layout.yOf(model.baseline.value)}
          style={{ stroke: colours.quiet, strokeWidth: 1.5, strokeDasharray: '2.5 2.5' }}
        />
      )}
      {model.target !== null && <TargetLine y={layout.yOf(model.target.value)} layout={layout} colours={colours} />}
      <ValueLine points={model.points} frame={frame} colour={colours.line} />
      {model.points.flatMap(({ end, interval }, x) =>
        interval === null
          ? []
          : [
              <IntervalBar
                key={`interval-${end}`}
                x={layout.xOf(x)}
                top={layout.yOf(interval.high)}
                bottom={layout.yOf(interval.low)}
                colour={colours.line}
              />,
            ],
      )}
      <VictoryScatter
        {...frame}
        data={drawn}
        size={({ datum }) => (datum?.x === active ? radius + 1.3 : radius)}
        style={{
          data: {
            fill: ({ datum }) => (datum?.x === active ? colours.line : colours.ground),
            stroke: colours.line,
            strokeWidth: 1.6,
          },
        }}
      />
      <FrameWords layout={layout} colours={colours} />
      {layout.target !== null && (
        <ChartWords text={layout.target} layout={layout} style={{ fill: colours.target, fontWeight: 600 }} />
      )}
      {layout.baseline !== null && (
        <ChartWords text={layout.baseline} layout={layout} style={{ fill: colours.quiet, fontWeight: 600 }} />
      )}
      {layout.values.map((value) => (
        <rect
          key={`ground-${value.key}`}
          x={value.anchor === 'middle' ? value.x - value.width / 2 : value.x - 2}
          y={value.y - fontSize * 0.55}
          width={value.width}
          height={fontSize * 1.1}
          fill={colours.ground}
        />
      ))}
      {layout.values.map((value) => (
        <ChartWords key={value.key} text={value} layout={layout} style={{ fill: colours.line, fontWeight: 650 }} />
      ))}
    </ChartFrame>
  );
}
