import { useState } from 'react';
import type { MinutesView } from '#shared/contract/minutes-views';
import { longDate } from '#shared/text/dates';
import { countWords, plural } from '#shared/text/words';
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

/** What is said of minutes that are agreed for the first time, and of those that were agreed before. */
const words = {
  agree: {
    title: 'Agree the minutes',
    save: 'Agree',
    about: 'The minutes are kept as they are now, with their files: PDF, Word and web page. They never change again.',
    corrections: 'Corrections',
    printed: 'Empty where they are agreed as drawn up; printed in the minutes, also in public ones',
    done: 'The minutes are agreed and kept',
  },
  amend: {
    title: 'Amend the minutes',
    save: 'Amend',
    about: 'The minutes are kept anew with the amendment noted in them. What was agreed before stays beside it.',
    corrections: 'What is amended, and why',
    printed: 'Printed in the minutes, also in public ones',
    done: 'The amendment is kept',
  },
} as const;

/** What was typed in the room and not recorded is in no minutes: said before they are agreed. */
function UnrecordedNote({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p className="field-error" role="alert">
      {plural(count, 'A text was', `${countWords(count)} texts were`)} typed in the room and not recorded:{' '}
      {plural(count, 'it is', 'they are')} not in the minutes.
    </p>
  );
}

/** As the dialog begins: at the next meeting that can agree them, by its chair. */
function firstDraft(at: MinutesView['meetings'][number] | undefined) {
  return {
    agreedAtId: at?.id ?? outside,
    agreedOn: dayText(at?.heldOn ?? null),
    agreedBy: at?.chair ?? '',
    role: at?.chair == null ? '' : 'Chair',
    corrections: '',
    author: rememberedAuthor(),
  };
}

/** Who agreed minutes, where and when, and with which corrections; or what is amended of minutes that were agreed before. */
export function AgreeDialog({ view, atId, onClose }: AgreeDialogProps) {
  const [shown] = useState(view);
  const { meetings, versions, changes } = shown;
  const isAmendment = versions.length > 0;
  const said = words[isAmendment ? 'amend' : 'agree'];
  const form = useRecordForm({
    call: 'minutes.agree',
    stored: {
      record: null,
      draft: firstDraft(meetings.find(({ id }) => id === atId) ?? meetings[0]),
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
      say(said.done);
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
  return (
    <RecordDialog
      title={said.title}
      form={form}
      shown={['agreedAtId', 'agreedOn', 'agreedBy', 'role', 'corrections', 'author']}
      saveLabel={isPending ? 'Keeping…' : said.save}
      onClose={onClose}
    >
      <p className="quiet">{said.about}</p>
      {isAmendment && changes.length > 0 && <p>Recorded otherwise since: {changes.join('; ')}.</p>}
      <UnrecordedNote count={shown.unrecorded} />
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
        label={said.corrections}
        description={said.printed}
        rows={3}
        maxLength={4000}
        {...field('corrections')}
      />
      <TextField label="Your name" maxLength={120} {...field('author')} />
      {isPending && <p role="status">The files are made, read back and kept…</p>}
    </RecordDialog>
  );
}
