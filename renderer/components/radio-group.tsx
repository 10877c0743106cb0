import { Label, Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import './field.css';
import './radio-group.css';

interface RadioGroupProps<K extends string> {
  readonly label: string;
  readonly choices: readonly { readonly id: K; readonly label: string }[];
  readonly value: K;
  readonly onChange: (value: K) => void;
  readonly layout?: 'row' | 'column';
}

export function RadioGroup<K extends string>({
  label,
  choices,
  value,
  onChange,
  layout = 'column',
}: RadioGroupProps<K>) {
  const choose = (id: string) => {
    const chosen = choices.find((choice) => choice.id === id);
    if (chosen !== undefined) onChange(chosen.id);
  };
  return (
    <AriaRadioGroup className="field radio-group" value={value} onChange={choose} data-layout={layout}>
      <Label className="field-label">{label}</Label>
      <div className="radio-choices">
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className="radio">
            <span className="radio-dot" aria-hidden="true" />
            <span>{choice.label}</span>
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
