import { Link } from '@tanstack/react-router';
import type { MeetingPage } from '#shared/contract/meeting-views';
import { closedDay } from '#shared/domain/calendar/closed-day';
import { objectiveKey } from '#shared/domain/meeting/objective-link';
import { longDate } from '#shared/text/dates';
import { Proposals } from './questions/proposals';

const attendanceWords = { expected: '', present: '', apologies: 'apologies', absent: 'absent' } as const;

/** "26 December 2024, Boxing Day": offices are closed then. */
function dayWords(on: string): string {
  const closed = closedDay(on);
  return closed === null ? longDate(on) : `${longDate(on)}, ${closed}`;
}

/** What surrounds a meeting: what the evidence calls for, who attends, what is due when, and its packs. */
export function MeetingAside({ page }: { readonly page: MeetingPage }) {
  const { people, papersDueOn, questionsDueOn, objectives, chair } = page.details;
  const dates = [
    { label: 'Papers due', on: papersDueOn },
    { label: 'Public questions close', on: questionsDueOn },
  ];
  return (
    <aside className="aside" aria-label="About this meeting">
      {(page.status === 'planned' || page.status === 'papers-out') && <Proposals meetingId={page.id} />}
      <section>
        <h2>Dates</h2>
        <dl className="aside-facts">
          {dates.map(({ label, on }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{on === null ? 'not set' : dayWords(on)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>Attendance</h2>
        {chair !== null && <p>Chair: {chair}</p>}
        {people.length === 0 && <p>Nobody is named yet.</p>}
        <ul className="aside-findings">
          {people.map(({ name, role, initials, attendance }) => (
            <li key={`${name} ${role}`}>
              <strong>{name}</strong>
              <span>
                {[role, initials, attendanceWords[attendance]]
                  .filter((part) => part !== null && part !== '')
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {objectives.length > 0 && (
        <section>
          <h2>Objectives of the plan</h2>
          <ul className="aside-texts">
            {objectives.map((link) => (
              <li key={objectiveKey(link)}>{link.title}</li>
            ))}
          </ul>
        </section>
      )}
      {page.packs.length > 0 && (
        <section>
          <h2>Packs</h2>
          <ul className="aside-findings">
            {page.packs.map(({ id, label }) => (
              <li key={id}>
                <Link to="/packs/$packId" params={{ packId: id }}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
