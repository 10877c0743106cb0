import type { MetricPage } from '#shared/contract/views';
import { fieldError } from '../../../api/field-error';
import { TextField } from '../../../components/text-field';
import { periodExample, type FigureDraft, type FigureFaults } from './figure-draft';

interface FigureFieldsProps {
  readonly table: MetricPage['table'];
  readonly draft: FigureDraft;
  readonly onChange: (patch: Partial<FigureDraft>) => void;
  readonly faults: FigureFaults['figure'];
  /** What the program answered, which may be about one of the fields. */
  readonly error: unknown;
}

/** The figure itself; what each field takes stays in sight while an error is shown, for it is the remedy. */
export function FigureFields({ table, draft, onChange, faults, error }: FigureFieldsProps) {
  const field = (name: 'period' | 'value' | 'locator') => ({
    value: draft[name],
    onChange: (text: string) => onChange({ [name]: text }),
    error: faults[name] ?? fieldError(error, name),
  });
  return (
    <div className="enter-figure-fields">
      <TextField label="Period" description={periodExample(table)} maxLength={80} {...field('period')} />
      <TextField
        label="Figure"
        description="A number, a percentage, or how many of how many: 49 of 82"
        maxLength={60}
        {...field('value')}
      />
      <TextField
        label="Where in the source"
        description="Table, page or row, so that another person finds it"
        maxLength={300}
        {...field('locator')}
      />
    </div>
  );
}
