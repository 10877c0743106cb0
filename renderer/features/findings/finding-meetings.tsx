import { Link } from '@tanstack/react-router';
import type { FindingPage } from '#shared/contract/finding-views';

/** What was asked about a finding at meetings, and what was promised. */
export function FindingMeetings({ page: { questions, actions } }: { readonly page: FindingPage }) {
  return (
    <>
      {questions.length > 0 && (
        <section>
          <h2>Questions that it leads to</h2>
          <ul className="aside-texts">
            {questions.map(({ id, text, meetingId, meeting }) => (
              <li key={id}>
                {text}{' '}
                <Link to="/meetings/$meetingId" params={{ meetingId }}>
                  {meeting}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {actions.length > 0 && (
        <section>
          <h2>Promised or agreed</h2>
          <ul className="aside-findings">
            {actions.map(({ id, text, stateText }) => (
              <li key={id}>
                <Link to="/actions/$actionId" params={{ actionId: id }}>
                  {text}
                </Link>
                <span>{stateText}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
