import { VictoryScatter } from 'victory';
import type { SpcShape, XmrChartModel } from '#shared/charts/xmr-chart';
import { chartColours, type ChartColours } from './chart-colours';
import { ChartFrame } from './chart-frame';
import { ChartWords, FrameWords, MarkerLines, TargetLine, ValueAxis, victoryFrame } from './chart-parts';
import { chartFontSize } from './series-chart';
import { shapeColour, victorySymbols } from './spc-marks';
import { xmrLayout, type XmrLabelKind } from './xmr-layout';
import { XmrBands, XmrLimitLines } from './xmr-limit-lines';
import { ValueLine } from './value-line';

interface XmrChartProps {
  readonly model: XmrChartModel;
  readonly width: number;
  readonly height: number;
  readonly medium: 'screen' | 'print';
  /** The point that is being read, on screen only. */
  readonly active?: number | null;
}

/** A series with its mean, its limits and its signals, at exactly the size asked for: no measuring, no animation. */
export function XmrChart({ model, width, height, medium, active = null }: XmrChartProps) {
  const colours = chartColours[medium];
  const layout = xmrLayout(model, width, height, chartFontSize[medium]);
  const frame = victoryFrame(layout, model.axis, width, height);
  const drawn = model.points.flatMap((point, x) =>
    point.value === null ? [] : [{ x, y: point.value, shape: point.shape, filled: point.filled }],
  );
  const radius = drawn.length > 60 ? 2.4 : drawn.length > 36 ? 3 : 3.9;

  return (
    <ChartFrame width={width} height={height} alt={model.alt}>
      <XmrBands model={model} layout={layout} colours={colours} />
      <ValueAxis axis={model.axis} frame={frame} layout={layout} colours={colours} />
      <XmrLimitLines model={model} layout={layout} colours={colours} />
      <MarkerLines layout={layout} colours={colours} />
      {model.target !== null && <TargetLine y={layout.yOf(model.target.value)} layout={layout} colours={colours} />}
      <ValueLine points={model.points} frame={frame} colour={colours.line} />
      <VictoryScatter
        {...frame}
        data={drawn}
        symbol={({ datum }) => victorySymbols[shapeOf(datum)]}
        // A triangle of the same radius looks smaller than a circle.
        size={({ datum }) => (shapeOf(datum) === 'circle' ? radius : radius * 1.25) + (datum?.x === active ? 1.3 : 0)}
        style={{
          data: {
            fill: ({ datum }) =>
              datum?.filled === true || datum?.x === active ? shapeColour(shapeOf(datum), colours) : colours.ground,
            stroke: ({ datum }) => shapeColour(shapeOf(datum), colours),
            strokeWidth: 1.6,
            strokeLinejoin: 'round',
          },
        }}
      />
      <FrameWords layout={layout} colours={colours} />
      {layout.labels.map((label) => (
        <ChartWords key={label.key} text={label} layout={layout} style={labelStyle(label.kind, colours)} />
      ))}
    </ChartFrame>
  );
}

/** Victory types what it hands back loosely. */
function shapeOf(datum: { readonly shape?: SpcShape } | undefined): SpcShape {
  return datum?.shape ?? 'circle';
}

function labelStyle(kind: XmrLabelKind, colours: ChartColours): object {
  switch (kind) {
    case 'target':
      return { fill: colours.target, fontWeight: 600 };
    case 'latest':
      return { fill: colours.line, fontWeight: 650 };
    case 'mean':
    case 'lower':
    case 'upper':
      return { fill: colours.quiet };
  }
}
