import type { AnalysisView } from '#shared/contract/analysis-view';
import '../../components/data-table.css';
import { AnalysisSection } from './analysis-section';
import './years-section.css';

/** Whole years of a monthly percentage, time or ratio, and published figures of years held against the months. */
export function YearsSection({ averages, claims }: Pick<AnalysisView, 'averages' | 'claims'>) {
  return (
    <AnalysisSection title="Whole years">
      {averages.length > 0 && <YearsTable averages={averages} />}
      {claims.length > 0 && (
        <>
          <h3 className="years-claims-title">Published figures of whole years</h3>
          <ul className="years-claims">
            {claims.map((claim) => (
              <li key={claim}>{claim}</li>
            ))}
          </ul>
        </>
      )}
    </AnalysisSection>
  );
}

function YearsTable({ averages }: Pick<AnalysisView, 'averages'>) {
  return (
    <table className="data-table years-table" aria-label="Averages of whole years">
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col" className="cell-number">
            Average
          </th>
          <th scope="col">How it is made</th>
        </tr>
      </thead>
      <tbody>
        {averages.map(({ label, value, detail, note }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className={value === null ? 'cell-number quiet' : 'cell-number cell-strong'}>{value ?? 'none'}</td>
            <td>
              {detail}
              {note !== null && <span className="cell-detail">{note}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
