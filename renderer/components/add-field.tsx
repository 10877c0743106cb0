import { ChevronDown } from 'lucide-react';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import {
  Button as AriaButton,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { matchesText } from '../lib/matches-text';
import { Button } from './button';
import './combo-field.css';
import './field.css';
import './popover.css';
import type { Choice } from './select';

interface AddFieldProps {
  readonly label: string;
  readonly placeholder: string;
  /** What can still be added. */
  readonly choices: readonly Choice<string>[];
  /** Gets the id of a choice. */
  readonly onAdd: (id: string) => void;
  /** Takes what was typed and is no choice, by the button or Enter; without it only choices are taken. */
  readonly onAddTyped?: (text: string) => void;
  readonly error?: string | undefined;
}

/** Finds one of many by typing and adds it to the list above; then it is ready for the next. */
export function AddField({ label, placeholder, choices, onAdd, onAddTyped, error }: AddFieldProps) {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  // A field that is emptied while it has the focus opens its list: after what was typed is added, a new one stands there.
  const [round, setRound] = useState(0);
  useLayoutEffect(() => {
    if (round > 0) box.current?.querySelector('input')?.focus();
  }, [round]);
  const add = (id: string) => {
    setText('');
    onAdd(id);
  };
  const addTyped = () => {
    const typed = text.trim();
    if (typed === '' || onAddTyped === undefined) return;
    const choice = choices.find((each) => each.label.toLowerCase() === typed.toLowerCase());
    setText('');
    setRound(round + 1);
    if (choice === undefined) onAddTyped(typed);
    else onAdd(choice.id);
  };
  // Enter belongs to the list while it is open, and otherwise must not send the form.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isOpen) return;
    event.preventDefault();
    addTyped();
  };
  return (
    <div className="add-field">
      <ComboBox
        key={round}
        className="field"
        value={null}
        inputValue={text}
        onInputChange={setText}
        onOpenChange={setOpen}
        onChange={(key) => {
          if (key !== null) add(String(key));
        }}
        defaultItems={choices}
        defaultFilter={matchesText}
        allowsCustomValue={onAddTyped !== undefined}
        isInvalid={error !== undefined}
      >
        <Label className="field-label">{label}</Label>
        <div ref={box} className="combo-box" onKeyDownCapture={onKeyDownCapture}>
          <Input className="field-input" placeholder={placeholder} maxLength={120} />
          <AriaButton className="icon-button combo-open">
            <ChevronDown className="icon" aria-hidden="true" />
          </AriaButton>
        </div>
        <FieldError className="field-error">{error}</FieldError>
        <Popover className="popover" offset={4}>
          <ListBox<Choice<string>> className="option-list" renderEmptyState={() => 'Nothing fits.'}>
            {(choice) => (
              <ListBoxItem className="option" textValue={choice.label}>
                <span className="option-words">
                  <Text slot="label">{choice.label}</Text>
                  {choice.detail !== undefined && (
                    <Text slot="description" className="option-detail">
                      {choice.detail}
                    </Text>
                  )}
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {onAddTyped !== undefined && (
        <Button onPress={addTyped} isDisabled={text.trim() === ''}>
          Add
        </Button>
      )}
    </div>
  );
}
