import { Link } from '@tanstack/react-router';
import { Clock } from 'lucide-react';
import type { FindingPage } from '#shared/contract/finding-views';
import { sentenceCase } from '#shared/text/words';
import { FindingMeetings } from './finding-meetings';
import { SideFindings } from './side-findings';

/** What surrounds a finding: who answers for it and by when, where it comes from, what uses it, what stands near it. */
export function FindingAside({ page }: { readonly page: FindingPage }) {
  const { area, owner } = page.details;
  return (
    <aside className="aside" aria-label="About this finding">
      <section>
        <h2>Owner</h2>
        <p>{owner === null ? 'Nobody yet' : <strong>{owner}</strong>}</p>
      </section>
      <Deadlines due={page.due} />
      <section>
        <h2>Area</h2>
        <p>
          <strong>{area}</strong>
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
      <FindingMeetings page={page} />
      {page.packs.length > 0 && (
        <section>
          <h2>Packs that use it</h2>
          <ul className="aside-findings">
            {page.packs.map(({ id, title }) => (
              <li key={id}>
                <Link to="/packs/$packId" params={{ packId: id }}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SideFindings title="Related findings" findings={page.related} />
    </aside>
  );
}

/** What HMICFRS set and what was set here, each under its own name. */
function Deadlines({ due }: { readonly due: FindingPage['due'] }) {
  return (
    <section>
      <h2>Deadlines</h2>
      {due.length === 0 && <p>None is set.</p>}
      <dl className="finding-due">
        {due.map(({ label, dateText, overdue }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {dateText}
              {overdue && (
                <span className="finding-due-late">
                  <Clock className="icon" aria-hidden="true" />
                  Overdue
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
