import { VictoryLine } from 'victory';
import type { ChartPoint } from '#shared/pack/chart-shape';
import type { victoryFrame } from './chart-parts';
import { lineRuns } from './segments';

interface ValueLineProps {
  readonly points: readonly Pick<ChartPoint, 'end' | 'value'>[];
  readonly frame: ReturnType<typeof victoryFrame>;
  readonly colour: string;
}

/** The line through a series, broken where a period has no value. */
export function ValueLine({ points, frame, colour }: ValueLineProps) {
  return lineRuns(points).map((run) => (
    <VictoryLine
      key={`run-${run[0]}`}
      {...frame}
      data={run.map((index) => ({ x: index, y: points[index]?.value ?? null }))}
      style={{ data: { stroke: colour, strokeWidth: 1.75, strokeLinejoin: 'round' } }}
    />
  ));
}
