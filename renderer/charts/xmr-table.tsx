import type { XmrChartModel } from '#shared/charts/xmr-chart';
import { FigureButton } from '../components/figure-button';
import '../components/data-table.css';

/** What an XmR chart draws, in figures, newest first. */
export function XmrTable({ model }: { readonly model: XmrChartModel }) {
  return (
    <table className="data-table xmr-table" aria-label={`Figures of the chart of ${model.title}`}>
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col" className="cell-number">
            Value
          </th>
          <th scope="col" className="cell-number">
            Mean
          </th>
          <th scope="col" className="cell-number">
            Lower limit
          </th>
          <th scope="col" className="cell-number">
            Upper limit
          </th>
          <th scope="col">Rule</th>
        </tr>
      </thead>
      <tbody>
        {model.table.toReversed().map((row) => (
          <tr key={row.end}>
            <th scope="row">{row.period}</th>
            <td className="cell-number cell-strong">
              <FigureButton observationId={row.observationId} text={row.value} />
            </td>
            <td className="cell-number">{row.mean}</td>
            <td className="cell-number">{row.lower}</td>
            <td className="cell-number">{row.upper}</td>
            <td className={row.flagged ? 'cell-flag' : undefined}>{row.words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
