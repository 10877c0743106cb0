import type { RoomView } from '#shared/contract/room-views';
import { emptyDraft, sameBody, type RoomDraftBody } from '#shared/room/room-draft';
import type { TypedLine } from '#shared/room/typed-line';
import { CallFailed, callDesk } from '../../../api/bridge';
import { sentenceOf } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { TextField } from '../../../components/text-field';
import type { DraftKeeper } from './draft-keeper';
import { DraftState } from './draft-state';
import { recordOfLine, lineOf } from './line-input';
import type { Place } from './places';
import { resolveDraft } from './resolve-draft';
import { keyOf } from './room-keys';
import { useDraftOf } from './use-drafts';
import { useRecording } from './use-recording';

const subject = { kind: 'line' } as const;

interface LineFormProps {
  readonly view: RoomView;
  readonly place: Place;
  readonly keeper: DraftKeeper;
  readonly author: () => string | null;
  readonly onSaid: (words: string) => void;
}

/** One line for what comes up in the room: what was promised or agreed, a question more, a late item. Enter keeps it. */
export function LineForm({ view, place, keeper, author, onSaid }: LineFormProps) {
  const [draft, status] = useDraftOf(keeper, subject);
  const { record, error, forgetError } = useRecording({
    keeper,
    subject,
    author,
    onSaid,
    send: async ({ body: typed, draftRevision, author: by }) => {
      const kept = recordOfLine(view, place, lineOf(view, typed), by);
      if (typeof kept === 'string') throw new CallFailed({ code: 'invalid-input', message: kept });
      const { entry, said } = kept;
      await callDesk('room.recordLine', { meetingId: view.page.id, draftRevision, author: by, entry });
      return said;
    },
  });
  const body = draft ?? emptyDraft;
  const line = lineOf(view, body);
  const isPromise = line.kind === 'action' || line.kind === 'commitment';
  const change = (patch: Partial<RoomDraftBody>) => {
    const next = { ...body, ...patch };
    forgetError();
    keeper.type(subject, sameBody(next, emptyDraft) ? null : next);
  };
  return (
    <form
      className="room-line"
      aria-label="Actions and what else comes up"
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
      noValidate
    >
      <div data-field="line">
        <TextField
          label={`Action or commitment · ${keyOf('line')}`}
          placeholder="commitment: begin the pilot @CC by 14 Jan"
          description="Or begin with action:, question:, item:, update 3: or close 3:"
          maxLength={4000}
          value={body.text}
          onChange={(text) => change({ text })}
          onBlur={() => void keeper.flush()}
          error={error === null ? undefined : sentenceOf(error)}
        />
      </div>
      {isPromise && body.text.trim() !== '' && (
        <div className="form-columns">
          <TextField
            label="Owner"
            maxLength={120}
            placeholder={line.owner ?? ''}
            value={body.answeredBy}
            onChange={(answeredBy) => change({ answeredBy })}
          />
          <TextField
            label="Due"
            maxLength={80}
            placeholder={line.due ?? 'no time named'}
            value={body.followUp}
            onChange={(followUp) => change({ followUp })}
          />
        </div>
      )}
      {body.text.trim() !== '' && (
        <div className="room-row">
          <Button type="submit">Add it</Button>
          <p className="quiet" id="room-line-read">
            {readAs(line)}
          </p>
        </div>
      )}
      {(status === 'failed' || status === 'conflict') && (
        <DraftState
          status={status}
          isTyped={draft !== null}
          recorded={null}
          onResolve={(keep) => void resolveDraft(keeper, view.page.id, subject, keep)}
        />
      )}
    </form>
  );
}

/** How a line is understood, so that nobody is surprised by what is kept. */
function readAs(line: TypedLine): string {
  switch (line.kind) {
    case 'action':
    case 'commitment':
      return [line.kind === 'action' ? 'An action' : 'A commitment', line.owner ?? 'no owner yet', line.due]
        .filter((part) => part !== null)
        .join(', ');
    case 'progress':
      return `Progress of action ${line.number}`;
    case 'close':
      return `Closes action ${line.number} by an answer`;
    case 'question':
      return line.asker === null ? 'A question of the office' : `A question from ${line.asker}`;
    case 'item':
      return `A late item${line.minutes === null ? '' : `, ${line.minutes} minutes`}`;
  }
}
