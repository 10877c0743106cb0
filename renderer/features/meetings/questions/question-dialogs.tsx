import type { MeetingPage, QuestionView } from '#shared/contract/meeting-views';
import { RemoveDialog } from '../../../components/remove-dialog';
import { ActionDialog } from '../actions/action-dialog';
import { AnswerDialog } from './answer-dialog';
import { QuestionDialog } from './question-dialog';

/** What is being done with a question; null for nothing. */
export type QuestionAct =
  | { readonly act: 'add' }
  | { readonly act: 'edit' | 'remove' | 'answer' | 'promise'; readonly question: QuestionView }
  | null;

interface QuestionDialogsProps {
  readonly page: MeetingPage;
  readonly open: QuestionAct;
  readonly onClose: () => void;
}

/** The dialog of what is being done with a question. */
export function QuestionDialogs({ page, open, onClose }: QuestionDialogsProps) {
  if (open === null) return null;
  if (open.act === 'add') return <QuestionDialog page={page} question={null} onClose={onClose} />;
  // A change that came in meanwhile gave it a newer revision.
  const question = page.questions.find(({ id }) => id === open.question.id) ?? open.question;
  switch (open.act) {
    case 'edit':
      return <QuestionDialog page={page} question={question} onClose={onClose} />;
    case 'answer':
      return <AnswerDialog page={page} question={question} onClose={onClose} />;
    case 'promise':
      return (
        <ActionDialog
          action={null}
          at={{ meetingId: page.id, questionId: question.id }}
          start={{
            madeOn: page.details.heldOn,
            owner: question.answer.answeredBy ?? '',
            text: question.answer.text ?? '',
            metricId: question.metricId ?? '',
            findingId: question.findingId ?? '',
          }}
          choices={{ ...page.choices, owners: page.choices.people }}
          onClose={onClose}
        />
      );
    case 'remove':
      return (
        <RemoveDialog
          call="questions.remove"
          record={question}
          name={`Question ${question.number}`}
          consequence="The question leaves the meeting; the change log keeps it. A proposed one can be taken again."
          onClose={onClose}
        />
      );
  }
}
