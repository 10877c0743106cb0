import type { SourceRow } from '#shared/contract/views';
import { fieldError } from '../api/field-error';
import { Select } from './select';
import type { SourceDraft, SourceFaults, SourceField } from './source-draft';
import { TextField } from './text-field';
import './source-fields.css';

const asNew = 'new';

interface SourceFieldsProps {
  readonly sources: readonly SourceRow[];
  readonly draft: SourceDraft;
  readonly onChange: (draft: SourceDraft) => void;
  readonly faults: SourceFaults;
  /** What the program answered, which may be about one of the fields. */
  readonly error: unknown;
  /** A title of one line sends the form on Enter; one of two shows more of a long title. */
  readonly titleRows: 1 | 2;
}

/** Where figures were published: one of the workspace's sources, or a new one. */
export function SourceFields({ sources, draft, onChange, faults, error, titleRows }: SourceFieldsProps) {
  const field = (name: SourceField) => ({
    value: draft[name],
    onChange: (text: string) => onChange({ ...draft, [name]: text }),
    error: faults[name] ?? fieldError(error, `source.${name}`),
  });
  const day = (name: 'publishedOn' | 'retrievedOn') => {
    const props = { ...field(name), maxLength: 10 };
    return props.error === undefined ? { ...props, description: 'As 2025-01-31' } : props;
  };
  return (
    <div className="source-fields">
      <Select
        label="Published in"
        value={draft.sourceId ?? asNew}
        onChange={(id) => onChange({ ...draft, sourceId: id === asNew ? null : id })}
        choices={[
          { id: asNew, label: 'A new source' },
          ...sources.map(({ id, title, publisher, publishedText }) => ({
            id,
            label: title,
            detail: `${publisher} · ${publishedText}`,
          })),
        ]}
      />
      {draft.sourceId === null && (
        <>
          <TextField label="Title" rows={titleRows} maxLength={200} {...field('title')} />
          <TextField label="Publisher" maxLength={200} {...field('publisher')} />
          <TextField
            label="Release"
            description="If it has a name: year ending June 2025"
            maxLength={120}
            {...field('release')}
          />
          <TextField label="Address" maxLength={500} {...field('address')} />
          <div className="source-fields-dates">
            <TextField label="Published on" {...day('publishedOn')} />
            <TextField label="Retrieved on" {...day('retrievedOn')} />
          </div>
        </>
      )}
    </div>
  );
}
