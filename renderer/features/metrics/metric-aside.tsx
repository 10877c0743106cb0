import { Link } from '@tanstack/react-router';
import type { MetricPage } from '#shared/contract/views';

/** What surrounds a metric: what it tests, what its data are, what is doubtful about them. */
export function MetricAside({ page }: { readonly page: MetricPage }) {
  return (
    <aside className="aside" aria-label="About this metric">
      {page.findings.length > 0 && (
        <section>
          <h2>Findings it tests</h2>
          <ul className="aside-findings">
            {page.findings.map((finding) => (
              <li key={finding.id}>
                <Link to="/findings/$findingId" params={{ findingId: finding.id }}>
                  {finding.ref}
                </Link>
                <span>{finding.title}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {page.facts.length > 0 && (
        <section>
          <h2>Data</h2>
          <dl className="aside-facts">
            {page.facts.map((fact) => (
              <div key={fact.label}>
                <dt>{fact.label}</dt>
                <dd>{fact.value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {page.doubts.map((doubt) => (
        <div key={doubt.title} className="doubt" role="note">
          <p className="doubt-title">{doubt.title}</p>
          <p>{doubt.note}</p>
        </div>
      ))}
      {page.breaks.length > 0 && (
        <section>
          <h2>Breaks in the series</h2>
          <ul className="aside-texts">
            {page.breaks.map((entry) => (
              <li key={`${entry.dateText}${entry.note}`}>
                <strong>{entry.dateText}.</strong> {entry.note}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>Definition</h2>
        <p>{page.definition}</p>
      </section>
      <section>
        <h2>Whose clock</h2>
        <p>{page.countedBy}</p>
        <p>
          <Link to="/metrics/$metricId/edit" params={{ metricId: page.id }}>
            Change the definition, targets or breaks
          </Link>
        </p>
      </section>
    </aside>
  );
}
