import type { ReactNode } from 'react';
import { VictoryContainer } from 'victory';
import './series-chart.css';

interface ChartFrameProps {
  readonly width: number;
  readonly height: number;
  /** What the drawing shows, for who does not see it. */
  readonly alt: string;
  readonly children: ReactNode;
}

/** Every chart's drawing, at exactly the size asked for: no measuring, no animation, and a touch scrolls the page. */
export function ChartFrame({ width, height, alt, children }: ChartFrameProps) {
  return (
    <VictoryContainer
      width={width}
      height={height}
      responsive={false}
      title={alt}
      className="series-chart"
      style={{ touchAction: 'auto' }}
    >
      <g>{children}</g>
    </VictoryContainer>
  );
}
