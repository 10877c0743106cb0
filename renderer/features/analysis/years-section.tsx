import type { AnalysisView } from '#shared/contract/analysis-view';
import { PartsButton } from '../../components/parts-button';
import '../../components/data-table.css';
import { AnalysisSection } from './analysis-section';
import './years-section.css';

/** Whole years of a metric's months, and published figures of years held against them; each number leads to what it is made from. */
export function YearsSection({ averages, sums, claims }: Pick<AnalysisView, 'averages' | 'sums' | 'claims'>) {
  return (
    <AnalysisSection title="Whole years">
      {averages.length > 0 && <YearsTable averages={averages} />}
      {sums.length > 0 && <SumsTable sums={sums} />}
      {claims.length > 0 && (
        <>
          <h3 className="years-claims-title">Published figures of whole years</h3>
          <ul className="years-claims">
            {claims.map(({ sentence, value, observationIds }) => (
              <li key={sentence}>
                {sentence} <PartsButton title={value} text="Its figures" observationIds={observationIds} />
              </li>
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
        {averages.map(({ label, value, observationIds, detail, note }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className={value === null ? 'cell-number quiet' : 'cell-number cell-strong'}>
              <PartsButton title={`Average of ${label}`} text={value ?? 'none'} observationIds={observationIds} />
            </td>
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

function SumsTable({ sums }: Pick<AnalysisView, 'sums'>) {
  return (
    <table className="data-table years-table" aria-label="Sums of 12 months">
      <thead>
        <tr>
          <th scope="col">12 months</th>
          <th scope="col" className="cell-number">
            Sum
          </th>
        </tr>
      </thead>
      <tbody>
        {sums.map(({ label, value, observationIds }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="cell-number cell-strong">
              <PartsButton title={`Sum of the ${label}`} text={value} observationIds={observationIds} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
