import { TextField } from '../../../components/text-field';
import type { PackQueue } from './pack-queue';
import { useDraft } from '../../../lib/use-draft';

interface DraftFieldProps {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly maxLength: number;
  /** One sentence for an empty field; without it the field may be empty. */
  readonly needed?: string;
  readonly rows?: number;
  readonly queue: PackQueue;
  readonly onSave: (value: string) => Promise<unknown>;
}

/** A line of text that saves itself. */
export function DraftField({
  name,
  label,
  description,
  value,
  maxLength,
  needed,
  rows = 1,
  queue,
  onSave,
}: DraftFieldProps) {
  const draft = useDraft({
    key: name,
    value,
    queue,
    save: (text) => onSave(text.trim()),
    check: (text) => (needed !== undefined && text.trim() === '' ? needed : null),
  });
  const failed =
    draft.status === 'failed' ? 'This could not be saved. Change it or leave the field to try again.' : undefined;
  return (
    <TextField
      label={label}
      value={draft.value}
      maxLength={maxLength}
      rows={rows}
      onChange={draft.change}
      onBlur={draft.flush}
      error={draft.trouble ?? failed}
      {...(description === undefined ? {} : { description })}
    />
  );
}
