import { Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components';
import type { BeginningGroup } from './beginnings';
import '../../../components/popover.css';
import './templates.css';

interface BeginningListProps {
  readonly groups: readonly BeginningGroup[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** What a new pack can begin from, each with one line on what it brings. */
export function BeginningList({ groups, value, onChange }: BeginningListProps) {
  return (
    <div className="field">
      <span className="field-label" id="beginning-label">
        Begin from
      </span>
      <ListBox
        className="beginnings"
        aria-labelledby="beginning-label"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          if (key !== undefined) onChange(String(key));
        }}
      >
        {groups.map(({ title, beginnings }) => (
          <ListBoxSection key={title}>
            <Header className="beginnings-title">{title}</Header>
            {beginnings.map(({ id, label, detail }) => (
              <ListBoxItem key={id} id={id} className="beginning" textValue={label}>
                <Text slot="label">{label}</Text>
                {detail === '' ? null : (
                  <Text slot="description" className="option-detail">
                    {detail}
                  </Text>
                )}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </div>
  );
}
