import { useState } from 'react';
import { CheckboxGroup, FieldError, Label } from 'react-aria-components';
import { matchesText } from '../lib/matches-text';
import { Checkbox } from './checkbox';
import './checklist.css';
import './field.css';
import { SearchField } from './search-field';

interface ChecklistProps {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly error?: string | undefined;
}

/** Any number of many: what is ticked counts, whether the filter shows it or not. */
export function Checklist({ label, choices, value, onChange, error }: ChecklistProps) {
  const [typed, setTyped] = useState('');
  const shown = choices.filter((choice) => matchesText(choice.label, typed));
  return (
    <CheckboxGroup className="field checklist" value={[...value]} onChange={onChange} isInvalid={error !== undefined}>
      <div className="checklist-head">
        <Label className="field-label">{label}</Label>
        <span className="field-label">{value.length} chosen</span>
      </div>
      <SearchField label="Filter" placeholder="Words of the title" value={typed} onChange={setTyped} />
      <div className="checklist-box">
        {shown.map((choice) => (
          <Checkbox key={choice.id} value={choice.id}>
            {choice.label}
          </Checkbox>
        ))}
        {shown.length === 0 && <p className="quiet">Nothing fits.</p>}
      </div>
      <FieldError className="field-error">{error}</FieldError>
    </CheckboxGroup>
  );
}
