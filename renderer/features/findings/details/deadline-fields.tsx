import { ComboField } from '../../../components/combo-field';
import { TextField } from '../../../components/text-field';
import type { DetailsDraft } from './details-draft';

interface DeadlineFieldsProps {
  readonly draft: DetailsDraft;
  readonly onChange: (patch: Partial<DetailsDraft>) => void;
  readonly errorAt: (path: string) => string | undefined;
  readonly owners: readonly string[];
}
type Name = 'owner' | 'deadlineWords' | 'hmicfrsDeadline' | 'localDeadline';

/** Who answers for it and by when; what HMICFRS set and what was set here are never one. */
export function DeadlineFields({ draft, onChange, errorAt, owners }: DeadlineFieldsProps) {
  const field = (name: Name) => ({
    value: draft[name],
    onChange: (text: string) => onChange({ [name]: text }),
    error: errorAt(`details.${name}`),
  });
  return (
    <div className="form-columns">
      <ComboField
        label="Owner"
        description="Who answers for it"
        suggestions={owners}
        maxLength={120}
        {...field('owner')}
      />
      <TextField
        label="Local deadline"
        description="That the force or the office set itself"
        maxLength={40}
        {...field('localDeadline')}
      />
      <TextField
        label="HMICFRS deadline"
        description="The day that follows from the report, as 1 April 2025"
        maxLength={40}
        {...field('hmicfrsDeadline')}
      />
      <TextField
        label="Deadline in the report’s words"
        description="Such as: within six months"
        maxLength={200}
        {...field('deadlineWords')}
      />
    </div>
  );
}
