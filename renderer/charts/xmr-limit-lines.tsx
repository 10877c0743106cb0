import { LineSegment } from 'victory';
import type { XmrChartModel } from '#shared/charts/xmr-chart';
import type { ChartColours } from './chart-colours';
import type { XmrLayout } from './xmr-layout';

interface XmrLimitsProps {
  readonly model: XmrChartModel;
  readonly layout: XmrLayout;
  readonly colours: ChartColours;
}

/** The ground of what is usual, one step a segment. */
export function XmrBands({ model, layout, colours }: XmrLimitsProps) {
  return model.limits.map(({ from, lower, upper }, index) => {
    const step = layout.steps[index];
    if (step === undefined) return null;
    const top = layout.yOf(upper);
    return (
      <rect
        key={from}
        x={step.left}
        y={top}
        width={step.right - step.left}
        height={layout.yOf(lower) - top}
        fill={colours.band}
      />
    );
  });
}

/** Mean full, limits dashed, trial limits with wider gaps; broken at each rebase. */
export function XmrLimitLines({ model, layout, colours }: XmrLimitsProps) {
  return model.limits.flatMap(({ from, mean, lower, upper, trial }, index) => {
    const step = layout.steps[index];
    if (step === undefined) return [];
    return [mean, lower, upper].map((value, line) => (
      <LineSegment
        key={`${from}-${['mean', 'lower', 'upper'][line]}`}
        x1={step.left}
        x2={step.right}
        y1={layout.yOf(value)}
        y2={layout.yOf(value)}
        style={{
          stroke: colours.quiet,
          strokeWidth: 1.1,
          strokeDasharray: line === 0 ? 'none' : trial ? '3 6' : '4 3',
        }}
      />
    ));
  });
}
