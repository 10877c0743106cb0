import { useImperativeHandle, type Ref } from 'react';
import type { RoomView } from '#shared/contract/room-views';
import type { QuestionView } from '#shared/contract/meeting-views';
import { sameBody, type RoomDraftBody } from '#shared/room/room-draft';
import { callDesk } from '../../../api/bridge';
import { judgementWords } from '../questions/judgement-words';
import { AnswerForm } from './answer-form';
import type { DraftKeeper } from './draft-keeper';
import type { AnswerHandle } from './room-handles';
import { resolveDraft } from './resolve-draft';
import { useDraftOf } from './use-drafts';
import { useRecording } from './use-recording';

interface AnswerPanelProps {
  readonly view: RoomView;
  readonly question: QuestionView;
  readonly keeper: DraftKeeper;
  /** Gives the one who takes the minutes; null, having asked for it, where nobody is named. */
  readonly author: () => string | null;
  readonly onSaid: (words: string) => void;
  /** What the keys of the room do here. */
  readonly handle: Ref<AnswerHandle>;
}

/** The answer to the question that is dealt with: typed, kept with each keystroke, and recorded when it is confirmed. */
export function AnswerPanel({ view, question, keeper, author, onSaid, handle }: AnswerPanelProps) {
  const subject = { kind: 'question', questionId: question.id } as const;
  const [draft, status] = useDraftOf(keeper, subject);
  const { answer } = question;
  const { record, error, forgetError } = useRecording({
    keeper,
    subject,
    author,
    onSaid,
    send: async ({ body: details, draftRevision, author: by }) => {
      const questionId = question.id;
      await callDesk('room.recordAnswer', {
        questionId,
        revision: answer.revision,
        draftRevision,
        author: by,
        details,
      });
      return `Answer to question ${question.number} recorded.`;
    },
  });
  const recorded: RoomDraftBody = {
    text: answer.text ?? '',
    answeredBy: answer.answeredBy ?? '',
    followUp: answer.followUp ?? '',
    judgement: answer.judgement,
  };
  const body = draft ?? recorded;
  const change = (patch: Partial<RoomDraftBody>) => {
    const next = { ...(keeper.body(subject) ?? recorded), ...patch };
    forgetError();
    keeper.type(subject, sameBody(next, recorded) ? null : next);
  };
  useImperativeHandle(handle, () => ({
    record,
    judge: (chosen) => {
      const judgement = body.judgement === chosen ? null : chosen;
      change({ judgement });
      onSaid(judgement === null ? 'Not judged.' : `${judgementWords[judgement]}.`);
    },
  }));
  return (
    <AnswerForm
      view={view}
      question={question}
      body={body}
      isTyped={draft !== null}
      status={status}
      error={error}
      onChange={change}
      onLeave={() => void keeper.flush()}
      onRecord={record}
      onResolve={(keep) => void resolveDraft(keeper, view.page.id, subject, keep)}
    />
  );
}
