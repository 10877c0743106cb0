import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
  type Key,
} from 'react-aria-components';
import './field.css';
import './popover.css';

export interface Choice<K extends string> {
  readonly id: K;
  readonly label: string;
  readonly detail?: string | undefined;
}

interface SelectProps<K extends string> {
  readonly label: string;
  readonly choices: readonly Choice<K>[];
  readonly value: K;
  readonly onChange: (value: K) => void;
  readonly isDisabled?: boolean;
  readonly error?: string | undefined;
}

export function Select<K extends string>(props: SelectProps<K>) {
  const { label, choices, value, onChange, isDisabled = false, error } = props;
  const choose = (key: Key | null) => {
    const chosen = choices.find((choice) => choice.id === key);
    if (chosen !== undefined) onChange(chosen.id);
  };
  return (
    <AriaSelect
      className="field"
      value={value}
      onChange={choose}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
    >
      <Label className="field-label">{label}</Label>
      <Button className="field-trigger">
        <SelectValue>{({ selectedText }) => selectedText}</SelectValue>
        <ChevronDown className="icon" aria-hidden="true" />
      </Button>
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="popover" offset={4}>
        <ListBox className="option-list" items={choices}>
          {(choice) => (
            <ListBoxItem className="option" textValue={choice.label}>
              {({ isSelected }) => (
                <>
                  {isSelected && <Check className="option-check" aria-hidden="true" />}
                  <span className="option-words">
                    <Text slot="label">{choice.label}</Text>
                    {choice.detail !== undefined && (
                      <Text slot="description" className="option-detail">
                        {choice.detail}
                      </Text>
                    )}
                  </span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
