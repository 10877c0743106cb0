import { useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { ChartModel } from '#shared/pack/resolved';
import { useWidth } from '../lib/use-width';
import { chartLayout } from './chart-layout';
import { chartFontSize, SeriesChart } from './series-chart';
import './series-figure.css';

interface SeriesFigureProps {
  readonly model: ChartModel;
  readonly height?: number;
}

/** A chart on a screen: as wide as its place, read point by point with the pointer or the arrow keys. */
export function SeriesFigure({ model, height = 262 }: SeriesFigureProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  return (
    <figure className="series-figure">
      <div ref={box} className="series-figure-box" style={{ minHeight: height }}>
        {width > 0 && <ReadableChart model={model} width={width} height={height} />}
      </div>
      {model.caption !== '' && <figcaption>{model.caption}</figcaption>}
    </figure>
  );
}

function ReadableChart({
  model,
  width,
  height,
}: {
  readonly model: ChartModel;
  readonly width: number;
  readonly height: number;
}) {
  const [active, setActive] = useState<number | null>(null);
  const layout = useMemo(() => chartLayout(model, width, height, chartFontSize.screen), [model, width, height]);
  const last = model.points.length - 1;
  const point = active === null ? undefined : model.points[active];

  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const unit = (x - layout.xOf(0)) / (layout.xOf(1) - layout.xOf(0));
    setActive(Math.min(last, Math.max(0, Math.round(unit))));
  };
  const step = (event: KeyboardEvent) => {
    const from = active ?? last;
    const to = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setActive(Math.min(last, Math.max(0, to)));
  };

  return (
    <>
      <SeriesChart model={model} width={width} height={height} medium="screen" active={active} />
      {model.points.length > 4 && (
        <div
          className="series-figure-reader"
          role="slider"
          tabIndex={0}
          aria-label={`${model.title}: period`}
          aria-valuemin={0}
          aria-valuemax={last}
          aria-valuenow={active ?? last}
          aria-valuetext={`${(point ?? model.points[last])?.label}: ${(point ?? model.points[last])?.text}`}
          onPointerMove={follow}
          onPointerLeave={() => setActive(null)}
          onKeyDown={step}
          onFocus={(event) => event.currentTarget.matches(':focus-visible') && setActive(last)}
          onBlur={() => setActive(null)}
        />
      )}
      {point !== undefined && active !== null && (
        <div
          className="series-figure-value"
          data-side={layout.xOf(active) > width * 0.7 ? 'left' : 'right'}
          aria-hidden="true"
          style={{
            left: layout.xOf(active),
            top: point.value === null ? layout.plot.bottom - 20 : layout.yOf(point.value),
          }}
        >
          {point.label} <strong>{point.text}</strong>
        </div>
      )}
    </>
  );
}
