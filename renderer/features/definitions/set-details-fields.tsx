import { Select } from '../../components/select';
import { TextField } from '../../components/text-field';
import { layoutChoices, purposeChoices } from './definition-words';
import type { SetDraft } from './set-draft';

interface SetDetailsFieldsProps {
  readonly draft: SetDraft;
  readonly onChange: (patch: Partial<SetDraft>) => void;
  readonly errorAt: (path: string) => string | undefined;
}

export function SetDetailsFields({ draft, onChange, errorAt }: SetDetailsFieldsProps) {
  const field = (name: 'title' | 'shortTitle' | 'note') => ({
    value: draft[name],
    onChange: (text: string) => onChange({ [name]: text }),
    error: errorAt(`details.${name}`),
  });
  return (
    <>
      <div className="form-columns form-columns-uneven">
        <TextField label="Title" maxLength={160} {...field('title')} />
        <TextField label="Short title" maxLength={60} {...field('shortTitle')} />
      </div>
      <div className="form-columns">
        <Select
          label="What it is"
          value={draft.purpose}
          choices={purposeChoices}
          onChange={(purpose) => onChange({ purpose })}
        />
        <Select
          label="How a pack prints it"
          value={draft.layout}
          choices={layoutChoices}
          onChange={(layout) => onChange({ layout })}
        />
      </div>
      <TextField
        label="Note"
        description="Printed with the set; may be left empty"
        rows={2}
        maxLength={2000}
        {...field('note')}
      />
    </>
  );
}
