import { TextField } from '../../components/text-field';

interface DatedByFieldsProps {
  readonly draft: { readonly datedOn: string; readonly author: string };
  readonly onChange: (patch: { readonly datedOn?: string; readonly author?: string }) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** Of which day an entry is, and whose. */
export function DatedByFields({ draft, onChange, errorAt }: DatedByFieldsProps) {
  return (
    <div className="form-columns">
      <TextField
        label="Date"
        maxLength={40}
        value={draft.datedOn}
        onChange={(datedOn) => onChange({ datedOn })}
        error={errorAt('datedOn')}
      />
      <TextField
        label="Entered by"
        maxLength={120}
        value={draft.author}
        onChange={(author) => onChange({ author })}
        error={errorAt('author')}
      />
    </div>
  );
}
