import { Link } from '@tanstack/react-router';
import type { ActionPage } from '#shared/contract/meeting-views';
import { AboutLink } from '../about-link';

/** Where an action was made, what measures it, and the meetings at whose table it was. */
export function ActionAside({ page }: { readonly page: ActionPage }) {
  const { madeAt, question, source, aimText, metric, finding, meetings } = page;
  return (
    <aside className="aside" aria-label="About this action">
      <section>
        <h2>Made</h2>
        {madeAt === null ? (
          <p>{page.row.madeText}</p>
        ) : (
          <p>
            <Link to="/meetings/$meetingId" params={{ meetingId: madeAt.id }}>
              {madeAt.label}
            </Link>
          </p>
        )}
        {source !== null && <p>{source}</p>}
        {question !== null && <p>In answer to: {question}</p>}
      </section>
      {(metric !== null || finding !== null) && (
        <section>
          <h2>Measured by</h2>
          <ul className="aside-findings">
            {metric !== null && (
              <li>
                <AboutLink kind="metric" id={metric.id} label={metric.label} />
                {aimText !== null && <span>{aimText}</span>}
              </li>
            )}
            {finding !== null && (
              <li>
                <AboutLink kind="finding" id={finding.id} label={finding.label} />
              </li>
            )}
          </ul>
        </section>
      )}
      <section>
        <h2>On the table of</h2>
        {meetings.length === 0 && <p>No meeting yet.</p>}
        <ol className="aside-findings">
          {meetings.map(({ id, label }) => (
            <li key={id}>
              <Link to="/meetings/$meetingId" params={{ meetingId: id }}>
                {label}
              </Link>
            </li>
          ))}
        </ol>
      </section>
    </aside>
  );
}
