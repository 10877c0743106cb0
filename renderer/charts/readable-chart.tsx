import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useOpenFigure } from '../lib/open-figure';
import type { PlotFrame } from './plot-frame';
import './readable-chart.css';

interface ReadablePoint {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
  /** The figure that the point draws. */
  readonly observationId: string | null;
  /** Said after the value. */
  readonly words?: string;
}

interface ReadableChartProps {
  /** What is read, such as a metric's title. */
  readonly title: string;
  readonly points: readonly ReadablePoint[];
  readonly layout: Pick<PlotFrame, 'xOf' | 'yOf' | 'plot'>;
  readonly width: number;
  /** The drawing, with the point that is being read. */
  readonly children: (active: number | null) => ReactNode;
}

/** With so few points each says its value already. */
const fewPoints = 4;

/** A chart over time that is read point by point with the pointer or the arrow keys; a click or Enter says where a point comes from. */
export function ReadableChart({ title, points, layout, width, children }: ReadableChartProps) {
  const [active, setActive] = useState<number | null>(null);
  const openFigure = useOpenFigure();
  const last = points.length - 1;
  const point = active === null ? undefined : points[active];
  const said = point ?? points[last];

  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width: shown } = event.currentTarget.getBoundingClientRect();
    // Where the chart is drawn larger than it was laid out.
    const scale = event.currentTarget.offsetWidth / shown;
    const x = (event.clientX - left) * scale;
    const unit = (x - layout.xOf(0)) / (layout.xOf(1) - layout.xOf(0));
    setActive(Math.min(last, Math.max(0, Math.round(unit))));
  };
  const open = (index: number) => {
    const id = points[index]?.observationId ?? null;
    if (id !== null) openFigure(id);
  };
  const step = (event: KeyboardEvent) => {
    if (event.key === 'Enter') open(active ?? last);
    const from = active ?? last;
    const to = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setActive(Math.min(last, Math.max(0, to)));
  };

  return (
    <>
      {children(active)}
      {points.length > fewPoints && (
        <div
          className="readable-chart-reader"
          role="slider"
          tabIndex={0}
          aria-label={`${title}: period`}
          aria-valuemin={0}
          aria-valuemax={last}
          aria-valuenow={active ?? last}
          aria-valuetext={`${said?.label}: ${said?.text}${said?.words ? `, ${said.words}` : ''}`}
          onPointerMove={follow}
          onPointerLeave={() => setActive(null)}
          onClick={() => active !== null && open(active)}
          onKeyDown={step}
          onFocus={(event) => event.currentTarget.matches(':focus-visible') && setActive(last)}
          onBlur={() => setActive(null)}
        />
      )}
      {point !== undefined && active !== null && (
        <div
          className="readable-chart-value"
          data-side={layout.xOf(active) > width * (point.words ? 0.5 : 0.7) ? 'left' : 'right'}
          data-long={point.words ? true : undefined}
          aria-hidden="true"
          style={{
            left: layout.xOf(active),
            top: point.value === null ? layout.plot.bottom - 20 : layout.yOf(point.value),
          }}
        >
          {point.label} <strong>{point.text}</strong>
          {point.words ? <span> {point.words}</span> : null}
        </div>
      )}
    </>
  );
}
