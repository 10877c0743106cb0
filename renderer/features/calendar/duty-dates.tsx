import { Link } from '@tanstack/react-router';
import type { CalendarView } from '#shared/contract/definition-views';
import { ResponseStateBadge } from '../../components/response-state-badge';
import '../../components/data-table.css';

/** The last day for the response to each inspection report; nothing where the workspace holds no inspection. */
export function DutyDates({ duties }: { readonly duties: CalendarView['duties'] }) {
  if (duties.length === 0) return null;
  return (
    <section className="duty-dates">
      <h2>Responses to inspection reports</h2>
      <table className="data-table" aria-label="Responses to inspection reports">
        <thead>
          <tr>
            <th scope="col">Report</th>
            <th scope="col">State</th>
            <th scope="col">Last day</th>
          </tr>
        </thead>
        <tbody>
          {duties.map(({ inspectionId, title, state, words, dayText }) => (
            <tr key={inspectionId}>
              <th scope="row">
                <Link to="/inspections/$inspectionId/response" params={{ inspectionId }}>
                  {title}
                </Link>
                <span className="cell-detail">Section 55 of the Police Act 1996</span>
              </th>
              <td>
                <ResponseStateBadge state={state} />
                <span className="cell-detail calendar-words">{words}</span>
              </td>
              <td>{dayText}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
