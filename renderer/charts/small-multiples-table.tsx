import type { SmallMultiplesModel } from '#shared/charts/small-multiples';
import { FigureButton } from '../components/figure-button';
import '../components/data-table.css';

/** What small charts draw, in figures: a period a row, newest first, and a series a column. */
export function SmallMultiplesTable({ model }: { readonly model: SmallMultiplesModel }) {
  const newestFirst = model.periods.map((period, index) => ({ period, index })).toReversed();
  return (
    <table className="data-table" aria-label="Figures of the small charts">
      <thead>
        <tr>
          <th scope="col">Period</th>
          {model.series.map(({ key, title }) => (
            <th key={key} scope="col" className="cell-number">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {newestFirst.map(({ period, index }) => (
          <tr key={period.end}>
            <th scope="row">{period.label}</th>
            {model.series.map(({ key, texts, observationIds }) => (
              <td key={key} className="cell-number">
                <FigureButton observationId={observationIds[index] ?? null} text={texts[index] ?? ''} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
