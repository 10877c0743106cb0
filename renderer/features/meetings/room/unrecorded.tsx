import { Link } from '@tanstack/react-router';
import type { MeetingPage } from '#shared/contract/meeting-views';

/** On a meeting's page: what was typed in its room and never recorded. */
export function Unrecorded({ page }: { readonly page: MeetingPage }) {
  if (page.unrecorded.length === 0) return null;
  return (
    <section className="meeting-prompt" aria-label="Not yet recorded">
      <p>
        <strong>Typed in the room and not yet recorded.</strong>{' '}
        <Link to="/meetings/$meetingId/room" params={{ meetingId: page.id }}>
          Go there and record it
        </Link>
      </p>
      <ul>
        {page.unrecorded.map(({ label, text }) => (
          <li key={label}>
            <span className="quiet">{label}:</span> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
