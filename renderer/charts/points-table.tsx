import type { ChartModel } from '#shared/pack/chart-shape';
import { FigureButton } from '../components/figure-button';
import '../components/data-table.css';

/** What a series chart draws, in figures, newest first. */
export function PointsTable({ model }: { readonly model: Pick<ChartModel, 'title' | 'points'> }) {
  return (
    <table className="data-table" aria-label={`Figures of the chart of ${model.title}`}>
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col" className="cell-number">
            Value
          </th>
        </tr>
      </thead>
      <tbody>
        {model.points.toReversed().map((point) => (
          <tr key={point.end}>
            <th scope="row">{point.label}</th>
            <td className="cell-number">
              <FigureButton observationId={point.observationId} text={point.text} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
