import { TextField } from '../text-field';
import type { DefinitionDraft, DefinitionText } from './definition-draft';

interface DefinitionFieldsProps {
  readonly draft: DefinitionDraft;
  readonly onChange: (patch: Partial<DefinitionDraft>) => void;
  /** Takes the name of a field of the definition. */
  readonly errorAt: (name: DefinitionText) => string | undefined;
}

/** What is counted, and by whose rules. */
export function DefinitionFields({ draft, onChange, errorAt }: DefinitionFieldsProps) {
  const field = (name: DefinitionText) => ({
    value: draft[name],
    onChange: (text: string) => onChange({ [name]: text }),
    error: errorAt(name),
  });
  return (
    <>
      <TextField
        label="What it counts"
        description="In words that a member of the public understands"
        rows={3}
        maxLength={4000}
        {...field('definition')}
      />
      <TextField
        label="Whose clock or counting rule"
        description="Such as the force’s own system, or Home Office counting rules"
        maxLength={300}
        {...field('countedBy')}
      />
      <div className="form-columns">
        <TextField
          label="Part that is counted"
          description="For a percentage or a rate: calls answered in time"
          maxLength={300}
          {...field('numerator')}
        />
        <TextField label="Of how many" description="Such as all calls" maxLength={300} {...field('denominator')} />
      </div>
    </>
  );
}
