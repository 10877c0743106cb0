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

/** Mean full, limits dashed, trial limits with wider gaps; broken at each rebase, and one stair where each point has its own. */
export function XmrLimitLines({ model, layout, colours }: XmrLimitsProps) {
  const runs = model.steps === 'joined' ? [model.limits] : model.limits.map((limit) => [limit]);
  return runs.flatMap((run, index) => {
    const steps = run.flatMap((limit) => layout.steps[model.limits.indexOf(limit)] ?? []);
    return (['mean', 'lower', 'upper'] as const).map((line) => (
      <path
        key={`${index}-${line}`}
        d={run
          .map(
            (limit, at) => `${at === 0 ? 'M' : 'L'}${steps[at]?.left} ${layout.yOf(limit[line])}H${steps[at]?.right}`,
          )
          .join('')}
        fill="none"
        stroke={colours.quiet}
        strokeWidth={1.1}
        strokeDasharray={dashOf(line, run[0]?.trial === true)}
      />
    ));
  });
}

function dashOf(line: 'mean' | 'lower' | 'upper', trial: boolean): string {
  if (line === 'mean') return 'none';
  return trial ? '3 6' : '4 3';
}
