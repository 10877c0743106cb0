import type { SmallMultiplesModel } from '#shared/charts/small-multiples';
import { smallGrid } from './small-multiples-layout';
import { SmallSeriesChart } from './small-series-chart';
import './small-multiples.css';

interface SmallMultiplesProps {
  readonly model: SmallMultiplesModel;
  /** Of the whole grid, in pixels. */
  readonly width: number;
  readonly medium: 'screen' | 'print';
  readonly chartHeight?: number;
}

/** A grid of small series over the same periods, each with its title, its newest value and its target. */
export function SmallMultiples({ model, width, medium, chartHeight = 92 }: SmallMultiplesProps) {
  const { columns, cell } = smallGrid(width, model.series.length);
  return (
    <ul className="small-multiples" style={{ gridTemplateColumns: `repeat(${columns}, ${cell}px)` }}>
      {model.series.map((series) => (
        <li key={series.key} className="small-multiples-cell">
          <p className="small-multiples-title">{series.title}</p>
          <p className="small-multiples-latest">
            {series.latest === null ? (
              'No figures'
            ) : (
              <>
                <b>{series.latest.value}</b> {series.latest.period}
              </>
            )}
            {series.target !== null && <span className="small-multiples-target">{series.target.label}</span>}
          </p>
          <div data-drawing>
            <SmallSeriesChart model={model} series={series} width={cell} height={chartHeight} medium={medium} />
          </div>
        </li>
      ))}
    </ul>
  );
}
