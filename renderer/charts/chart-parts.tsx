import { LineSegment, VictoryAxis, VictoryLabel } from 'victory';
import type { Axis } from '#shared/analysis/axis';
import type { ChartColours } from './chart-colours';
import type { PlacedText, PlotFrame } from './plot-frame';

interface PartProps {
  readonly layout: PlotFrame;
  readonly colours: ChartColours;
}

/** What Victory's own parts must know to draw into the same place as ours. */
export function victoryFrame(layout: PlotFrame, axis: Axis, width: number, height: number) {
  return {
    standalone: false,
    width,
    height,
    padding: layout.padding,
    domain: { x: [...layout.domainX] as [number, number], y: [axis.min, axis.max] as [number, number] },
  } as const;
}

interface ChartWordsProps {
  readonly text: PlacedText;
  readonly layout: Pick<PlotFrame, 'fontSize' | 'lineHeight'>;
  /** One for all lines, or one for each. */
  readonly style: object | readonly object[];
}

/** Words at their place: the first line stands at `y`, the others under it. */
export function ChartWords({ text, layout, style }: ChartWordsProps) {
  const { fontSize, lineHeight } = layout;
  const words = { fontSize, fontFamily: 'inherit', padding: 0 };
  const styles = text.lines.map((_, line) => ({ ...words, ...(Array.isArray(style) ? style[line] : style) }));
  return (
    <VictoryLabel
      x={text.x}
      y={text.y}
      text={[...text.lines]}
      textAnchor={text.anchor}
      verticalAnchor="middle"
      lineHeight={1.25}
      style={styles}
      // `verticalAnchor` centres the whole block: the first line is to stand at `y`.
      dy={((text.lines.length - 1) * lineHeight) / 2}
    />
  );
}

/** The value axis as a light grid with its labels, and the line that the plot stands on. */
export function ValueAxis({
  axis,
  frame,
  layout,
  colours,
}: PartProps & { readonly axis: Axis; readonly frame: ReturnType<typeof victoryFrame> }) {
  const { plot, padding, fontSize } = layout;
  return (
    <>
      <VictoryAxis
        {...frame}
        dependentAxis
        // Where the plot begins: its own choice would be at the first point.
        offsetX={padding.left}
        tickValues={axis.ticks.map((tick) => tick.value)}
        tickFormat={axis.ticks.map((tick) => tick.label)}
        tickLabelComponent={<VictoryLabel dx={-6} />}
        style={{
          axis: { stroke: 'none' },
          grid: { stroke: colours.grid, strokeWidth: 1, strokeDasharray: 'none' },
          ticks: { stroke: 'none', size: 0 },
          tickLabels: { fontSize, fontFamily: 'inherit', padding: 0, fill: colours.quiet },
        }}
      />
      <LineSegment
        x1={plot.left}
        x2={plot.right}
        y1={plot.bottom}
        y2={plot.bottom}
        style={{ stroke: colours.base, strokeWidth: 1 }}
      />
    </>
  );
}

/** Events dotted, breaks and rebases dashed, each from its words down to the plot's foot. */
export function MarkerLines({ layout, colours }: PartProps) {
  return layout.markers.map((marker) => (
    <LineSegment
      key={marker.key}
      x1={layout.xOf(marker.position)}
      x2={layout.xOf(marker.position)}
      y1={marker.y + layout.lineHeight / 2}
      y2={layout.plot.bottom}
      style={{
        stroke: colours.quiet,
        strokeWidth: 1.25,
        strokeDasharray: marker.line === 'dotted' ? '1.5 3' : '5 3',
        strokeLinecap: marker.line === 'dotted' ? 'round' : 'butt',
      }}
    />
  ));
}

export function TargetLine({ y, layout, colours }: PartProps & { readonly y: number }) {
  return (
    <LineSegment
      x1={layout.plot.left}
      x2={layout.plot.right}
      y1={y}
      y2={y}
      style={{ stroke: colours.target, strokeWidth: 1.5, strokeDasharray: '6 4' }}
    />
  );
}

/** The names of the periods, years heavier, and of the markers. */
export function FrameWords({ layout, colours }: PartProps) {
  const quiet = { fill: colours.quiet };
  return (
    <>
      {layout.periods.map((period) => (
        <ChartWords
          key={period.key}
          text={period}
          layout={layout}
          style={period.lines.map((_, line) =>
            line === period.tick.yearLine ? { fill: colours.ink, fontWeight: 600 } : quiet,
          )}
        />
      ))}
      {layout.markers.map((marker) => (
        <rect
          key={`ground-${marker.key}`}
          x={marker.x - 1}
          y={marker.y - layout.fontSize * 0.6}
          width={marker.width}
          height={layout.fontSize * 1.2}
          fill={colours.ground}
        />
      ))}
      {layout.markers.map((marker) => (
        <ChartWords key={marker.key} text={marker} layout={layout} style={{ fill: colours.ink }} />
      ))}
    </>
  );
}
