import { useState } from 'react';
import type { MeetingPage } from '#shared/contract/meeting-views';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { ErrorNote } from '../../../components/error-note';
import { moved } from '../../../components/ordered';
import { OrderButtons } from '../../../components/order-buttons';
import { QuestionDialogs, type QuestionAct } from './question-dialogs';
import { QuestionEntry } from './question-entry';

/** What is asked at a meeting, in its order, with what was answered. */
export function QuestionsSection({ page }: { readonly page: MeetingPage }) {
  const [open, setOpen] = useState<QuestionAct>(null);
  const order = useCommand('questions.order');
  const ids = page.questions.map(({ id }) => id);
  return (
    <section className="meeting-section" aria-labelledby="meeting-questions">
      <div className="meeting-head">
        <h2 id="meeting-questions">Questions</h2>
        <Button variant="quiet" onPress={() => setOpen({ act: 'add' })}>
          Write a question…
        </Button>
      </div>
      {page.questions.length === 0 && <p className="quiet">None yet: take proposed ones, or write your own.</p>}
      <ol className="questions">
        {page.questions.map((entry, index) => {
          const name = `question ${entry.number}`;
          const recorded = entry.answer.revision > 0;
          return (
            <QuestionEntry key={entry.id} question={entry}>
              <Button
                aria-label={recorded ? `Edit the answer to ${name}` : `Answer ${name}`}
                onPress={() => setOpen({ act: 'answer', question: entry })}
              >
                {recorded ? 'Edit the answer…' : 'Answer…'}
              </Button>
              <Button
                variant="quiet"
                aria-label={`Record a commitment from ${name}`}
                onPress={() => setOpen({ act: 'promise', question: entry })}
              >
                Commitment…
              </Button>
              <Button
                variant="quiet"
                aria-label={`Edit ${name}`}
                onPress={() => setOpen({ act: 'edit', question: entry })}
              >
                Edit
              </Button>
              {!recorded && (
                <Button
                  variant="quiet"
                  aria-label={`Remove ${name}`}
                  onPress={() => setOpen({ act: 'remove', question: entry })}
                >
                  Remove
                </Button>
              )}
              <OrderButtons
                name={name}
                isFirst={index === 0}
                isLast={index === ids.length - 1}
                onMove={(by) => order.mutate({ meetingId: page.id, ids: [...moved(ids, index, by)] })}
              />
            </QuestionEntry>
          );
        })}
      </ol>
      {order.isError ? <ErrorNote error={order.error} /> : null}
      <QuestionDialogs page={page} open={open} onClose={() => setOpen(null)} />
    </section>
  );
}
