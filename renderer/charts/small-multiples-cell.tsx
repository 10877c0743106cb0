import type { SmallMultiplesModel, SmallSeries } from '#shared/charts/small-multiples';
import { SmallSeriesChart } from './small-series-chart';

interface SmallMultiplesCellProps {
  readonly model: SmallMultiplesModel;
  readonly series: SmallSeries;
  /** Of the drawing, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly medium: 'screen' | 'print';
  /** The piece of a page that its row is. */
  readonly atom?: string | undefined;
}

/** One small series with its title, its newest value and its target. */
export function SmallMultiplesCell({ model, series, width, height, medium, atom }: SmallMultiplesCellProps) {
  const { title, latest, target } = series;
  return (
    <li className="small-multiples-cell" data-atom={atom}>
      <p className="small-multiples-title">{title}</p>
      <p className="small-multiples-latest">
        {latest === null ? (
          'No figures'
        ) : (
          <>
            <b>{latest.value}</b> {latest.period}
          </>
        )}
        {target !== null && <span className="small-multiples-target">{target.label}</span>}
      </p>
      <div data-drawing>
        <SmallSeriesChart model={model} series={series} width={width} height={height} medium={medium} />
      </div>
    </li>
  );
}
