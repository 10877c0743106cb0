import { useId } from 'react';
import { Checkbox } from '../../../components/checkbox';

interface CheckListProps<K extends string> {
  readonly label: string;
  readonly description?: string;
  readonly choices: readonly { readonly id: K; readonly label: string }[];
  readonly chosen: readonly K[];
  readonly onChange: (chosen: readonly K[]) => void;
}

/** Some of a few: the chosen ones stay in the order of the choices. */
export function CheckList<K extends string>({ label, description, choices, chosen, onChange }: CheckListProps<K>) {
  const id = useId();
  const toggle = (choice: K, on: boolean) =>
    onChange(choices.map((each) => each.id).filter((each) => (each === choice ? on : chosen.includes(each))));
  return (
    <div role="group" aria-labelledby={id} className="inspector-checks">
      <p id={id} className="field-label">
        {label}
      </p>
      {choices.map((choice) => (
        <Checkbox key={choice.id} isSelected={chosen.includes(choice.id)} onChange={(on) => toggle(choice.id, on)}>
          {choice.label}
        </Checkbox>
      ))}
      {description === undefined ? null : <p className="field-description">{description}</p>}
    </div>
  );
}
