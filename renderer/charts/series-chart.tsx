import { LineSegment, VictoryAxis, VictoryContainer, VictoryLabel, VictoryLine, VictoryScatter } from 'victory';
import type { ChartModel } from '#shared/pack/resolved';
import { chartColours } from './chart-colours';
import { chartLayout, type PlacedText } from './chart-layout';
import { IntervalBar } from './interval-bar';
import { lineRuns } from './segments';
import './series-chart.css';

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
  const { plot, padding, fontSize } = layout;
  const frame = {
    standalone: false,
    width,
    height,
    padding,
    domain: { x: [...layout.domainX] as [number, number], y: [model.axis.min, model.axis.max] as [number, number] },
  } as const;
  const words = { fontSize, fontFamily: 'inherit', padding: 0 };
  const quiet = { ...words, fill: colours.quiet };
  const label = (text: PlacedText, style: object | object[]) => (
    <VictoryLabel
      key={text.key}
      x={text.x}
      y={text.y}
      text={[...text.lines]}
      textAnchor={text.anchor}
      verticalAnchor="middle"
      lineHeight={1.25}
      style={style}
      // `verticalAnchor` centres the whole block: the first line is to stand at `y`.
      dy={((text.lines.length - 1) * layout.lineHeight) / 2}
    />
  );
  const drawn = model.points.flatMap((point, x) => (point.value === null ? [] : [{ x, y: point.value }]));
  const radius = drawn.length > 60 ? 2.2 : drawn.length > 36 ? 2.8 : 3.7;

  return (
    <VictoryContainer
      width={width}
      height={height}
      responsive={false}
      title={model.alt}
      className="series-chart"
      style={{ touchAction: 'auto' }}
    >
      <g>
        <VictoryAxis
          {...frame}
          dependentAxis
          // Where the plot begins: its own choice would be at the first point.
          offsetX={padding.left}
          tickValues={model.axis.ticks.map((tick) => tick.value)}
          tickFormat={model.axis.ticks.map((tick) => tick.label)}
          tickLabelComponent={<VictoryLabel dx={-6} />}
          style={{
            axis: { stroke: 'none' },
            grid: { stroke: colours.grid, strokeWidth: 1, strokeDasharray: 'none' },
            ticks: { stroke: 'none', size: 0 },
            tickLabels: quiet,
          }}
        />
        <LineSegment
          x1={plot.left}
          x2={plot.right}
          y1={plot.bottom}
          y2={plot.bottom}
          style={{ stroke: colours.base, strokeWidth: 1 }}
        />
        {layout.markers.map((marker) => (
          <LineSegment
            key={`line-${marker.key}`}
            x1={layout.xOf(marker.position)}
            x2={layout.xOf(marker.position)}
            y1={marker.y + layout.lineHeight / 2}
            y2={plot.bottom}
            style={{ stroke: colours.quiet, strokeWidth: 1.25, strokeDasharray: '1.5 3', strokeLinecap: 'round' }}
          />
        ))}
        {model.target !== null && (
          <LineSegment
            x1={plot.left}
            x2={plot.right}
            y1={layout.yOf(model.target.value)}
            y2={layout.yOf(model.target.value)}
            style={{ stroke: colours.target, strokeWidth: 1.5, strokeDasharray: '6 4' }}
          />
        )}
        {lineRuns(model.points).map((run) => (
          <VictoryLine
            key={`run-${run[0]}`}
            {...frame}
            data={run.map((index) => ({ x: index, y: model.points[index]?.value ?? null }))}
            style={{ data: { stroke: colours.line, strokeWidth: 1.75, strokeLinejoin: 'round' } }}
          />
        ))}
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
        {layout.periods.map((period) =>
          label(
            period,
            period.lines.map((_, line) =>
              line === period.tick.yearLine ? { ...words, fill: colours.ink, fontWeight: 600 } : quiet,
            ),
          ),
        )}
        {layout.markers.map((marker) => label(marker, { ...words, fill: colours.ink }))}
        {layout.target !== null &&
          label(
            layout.target,
            layout.target.lines.map(() => ({ ...words, fill: colours.target, fontWeight: 600 })),
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
        {layout.values.map((value) => label(value, { ...words, fill: colours.line, fontWeight: 650 }))}
      </g>
    </VictoryContainer>
  );
}
