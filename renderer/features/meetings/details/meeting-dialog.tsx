import { useState } from 'react';
import type { MeetingKindChoice, MeetingPage } from '#shared/contract/meeting-views';
import type { ObjectiveLink } from '#shared/domain/meeting/objective-link';
import { formatNumber } from '#shared/text/numbers';
import { Checkbox } from '../../../components/checkbox';
import { RecordDialog } from '../../../components/record-dialog';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { storedDraft } from '../../../components/stored-draft';
import { useRecordForm } from '../../../components/use-record-form';
import {
  closedNote,
  meetingDraft,
  meetingFields,
  meetingOf,
  newMeeting,
  withDueDays,
  type MeetingDraft,
} from './meeting-draft';
import { ObjectiveFields } from './objective-fields';
import { PeopleFields } from './people-fields';

type Text = Exclude<keyof MeetingDraft, 'kindId' | 'objectives' | 'people'>;

/** "the meeting that follows", "the 3 meetings that follow". */
const followingWords = (count: number) =>
  count === 1 ? 'the meeting that follows' : `the ${formatNumber(count, 0)} meetings that follow`;

interface MeetingDialogProps {
  /** Null for a new meeting. */
  readonly page: MeetingPage | null;
  readonly kinds: readonly MeetingKindChoice[];
  readonly objectives: readonly ObjectiveLink[];
  readonly onClose: () => void;
  readonly onSaved?: (id: string) => void;
}

/** When and where a meeting is, what it takes up and who attends. */
export function MeetingDialog({ page, kinds, objectives, onClose, onSaved }: MeetingDialogProps) {
  const [following, setFollowing] = useState(false);
  const form = useRecordForm({
    call: 'meetings.save',
    stored: storedDraft(page?.details ?? null, newMeeting(kinds[0]), meetingDraft),
    inputOf: (draft, record) => ({ record, details: meetingOf(draft), following }),
    onSaved: ({ id }) => {
      onClose();
      say('Meeting saved');
      onSaved?.(id);
    },
  });
  const { draft, change, errorAt } = form;
  const kind = kinds.find(({ id }) => id === draft.kindId);
  const field = (name: Text) => ({
    value: draft[name],
    onChange: (text: string) => change({ [name]: text }),
    error: errorAt(`details.${name}`),
  });
  const chooseKind = (kindId: string) => {
    const chosen = kinds.find(({ id }) => id === kindId);
    change({ kindId, ...(draft.title === kind?.label && chosen !== undefined ? { title: chosen.label } : {}) });
  };
  return (
    <RecordDialog
      title={page === null ? 'New meeting' : 'Meeting'}
      form={form}
      shown={meetingFields(draft)}
      wide
      onClose={onClose}
    >
      <div className="form-columns">
        <Select label="Kind of meeting" choices={kinds} value={draft.kindId} onChange={chooseKind} />
        <TextField label="Title" maxLength={160} {...field('title')} />
        <TextField
          label="Date"
          description={closedNote(draft.heldOn)}
          maxLength={40}
          {...field('heldOn')}
          onBlur={() => change(withDueDays(draft, kind))}
        />
        <TextField label="Starts at" description="Such as 10:00" maxLength={5} {...field('startsAt')} />
        <TextField label="Place" maxLength={200} {...field('place')} />
        <TextField label="Chair" maxLength={160} {...field('chair')} />
        <TextField
          label="Papers due"
          description={closedNote(draft.papersDueOn)}
          maxLength={40}
          {...field('papersDueOn')}
        />
        <TextField
          label="Last day for public questions"
          description={closedNote(draft.questionsDueOn) ?? 'Empty where none are taken'}
          maxLength={40}
          {...field('questionsDueOn')}
        />
      </div>
      <TextField label="Theme" maxLength={300} {...field('theme')} />
      <ObjectiveFields
        chosen={draft.objectives}
        known={objectives}
        onChange={(links) => change({ objectives: links })}
      />
      <PeopleFields people={draft.people} onChange={(people) => change({ people })} errorAt={errorAt} />
      <TextField label="Note" rows={2} maxLength={2000} {...field('note')} />
      {page !== null && page.following > 0 && (
        <Checkbox isSelected={following} onChange={setFollowing}>
          Change title, time, place and chair at {followingWords(page.following)} too
        </Checkbox>
      )}
    </RecordDialog>
  );
}
