import { Link } from '@tanstack/react-router';
import type { FindingPage } from '#shared/contract/views';
import { sentenceCase } from '#shared/text/words';

/** What surrounds a finding: its area and grade, what is asked about it, what stands near it. */
export function FindingAside({ page }: { readonly page: FindingPage }) {
  return (
    <aside className="aside" aria-label="About this finding">
      <section>
        <h2>Area</h2>
        <p>
          <strong>{page.area}</strong>
        </p>
        {page.grade !== null && <p>{page.grade}</p>}
      </section>
      <section>
        <h2>Inspection</h2>
        <p>
          <strong>{page.inspection}</strong>
        </p>
        <p>{sentenceCase(page.publishedText)}</p>
      </section>
      {page.questions.length > 0 && (
        <section>
          <h2>Questions that it leads to</h2>
          <ul className="aside-texts">
            {page.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      {page.related.length > 0 && (
        <section>
          <h2>Related findings</h2>
          <ul className="aside-findings">
            {page.related.map((finding) => (
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
    </aside>
  );
}
