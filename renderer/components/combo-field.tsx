import { ChevronDown } from 'lucide-react';
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import './button.css';
import './combo-field.css';
import './field.css';
import './popover.css';

interface ComboFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly maxLength?: number;
}

/** A text field that suggests what was written before; anything else may be written. */
export function ComboField(props: ComboFieldProps) {
  const { label, description, value, suggestions, onChange, error, maxLength } = props;
  const items = suggestions.map((text) => ({ id: text, text }));
  return (
    <ComboBox
      className="field"
      inputValue={value}
      onInputChange={onChange}
      defaultItems={items}
      isInvalid={error !== undefined}
      allowsCustomValue
      // All of them on opening: what stands in the field is not a search.
      defaultFilter={(text, typed) => suggestions.includes(typed) || text.toLowerCase().includes(typed.toLowerCase())}
    >
      <Label className="field-label">{label}</Label>
      <div className="combo-box">
        <Input className="field-input" maxLength={maxLength} />
        <Button className="icon-button combo-open">
          <ChevronDown className="icon" aria-hidden="true" />
        </Button>
      </div>
      {description !== undefined && (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="popover" offset={4}>
        <ListBox<{ id: string; text: string }> className="option-list">
          {({ text }) => (
            <ListBoxItem className="option" textValue={text}>
              <span className="option-words">{text}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
