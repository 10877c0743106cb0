import type { PeersChartModel } from '#shared/charts/peers-chart';
import { sentenceCase } from '#shared/text/words';
import { PartsButton } from '../../components/parts-button';
import '../../components/data-table.css';

/** What a ranking draws, in figures, best first. */
export function PeersTable({ model }: { readonly model: PeersChartModel }) {
  const { group, rows, title } = model;
  return (
    <table className="data-table" aria-label={`Figures of the forces for ${title}`}>
      <thead>
        <tr>
          <th scope="col">Force</th>
          <th scope="col" className="cell-number">
            Value
          </th>
          <th scope="col" className="cell-number">
            Rank
          </th>
          {group !== null && <th scope="col">Against the band</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row" className={row.own ? 'cell-strong' : undefined}>
              {row.name}
              {row.otherPeriod !== null && <span className="cell-detail">{row.otherPeriod}</span>}
            </th>
            <td className="cell-number cell-strong">
              <PartsButton title={`${title}: ${row.name}`} text={row.valueText} observationIds={row.observationIds} />
            </td>
            <td className="cell-number">{row.rankText}</td>
            {group !== null && <td>{sentenceCase(row.band)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
