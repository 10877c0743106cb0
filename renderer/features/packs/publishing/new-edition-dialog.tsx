import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Pack } from '#shared/pack/pack';
import { standsForItself } from '#shared/pack/stands-for-itself';
import { queries } from '../../../api/queries';
import { RecordDialog } from '../../../components/record-dialog';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { useRecordForm } from '../../../components/use-record-form';

interface NewEditionDialogProps {
  readonly pack: Pack;
  readonly onClose: () => void;
}

/** A draft with the same blocks, which prints from the figures that the workspace now holds. */
export function NewEditionDialog({ pack, onClose }: NewEditionDialogProps) {
  const navigate = useNavigate();
  const choices = useQuery(queries.packChoices());
  const form = useRecordForm({
    call: 'publishing.newEdition',
    stored: { record: null, draft: { title: `${pack.title}, new edition`, meetingId: pack.meetingId } },
    inputOf: (draft) => ({ packId: pack.id, ...draft }),
    onSaved: ({ id }) => {
      onClose();
      void navigate({ to: '/packs/$packId', params: { packId: id } });
    },
  });
  const { draft, change, errorAt } = form;
  const meetings = choices.data?.meetings ?? [];
  return (
    <RecordDialog
      title="New edition"
      form={form}
      shown={['title', 'meetingId']}
      saveLabel="Make the edition"
      onClose={onClose}
    >
      <p className="quiet">
        The blocks are copied into a draft, with the figures that the workspace now holds. It remembers which pack it
        goes on from, so that it can tell what has changed.
      </p>
      <TextField
        label="Title"
        maxLength={160}
        value={draft.title}
        onChange={(title) => change({ title })}
        error={errorAt('title')}
      />
      {standsForItself(pack.body) ? null : (
        <Select
          label="Meeting"
          value={draft.meetingId}
          choices={meetings.map(({ id, title }) => ({ id, label: title }))}
          onChange={(meetingId) => change({ meetingId })}
          isDisabled={meetings.length === 0}
        />
      )}
    </RecordDialog>
  );
}
