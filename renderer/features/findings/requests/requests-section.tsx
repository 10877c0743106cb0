import { Clock } from 'lucide-react';
import type { FindingPage } from '#shared/contract/finding-views';
import { longDate } from '#shared/text/dates';
import { Button } from '../../../components/button';
import { SectionHead } from '../section-head';
import './requests.css';

type Request = FindingPage['requests'][number];

interface RequestsSectionProps {
  readonly requests: readonly Request[];
  /** Null for a new request. */
  readonly onOpen: (request: Request | null) => void;
}

/** What the force was asked for, where no metric tells. */
export function RequestsSection({ requests, onOpen }: RequestsSectionProps) {
  return (
    <section className="finding-section" aria-labelledby="finding-requests">
      <SectionHead id="finding-requests" title="Data requests">
        <Button variant="quiet" onPress={() => onOpen(null)}>
          New request…
        </Button>
      </SectionHead>
      <ul className="requests">
        {requests.map((request) => (
          <li key={request.id} className="request">
            <div>
              <p>{request.text}</p>
              <RequestState request={request} />
            </div>
            <Button variant="quiet" aria-label={`Edit the request: ${request.text}`} onPress={() => onOpen(request)}>
              {request.answer === null ? 'Answer or edit…' : 'Edit…'}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RequestState({ request }: { readonly request: Request }) {
  const { askedText, dueOn, overdue, answer } = request;
  return (
    <>
      <p className="quiet">
        Asked {askedText}
        {answer === null && dueOn !== null && `, answer due ${longDate(dueOn)}`}
      </p>
      {overdue && (
        <p className="request-overdue">
          <Clock className="icon" aria-hidden="true" />
          Overdue
        </p>
      )}
      {answer !== null && (
        <p>
          <span className="quiet">Answered {longDate(answer.on)}:</span> {answer.text}
        </p>
      )}
    </>
  );
}
