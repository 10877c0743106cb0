import { X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { Button } from '../../../components/button';
import { moved } from '../../../components/ordered';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { contentChoices } from '../agenda/content-choices';
import { OrderButtons } from '../../../components/order-buttons';
import { withNewItem, type StandingDraft } from './kind-draft';

interface StandingItemsProps {
  readonly items: readonly StandingDraft[];
  readonly onChange: (items: readonly StandingDraft[]) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** The items that every new meeting of a kind begins with. */
export function StandingItems({ items, onChange, errorAt }: StandingItemsProps) {
  const change = (key: string, patch: Partial<StandingDraft>) =>
    onChange(items.map((item) => (item.key === key ? { ...item, ...patch } : item)));
  return (
    <fieldset className="people-fields">
      <legend className="field-label">Standing items</legend>
      {items.map((item, index) => (
        <div key={item.key} className="standing-row">
          <TextField
            label="Title"
            maxLength={200}
            value={item.title}
            onChange={(title) => change(item.key, { title })}
            error={errorAt(`details.items.${index}.title`)}
          />
          <TextField
            label="Led by"
            maxLength={120}
            value={item.owner}
            onChange={(owner) => change(item.key, { owner })}
          />
          <TextField
            label="Minutes"
            maxLength={3}
            value={item.minutes}
            onChange={(minutes) => change(item.key, { minutes })}
            error={errorAt(`details.items.${index}.minutes`)}
          />
          <Select
            label="Laid out under it"
            choices={contentChoices}
            value={item.shows}
            onChange={(shows) => change(item.key, { shows })}
          />
          <div className="row-buttons">
            <OrderButtons
              name={`standing item ${index + 1}`}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              onMove={(by) => {
                const order = moved(
                  items.map(({ key }) => key),
                  index,
                  by,
                );
                onChange(order.flatMap((key) => items.find((each) => each.key === key) ?? []));
              }}
            />
            <AriaButton
              className="icon-button"
              aria-label={`Take out standing item ${index + 1}`}
              onPress={() => onChange(items.filter(({ key }) => key !== item.key))}
            >
              <X className="icon" aria-hidden="true" />
            </AriaButton>
          </div>
        </div>
      ))}
      <Button onPress={() => onChange(withNewItem(items))}>Add an item</Button>
    </fieldset>
  );
}
