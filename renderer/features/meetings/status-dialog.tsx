import type { MeetingPage } from '#shared/contract/meeting-views';
import { meetingStatuses, type MeetingStatus } from '#shared/domain/meeting/meeting';
import { RadioGroup } from '../../components/radio-group';
import { RecordDialog } from '../../components/record-dialog';
import { TextField } from '../../components/text-field';
import { say } from '../../components/toasts';
import { useRecordForm } from '../../components/use-record-form';
import { statusWords } from './status-words';

interface StatusDraft {
  readonly status: MeetingStatus;
  readonly reason: string;
}

interface StatusDialogProps {
  readonly page: MeetingPage;
  /** Chosen from the beginning: to save is enough. */
  readonly proposed: MeetingStatus;
  readonly onClose: () => void;
}

/** Says where a meeting stands. When the papers are out, the numbers of its items stay. */
export function StatusDialog({ page, proposed, onClose }: StatusDialogProps) {
  const form = useRecordForm({
    call: 'meetings.setStatus',
    stored: {
      record: { id: page.id, revision: page.details.revision },
      draft: { status: proposed, reason: page.statusReason ?? '' },
    },
    inputOf: ({ status, reason }: StatusDraft, record) => ({
      record: record ?? { id: page.id, revision: page.details.revision },
      change: { status, reason },
    }),
    onSaved: (_, { status }) => {
      onClose();
      say(`Marked as ${statusWords[status].toLowerCase()}`);
    },
  });
  const { draft, change, errorAt } = form;
  return (
    <RecordDialog title="Where the meeting stands" form={form} shown={['change.reason']} onClose={onClose}>
      <RadioGroup
        label="State"
        choices={meetingStatuses.map((id) => ({ id, label: statusWords[id] }))}
        value={draft.status}
        onChange={(status) => change({ status })}
      />
      {draft.status === 'papers-out' && (
        <p className="quiet">
          From now on the items keep their numbers: a late one takes the number before it with a letter.
        </p>
      )}
      <TextField
        label="Reason"
        description={draft.status === 'cancelled' ? 'Why it is cancelled; the public will ask' : 'May be empty'}
        rows={2}
        maxLength={500}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        error={errorAt('change.reason')}
      />
    </RecordDialog>
  );
}
