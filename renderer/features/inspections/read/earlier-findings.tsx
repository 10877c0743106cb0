import type { ReportPreview } from '#shared/contract/finding-views';
import { formatNumber } from '#shared/text/numbers';
import { Disclosure } from '../../../components/disclosure';

/** What the report says became of findings of earlier ones: to read, and to enter where those findings stand. */
export function EarlierFindings({ earlier }: { readonly earlier: ReportPreview['previous'] }) {
  if (earlier.length === 0) return null;
  return (
    <div className="report-section">
      <Disclosure title="What became of earlier findings" count={formatNumber(earlier.length, 0)}>
        <p className="quiet">This is not stored: enter it as a status of the findings that it is about.</p>
        <table className="data-table" aria-label="What became of earlier findings">
          <thead>
            <tr>
              <th scope="col">Earlier finding</th>
              <th scope="col">What the report says now</th>
              <th scope="col">Where</th>
            </tr>
          </thead>
          <tbody>
            {earlier.map(({ id, text, now, where }) => (
              <tr key={id}>
                <th scope="row">{text}</th>
                <td>{now}</td>
                <td className="quiet">{where}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </div>
  );
}
