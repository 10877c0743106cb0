import { useState, type FormEvent } from 'react';
import type { PackFollowed } from '#shared/contract/builder-views';
import type { PackChoices } from '#shared/contract/views';
import { fieldError } from '../../api/field-error';
import { useCommand } from '../../api/use-command';
import { ErrorNote } from '../../components/error-note';
import { Select } from '../../components/select';
import { TextField } from '../../components/text-field';
import { BeginningList } from './templates/beginning-list';
import type { BeginningGroup } from './templates/beginnings';

export const newPackForm = 'new-pack';

interface NewPackFormProps {
  readonly meetings: PackChoices['meetings'];
  /** Whether the pack is a publication of its own, which is no paper of a meeting. */
  readonly own: boolean;
  readonly groups: readonly BeginningGroup[];
  /** What is filled in beforehand. */
  readonly begin: { readonly id: string; readonly title: string } | null;
  readonly onMade: (packId: string) => void;
  readonly onFollowed: (followed: PackFollowed) => void;
}

/** Title, beginning and, unless it stands for itself, meeting of a new pack. */
export function NewPackForm({ meetings, own, groups, begin, onMade, onFollowed }: NewPackFormProps) {
  const create = useCommand('packs.create');
  const follow = useCommand('packs.follow');
  const beginnings = groups.flatMap((group) => group.beginnings);
  const [typed, setTyped] = useState(begin?.title ?? null);
  const [chosen, setChosen] = useState(begin?.id ?? beginnings[0]?.id ?? '');
  const [meetingId, setMeetingId] = useState(meetings[0]?.id ?? '');
  const [missing, setMissing] = useState<string | undefined>(undefined);
  // Until somebody types one, the title goes with the meeting.
  const title = typed ?? meetings.find(({ id }) => id === meetingId)?.packTitle ?? '';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const from = beginnings.find(({ id }) => id === chosen)?.from;
    if (from === undefined || create.isPending || follow.isPending) return;
    if (title.trim() === '') {
      setMissing('Give the pack a title.');
      return;
    }
    const details = { title: title.trim(), meetingId };
    if (from.type === 'pack') follow.mutate({ ...details, fromPackId: from.packId }, { onSuccess: onFollowed });
    else create.mutate({ ...details, templateId: from.templateId }, { onSuccess: ({ id }) => onMade(id) });
  };
  const error = create.error ?? follow.error;
  return (
    <form id={newPackForm} className="dialog-body" onSubmit={submit} noValidate>
      <TextField
        label="Title"
        value={title}
        maxLength={160}
        onChange={(next) => {
          setTyped(next);
          setMissing(undefined);
        }}
        error={missing ?? fieldError(error, 'title')}
      />
      <BeginningList groups={groups} value={chosen} onChange={setChosen} />
      {own ? null : (
        <Select
          label="Meeting"
          choices={meetings.map(({ id, title: label }) => ({ id, label }))}
          value={meetingId}
          onChange={setMeetingId}
          isDisabled={meetings.length === 0}
        />
      )}
      {error === null ? null : <ErrorNote error={error} />}
    </form>
  );
}
