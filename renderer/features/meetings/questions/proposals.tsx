import { useQuery } from '@tanstack/react-query';
import type { ProposalView } from '#shared/contract/meeting-views';
import { queries } from '../../../api/queries';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { ErrorNote } from '../../../components/error-note';
import { Skeleton } from '../../../components/skeleton';
import { say } from '../../../components/toasts';
import { BoundFigures } from './bound-figures';

/** The lines of enquiry that the evidence calls for: taken into the questions, or dropped until the evidence is another. */
export function Proposals({ meetingId }: { readonly meetingId: string }) {
  const { data: view, error } = useQuery(queries.proposals(meetingId));
  const take = useCommand('questions.take');
  const drop = useCommand('questions.drop');
  const restore = useCommand('questions.restore');
  if (error !== null) return <ErrorNote error={error} />;
  if (view === undefined) return <Skeleton rows={4} label="Looking at the evidence" />;
  const open = view.proposals.filter(({ askedAs }) => askedAs === null);
  const asked = view.proposals.filter(({ askedAs }) => askedAs !== null);
  const busy = take.isPending || drop.isPending;
  const act = (proposal: ProposalView) => ({
    onTake: () => {
      const { subject, evidence } = proposal;
      take.mutate({ meetingId, subject, evidence }, { onSuccess: () => say('Taken into the questions') });
    },
    onDrop: () => {
      const { subject, evidence, question: text } = proposal;
      drop.mutate({ subject, evidence, text }, { onSuccess: () => say('Dropped until the evidence changes') });
    },
  });
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals" tabIndex={-1}>
        Proposed questions
      </h2>
      {open.length === 0 && <p>The evidence calls for no further question.</p>}
      <ul className="proposals">
        {open.map((proposal) => (
          <Proposal key={proposal.subject} proposal={proposal} isBusy={busy} {...act(proposal)} />
        ))}
      </ul>
      {[take, drop, restore].map((command, index) =>
        // The three never change places.
        // oxlint-disable-next-line react/no-array-index-key
        command.isError ? <ErrorNote key={index} error={command.error} /> : null,
      )}
      {asked.length > 0 && (
        <details className="proposals-more">
          <summary>{asked.length} about what is asked already</summary>
          <ul className="proposals">
            {asked.map((proposal) => (
              <Proposal key={proposal.subject} proposal={proposal} isBusy={busy} {...act(proposal)} />
            ))}
          </ul>
        </details>
      )}
      {view.dropped.length > 0 && (
        <details className="proposals-more">
          <summary>{view.dropped.length} dropped</summary>
          <ul className="proposals">
            {view.dropped.map(({ subject, evidence, text }) => (
              <li key={subject} className="proposal">
                <p>{text}</p>
                <Button variant="quiet" onPress={() => restore.mutate({ subject, evidence })}>
                  Propose again
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface ProposalProps {
  readonly proposal: ProposalView;
  readonly isBusy: boolean;
  readonly onTake: () => void;
  readonly onDrop: () => void;
}

function Proposal({ proposal, isBusy, onTake, onDrop }: ProposalProps) {
  const { signal, question, reason, figures, askedAs } = proposal;
  return (
    <li className="proposal">
      <p className="proposal-signal">
        {signal}
        {askedAs !== null && `, asked in question ${askedAs}`}
      </p>
      <p className="proposal-question">{question}</p>
      <p className="proposal-reason">{reason}</p>
      <BoundFigures figures={figures} />
      <div className="proposal-buttons">
        <Button aria-label={`Take: ${question}`} isDisabled={isBusy} onPress={onTake}>
          Take
        </Button>
        <Button variant="quiet" aria-label={`Drop: ${question}`} isDisabled={isBusy} onPress={onDrop}>
          Drop
        </Button>
      </div>
    </li>
  );
}
