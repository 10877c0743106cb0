import { LineSegment, VictoryContainer, VictoryLine, VictoryScatter } from 'victory';
import type { SmallMultiplesModel, SmallSeries } from '#shared/charts/small-multiples';
import { chartColours } from './chart-colours';
import { ChartWords } from './chart-parts';
import { lineRuns } from './segments';
import { smallLayout } from './small-multiples-layout';
import './series-chart.css';

interface SmallSeriesChartProps {
  readonly model: SmallMultiplesModel;
  readonly series: SmallSeries;
  readonly width: number;
  readonly height: number;
  readonly medium: 'screen' | 'print';
}

const fontSize = 11;

/** One series of a grid: its line, its newest point, its target dashed, the ends of both axes. */
export function SmallSeriesChart({ model, series, width, height, medium }: SmallSeriesChartProps) {
  const colours = chartColours[medium];
  const layout = smallLayout(model, series, width, height, fontSize);
  const { plot, padding } = layout;
  const frame = {
    standalone: false,
    width,
    height,
    padding,
    domain: {
      x: [...layout.domainX] as [number, number],
      y: [series.axis.min, series.axis.max] as [number, number],
    },
  } as const;
  const points = model.periods.map(({ end }, x) => ({ end, value: series.values[x] ?? null }));
  const runs = lineRuns(points);
  const joined = new Set(runs.flat());
  // A point that no line joins would not be seen.
  const alone = points.flatMap(({ value }, x) => (value === null || joined.has(x) ? [] : [{ x, y: value }]));
  const newest = series.latest?.position ?? -1;
  const newestValue = points[newest]?.value;

  return (
    <VictoryContainer
      width={width}
      height={height}
      responsive={false}
      title={series.alt}
      className="series-chart"
      style={{ touchAction: 'auto' }}
    >
      <g>
        {[plot.top, plot.bottom].map((y) => (
          <LineSegment
            key={y}
            x1={plot.left}
            x2={plot.right}
            y1={y}
            y2={y}
            style={{ stroke: y === plot.bottom ? colours.base : colours.grid, strokeWidth: 1 }}
          />
        ))}
        {series.target !== null && (
          <LineSegment
            x1={plot.left}
            x2={plot.right}
            y1={layout.yOf(series.target.value)}
            y2={layout.yOf(series.target.value)}
            style={{ stroke: colours.target, strokeWidth: 1.4, strokeDasharray: '5 3' }}
          />
        )}
        {runs.map((run) => (
          <VictoryLine
            key={`run-${run[0]}`}
            {...frame}
            data={run.map((x) => ({ x, y: points[x]?.value ?? null }))}
            style={{ data: { stroke: colours.line, strokeWidth: 1.6, strokeLinejoin: 'round' } }}
          />
        ))}
        <VictoryScatter
          {...frame}
          data={alone}
          size={2.6}
          style={{ data: { fill: colours.ground, stroke: colours.line, strokeWidth: 1.5 } }}
        />
        {newestValue != null && (
          <VictoryScatter
            {...frame}
            data={[{ x: newest, y: newestValue }]}
            size={3.2}
            style={{ data: { fill: colours.line } }}
          />
        )}
        {[...layout.periods, ...layout.scale].map((text) => (
          <ChartWords key={text.key} text={text} layout={layout} style={{ fill: colours.quiet }} />
        ))}
      </g>
    </VictoryContainer>
  );
}
