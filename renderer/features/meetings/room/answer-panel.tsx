import { useImperativeHandle, useState, type Ref } from 'react';
import type { RoomView } from '#shared/contract/room-views';
import type { QuestionView } from '#shared/contract/meeting-views';
import { sameBody, type RoomDraftBody } from '#shared/room/room-draft';
import { callDesk } from '../../../api/bridge';
import { refreshAreas } from '../../../api/query-client';
import { AnswerForm } from './answer-form';
import type { DraftKeeper } from './draft-keeper';
import type { AnswerHandle } from './room-handles';
import { resolveDraft } from './resolve-draft';
import { useDraftOf } from './use-drafts';

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
  const [error, setError] = useState<Error | null>(null);
  const { answer } = question;
  const recorded: RoomDraftBody = {
    text: answer.text ?? '',
    answeredBy: answer.answeredBy ?? '',
    followUp: answer.followUp ?? '',
    judgement: answer.judgement,
  };
  const body = draft ?? recorded;
  const change = (patch: Partial<RoomDraftBody>) => {
    const next = { ...(keeper.body(subject) ?? recorded), ...patch };
    setError(null);
    keeper.type(subject, sameBody(next, recorded) ? null : next);
  };
  const record = async () => {
    const typed = keeper.body(subject);
    const by = author();
    if (by === null) return;
    if (typed === null) {
      onSaid('Nothing is typed that is not recorded.');
      return;
    }
    try {
      await keeper.record(subject, async (draftRevision) => {
        await callDesk('room.recordAnswer', {
          questionId: question.id,
          revision: answer.revision,
          draftRevision,
          author: by,
          details: typed,
        });
        // The words stay on the screen until the recorded ones are there.
        await refreshAreas(['meetings']);
      });
      setError(null);
      onSaid(`Answer to question ${question.number} recorded.`);
    } catch (caught) {
      setError(caught as Error);
      await refreshAreas(['meetings']);
    }
  };
  useImperativeHandle(handle, () => ({
    record: () => void record(),
    judge: (judgement) => change({ judgement: body.judgement === judgement ? null : judgement }),
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
      onRecord={() => void record()}
      onResolve={(keep) => void resolveDraft(keeper, view.page.id, subject, keep)}
    />
  );
}
