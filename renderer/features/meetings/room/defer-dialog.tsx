import type { AgendaItemView } from '#shared/contract/meeting-views';
import type { RoomView } from '#shared/contract/room-views';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { ErrorNote } from '../../../components/error-note';

interface DeferDialogProps {
  readonly view: RoomView;
  readonly item: AgendaItemView;
  readonly onDeferred: (words: string) => void;
  readonly onClose: () => void;
}

/** Puts an item off to the next meeting of its kind. */
export function DeferDialog({ view, item, onDeferred, onClose }: DeferDialogProps) {
  const defer = useCommand('room.defer');
  const { next, page, events } = view;
  return (
    <Dialog
      title={`Defer item ${item.number}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={next === null || defer.isPending}
            onPress={() =>
              defer.mutate(
                { meetingId: page.id, after: events.at(-1)?.seq ?? 0, itemId: item.id },
                {
                  onSuccess: () => {
                    onClose();
                    onDeferred(`Item ${item.number} deferred to ${next?.dateText ?? 'the next meeting'}.`);
                  },
                },
              )
            }
          >
            Defer it
          </Button>
        </>
      }
    >
      <p>
        {next === null
          ? 'No later meeting of this kind is planned: plan it first, then defer the item.'
          : `“${item.title}” comes before the meeting of ${next.dateText}, with the questions under it that were not answered.`}
      </p>
      {defer.isError ? <ErrorNote error={defer.error} /> : null}
    </Dialog>
  );
}
