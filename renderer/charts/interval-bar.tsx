import { LineSegment } from 'victory';

interface IntervalBarProps {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly colour: string;
}

/** Half the width of the bar's ends, in pixels. */
const cap = 5;

/** A published interval as a bar with ends: two audits are two points with what is known of them, never a line. */
export function IntervalBar({ x, top, bottom, colour }: IntervalBarProps) {
  const style = { stroke: colour, strokeWidth: 1.5 };
  return (
    <g>
      <LineSegment x1={x} x2={x} y1={top} y2={bottom} style={style} />
      {[top, bottom].map((y) => (
        <LineSegment key={y} x1={x - cap} x2={x + cap} y1={y} y2={y} style={style} />
      ))}
    </g>
  );
}
