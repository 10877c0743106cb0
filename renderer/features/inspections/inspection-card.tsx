import { Link } from '@tanstack/react-router';
import type { InspectionsView } from '#shared/contract/inspection-views';
import { formatNumber } from '#shared/text/numbers';
import { plural, sentenceCase } from '#shared/text/words';
import { Card } from '../../components/card';
import { ResponseStateBadge } from '../../components/response-state-badge';
import { CountMarks } from './count-marks';
import '../../components/aside.css';
import '../../components/button.css';

type Inspection = InspectionsView['inspections'][number];

/** One inspection: whether what was entered agrees with what it published, and where the response to it stands. */
export function InspectionCard({ inspection }: { readonly inspection: Inspection }) {
  const { id, details, publishedText, source, counts, faults, findings, response } = inspection;
  return (
    <Card title={details.title}>
      <p className="quiet">
        {sentenceCase(publishedText)} by {details.body}
      </p>
      {/* The report itself is often filed under the inspection's own title. */}
      {source !== details.title && <p className="quiet">Source: {source}</p>}
      {counts.length > 0 && (
        <section className="inspection-part">
          <h3>Published and entered</h3>
          <CountMarks counts={counts} />
        </section>
      )}
      {faults.length > 0 && (
        <section className="inspection-part doubt">
          <h3>To put right</h3>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="inspection-part">
        <div className="inspection-response">
          <h3>Section 55 response</h3>
          <ResponseStateBadge state={response.state} />
        </div>
        <p>{response.words}</p>
      </section>
      <div className="inspection-actions">
        <Link
          className="button"
          to="/inspections/$inspectionId/response"
          params={{ inspectionId: id }}
          aria-label={`Response to ${details.title}`}
        >
          Response
        </Link>
        <Link
          className="button"
          to="/inspections/$inspectionId/edit"
          params={{ inspectionId: id }}
          aria-label={`Edit ${details.title}`}
        >
          Edit…
        </Link>
        <Link className="inspection-findings" to="/findings" search={{ inspection: id }}>
          {formatNumber(findings, 0)} {plural(findings, 'finding', 'findings')}
        </Link>
      </div>
    </Card>
  );
}
