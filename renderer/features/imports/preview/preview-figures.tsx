import type { ImportPreview } from '#shared/contract/views';
import { withKeys } from '../../../lib/with-keys';
import { StateMark } from './state-mark';
import '../../../components/data-table.css';

/** The first figures as they would be stored. */
export function PreviewFigures({ figures }: { readonly figures: ImportPreview['figures'] }) {
  const revised = figures.some(({ was }) => was !== null);
  return (
    <section>
      <h2>First figures</h2>
      <table className="data-table preview-figures" aria-label="First figures">
        <thead>
          <tr>
            <th scope="col">Metric</th>
            <th scope="col">Force</th>
            <th scope="col">Period</th>
            <th scope="col" className="cell-number">
              Value
            </th>
            {revised && (
              <th scope="col" className="cell-number">
                Was
              </th>
            )}
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {withKeys(figures, ({ force, metric, period }) => `${force}\n${metric}\n${period}`).map(
            ({ key, item: figure }) => (
              <tr key={key}>
                <th scope="row">{figure.metric}</th>
                <td>{figure.force}</td>
                <td>{figure.period}</td>
                <td className="cell-number cell-strong">{figure.value}</td>
                {revised && <td className="cell-number">{figure.was}</td>}
                <td>
                  <StateMark state={figure.state} />
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}
