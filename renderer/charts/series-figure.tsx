import { useMemo } from 'react';
import type { ChartModel } from '#shared/pack/chart-shape';
import { useWidth } from '../lib/use-width';
import { chartLayout } from './chart-layout';
import { ReadableChart } from './readable-chart';
import { chartFontSize, SeriesChart } from './series-chart';
import './series-figure.css';

interface SeriesFigureProps {
  readonly model: ChartModel;
  readonly height?: number;
}

/** A chart on a screen: as wide as its place, read point by point with the pointer or the arrow keys. */
export function SeriesFigure({ model, height = 262 }: SeriesFigureProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const layout = useMemo(() => chartLayout(model, width, height, chartFontSize.screen), [model, width, height]);
  return (
    <figure className="series-figure">
      <div ref={box} className="series-figure-box" style={{ minHeight: height }}>
        {width > 0 && (
          <ReadableChart title={model.title} points={model.points} layout={layout} width={width}>
            {(active) => <SeriesChart model={model} width={width} height={height} medium="screen" active={active} />}
          </ReadableChart>
        )}
      </div>
      {model.caption !== '' && <figcaption>{model.caption}</figcaption>}
    </figure>
  );
}
