import { Check } from 'lucide-react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Text, type Key } from 'react-aria-components';
import type { ComponentProps, ReactElement } from 'react';
import './popover.css';

interface MenuChoice<K extends string> {
  readonly id: K;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

interface MenuProps<K extends string> {
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly choices: readonly MenuChoice<K>[];
  readonly onAction: (id: K) => void;
  /** The choice that holds now: makes the items a set of which one is ticked. */
  readonly selected?: K | undefined;
  readonly placement?: NonNullable<ComponentProps<typeof Popover>['placement']>;
}

export function Menu<K extends string>({
  label,
  trigger,
  choices,
  onAction,
  selected,
  placement = 'bottom start',
}: MenuProps<K>) {
  const act = (key: Key) => {
    const chosen = choices.find((choice) => choice.id === key);
    if (chosen !== undefined) onAction(chosen.id);
  };
  const selection =
    selected === undefined
      ? {}
      : { selectionMode: 'single' as const, selectedKeys: [selected], disallowEmptySelection: true };
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" placement={placement} offset={4}>
        <AriaMenu
          className="option-list"
          data-ticked={selected !== undefined}
          aria-label={label}
          items={choices}
          onAction={act}
          {...selection}
        >
          {(choice) => (
            <MenuItem className="option" textValue={choice.label} isDisabled={choice.isDisabled ?? false}>
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
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
