import { useState } from 'react';
import type { MinutesView } from '#shared/contract/minutes-views';
import { longDate } from '#shared/text/dates';
import { plural } from '#shared/text/words';
import { dayOf, dayText } from '../../../components/day-draft';
import { RecordDialog } from '../../../components/record-dialog';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { useRecordForm } from '../../../components/use-record-form';
import { rememberAuthor, rememberedAuthor } from '../../../lib/remembered-author';

interface AgreeDialogProps {
  readonly view: MinutesView;
  /** The meeting at which it is done; the next that can where none is named. */
  readonly atId?: string;
  readonly onClose: () => void;
}

const outside = 'outside';

/** Who agreed minutes, where and when, and with which corrections; or what is amended of minutes that were agreed before. */
export function AgreeDialog({ view, atId, onClose }: AgreeDialogProps) {
  const [shown] = useState(view);
  const { meetings, versions, changes } = shown;
  const isAmendment = versions.length > 0;
  const at = meetings.find(({ id }) => id === atId) ?? meetings[0];
  const form = useRecordForm({
    call: 'minutes.agree',
    stored: {
      record: null,
      draft: {
        agreedAtId: at?.id ?? outside,
        agreedOn: dayText(at?.heldOn ?? null),
        agreedBy: at?.chair ?? '',
        role: at?.chair == null ? '' : 'Chair',
        corrections: '',
        author: rememberedAuthor(),
      },
    },
    inputOf: ({ agreedAtId, agreedOn, ...draft }) => ({
      ...draft,
      meetingId: shown.meetingId,
      versions: versions.length,
      recordSha256: shown.recordSha256,
      agreedAtId: agreedAtId === outside ? null : agreedAtId,
      agreedOn: dayOf(agreedOn) ?? '',
    }),
    faultsOf: ({ corrections }): Readonly<Record<string, string>> =>
      isAmendment && corrections.trim() === '' ? { corrections: 'Say what is amended, and why.' } : {},
    onSaved: (_answer, { author }) => {
      rememberAuthor(author);
      onClose();
      say(isAmendment ? 'The amendment is kept' : 'The minutes are agreed and kept');
    },
  });
  const { draft, change, errorAt, isPending } = form;
  const field = (name: 'agreedOn' | 'agreedBy' | 'role' | 'corrections' | 'author') => ({
    value: draft[name],
    onChange: (text: string) => change({ [name]: text }),
    error: errorAt(name),
  });
  const choose = (agreedAtId: string) => {
    const chosen = meetings.find(({ id }) => id === agreedAtId);
    change({ agreedAtId, ...(chosen === undefined ? {} : { agreedOn: longDate(chosen.heldOn) }) });
  };
  const unrecorded = shown.unrecorded;
  return (
    <RecordDialog
      title={isAmendment ? 'Amend the minutes' : 'Agree the minutes'}
      form={form}
      shown={['agreedAtId', 'agreedOn', 'agreedBy', 'role', 'corrections', 'author']}
      saveLabel={isPending ? 'Keeping…' : isAmendment ? 'Amend' : 'Agree'}
      onClose={onClose}
    >
      <p className="quiet">
        {isAmendment
          ? 'The minutes are kept anew with the amendment noted in them. What was agreed before stays beside it.'
          : 'The minutes are kept as they are now, with their files: PDF, Word and web page. They never change again.'}
      </p>
      {isAmendment && changes.length > 0 && <p>Recorded otherwise since: {changes.join('; ')}.</p>}
      {unrecorded > 0 && (
        <p className="field-error" role="alert">
          {`${unrecorded} ${plural(unrecorded, 'text was', 'texts were')} typed in the room and not recorded: ${plural(unrecorded, 'it is', 'they are')} not in the minutes.`}
        </p>
      )}
      <Select
        label="Agreed at"
        value={draft.agreedAtId}
        choices={[...meetings.map(({ id, label }) => ({ id, label })), { id: outside, label: 'Outside of a meeting' }]}
        onChange={choose}
      />
      {errorAt('agreedAtId') !== undefined && <p className="field-error">{errorAt('agreedAtId')}</p>}
      <TextField label="On" maxLength={40} {...field('agreedOn')} />
      <div className="form-columns">
        <TextField label="Agreed by" maxLength={160} {...field('agreedBy')} />
        <TextField label="Role" maxLength={160} {...field('role')} />
      </div>
      <TextField
        label={isAmendment ? 'What is amended, and why' : 'Corrections'}
        description={
          isAmendment
            ? 'Printed in the minutes, also in public ones'
            : 'Empty where they are agreed as drawn up; printed in the minutes, also in public ones'
        }
        rows={3}
        maxLength={4000}
        {...field('corrections')}
      />
      <TextField label="Your name" maxLength={120} {...field('author')} />
      {isPending && <p role="status">The files are made, read back and kept…</p>}
    </RecordDialog>
  );
}
