import type { MeetingPage } from '#shared/contract/meeting-views';
import { attendances, type Attendance, type MeetingPerson } from '#shared/domain/meeting/meeting';
import { Button } from '../../../components/button';
import { RadioGroup } from '../../../components/radio-group';
import { RecordDialog } from '../../../components/record-dialog';
import { TextField } from '../../../components/text-field';
import { useRecordForm } from '../../../components/use-record-form';
import { withKeys } from '../../../lib/with-keys';

const words: Readonly<Record<Attendance, string>> = {
  expected: 'Expected',
  present: 'Present',
  apologies: 'Apologies',
  absent: 'Absent',
};
const choices = attendances.map((id) => ({ id, label: words[id] }));

interface AttendanceDraft {
  readonly people: readonly MeetingPerson[];
  readonly added: string;
}

interface AttendanceDialogProps {
  readonly page: MeetingPage;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Who is in the room, and who sent apologies. */
export function AttendanceDialog({ page, onSaved, onClose }: AttendanceDialogProps) {
  const { id, revision, ...details } = page.details;
  const form = useRecordForm({
    call: 'meetings.save',
    stored: { record: { id, revision }, draft: { people: details.people, added: '' } },
    inputOf: ({ people, added }: AttendanceDraft, record) => ({
      record,
      details: {
        ...details,
        people: [
          ...people,
          ...(added.trim() === '' ? [] : [{ name: added, role: null, initials: null, attendance: 'present' as const }]),
        ],
      },
    }),
    onSaved: () => {
      onClose();
      onSaved();
    },
  });
  const { draft, change } = form;
  return (
    <RecordDialog title="Who attends" form={form} shown={[]} wide onClose={onClose}>
      <div>
        <Button
          isDisabled={!draft.people.some(({ attendance }) => attendance === 'expected')}
          onPress={() =>
            change({
              people: draft.people.map((person) =>
                person.attendance === 'expected' ? { ...person, attendance: 'present' } : person,
              ),
            })
          }
        >
          All who are expected are here
        </Button>
      </div>
      {withKeys(draft.people, ({ name }) => name).map(({ key, item: person }, index) => (
        <RadioGroup
          key={key}
          label={[person.name, person.role].filter((part) => part !== null).join(', ')}
          layout="row"
          choices={choices}
          value={person.attendance}
          onChange={(attendance) => change({ people: draft.people.with(index, { ...person, attendance }) })}
        />
      ))}
      <TextField
        label="Somebody else is here"
        description="Name; role and initials can be added on the meeting’s page"
        maxLength={160}
        value={draft.added}
        onChange={(added) => change({ added })}
      />
    </RecordDialog>
  );
}
