import { TextField } from '../../../components/text-field';
import { numberFault, type TestDraft } from './test-draft';

interface TestNumbersProps {
  readonly draft: TestDraft;
  readonly onChange: (patch: Partial<TestDraft>) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** What later figures are held against. */
export function TestNumbers({ draft, onChange, errorAt }: TestNumbersProps) {
  const text = (name: 'target' | 'baseline' | 'halfWidth' | 'baselineLabel' | 'countsFrom') => ({
    value: draft[name],
    onChange: (typed: string) => onChange({ [name]: typed }),
  });
  const number = (name: 'target' | 'baseline' | 'halfWidth', path: string) => ({
    ...text(name),
    maxLength: 40,
    error: errorAt(`details.${path}`) === undefined ? undefined : numberFault,
  });
  return (
    <>
      <div className="form-columns">
        <TextField
          label="Figures count from"
          description="First day of the periods that are “since”"
          maxLength={40}
          {...text('countsFrom')}
          error={errorAt('details.countsFrom')}
        />
        <TextField label="Target" description="May be empty" {...number('target', 'target')} />
        <TextField
          label="At the time of the inspection"
          description="As the report gives it; empty takes the last figure before"
          {...number('baseline', 'baseline.value')}
        />
        <TextField
          label="Give or take"
          description="The report’s margin: 4.2 for ± 4.2"
          {...number('halfWidth', 'baseline.halfWidth')}
        />
      </div>
      <TextField
        label="What that figure is"
        description="Such as: audit of 201 records, 2023; may be empty"
        maxLength={160}
        {...text('baselineLabel')}
        error={errorAt('details.baseline.label')}
      />
    </>
  );
}
