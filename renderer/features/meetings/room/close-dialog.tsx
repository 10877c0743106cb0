import type { RoomView } from '#shared/contract/room-views';
import type { RoomClock } from '#shared/room/room-clock';
import type { RoomSubject } from '#shared/room/room-draft';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { ErrorNote } from '../../../components/error-note';
import type { DraftKeeper } from './draft-keeper';

interface CloseDialogProps {
  readonly view: RoomView;
  readonly clock: RoomClock;
  readonly keeper: DraftKeeper;
  readonly onClosed: () => void;
  readonly onClose: () => void;
}

/** Before a meeting is closed: what nobody answered, what was promised, what was not reached, and what is only typed. */
export function CloseDialog({ view, clock, keeper, onClosed, onClose }: CloseDialogProps) {
  const { page, events } = view;
  const close = useCommand('room.close');
  const unanswered = page.questions.filter(
    ({ answer }) => answer.revision === 0 || answer.judgement === 'not-answered' || answer.judgement === 'partly',
  );
  const promised = page.actions.filter(({ id }) => view.madeHere.includes(id));
  const unreached = page.agenda.filter(({ id }) => clock.items.get(id)?.state === 'to-come');
  const typedAt = (label: string, subject: RoomSubject) => {
    const text = keeper.body(subject)?.text ?? null;
    return text === null ? [] : [{ key: label, text: `${label}: ${text}` }];
  };
  const parts = [
    {
      title: 'Typed and not recorded',
      note: 'It stays on the meeting’s page until it is recorded.',
      lines: [
        ...page.questions.flatMap(({ id, number }) =>
          typedAt(`Answer to question ${number}`, { kind: 'question', questionId: id }),
        ),
        ...page.agenda.flatMap(({ id, number }) => typedAt(`Notes of item ${number}`, { kind: 'item', itemId: id })),
        ...typedAt('The line for actions', { kind: 'line' }),
      ],
    },
    {
      title: 'Not answered, or only in part',
      note: null,
      lines: unanswered.map(({ id, number, text }) => ({ key: id, text: `${number}. ${text}` })),
    },
    {
      title: 'Promised or agreed today',
      note: null,
      lines: promised.map(({ id, number, text, owner, dueText }) => ({
        key: id,
        text: `${number}. ${text} (${[owner, dueText === null ? null : `due ${dueText}`].filter((part) => part !== null).join(', ')})`,
      })),
    },
    {
      title: 'Items not begun',
      note: null,
      lines: unreached.map(({ id, number, title }) => ({ key: id, text: `${number} ${title}` })),
    },
  ];
  return (
    <Dialog
      title="Close the meeting"
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Go on</Button>
          <Button
            variant="primary"
            isDisabled={close.isPending}
            onPress={() =>
              close.mutate(
                { record: { id: page.id, revision: page.details.revision }, after: events.at(-1)?.seq ?? 0 },
                { onSuccess: onClosed },
              )
            }
          >
            Close the meeting
          </Button>
        </>
      }
    >
      <p>The clock stops and the meeting counts as held. Answers can still be recorded afterwards.</p>
      {parts.map(({ title, note, lines }) => (
        <section key={title} className="room-closing">
          <h3>{title}</h3>
          {note !== null && lines.length > 0 && <p className="quiet">{note}</p>}
          {lines.length === 0 ? (
            <p className="quiet">None.</p>
          ) : (
            <ul>
              {lines.map(({ key, text }) => (
                <li key={key}>{text}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {close.isError ? <ErrorNote error={close.error} /> : null}
    </Dialog>
  );
}
