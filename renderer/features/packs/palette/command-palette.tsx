import { Header, MenuItem, MenuSection, Text } from 'react-aria-components';
import { QuickFind } from '../../../components/quick-find';
import type { PaletteEntry, PaletteSection } from './palette-entries';
import './command-palette.css';

interface CommandPaletteProps {
  readonly sections: readonly PaletteSection[];
  readonly onChoose: (entry: PaletteEntry) => void;
  readonly onClose: () => void;
}

/** Every block that can be added or gone to, and every command of the builder. */
export function CommandPalette({ sections, onChoose, onClose }: CommandPaletteProps) {
  const all = sections.flatMap(({ entries }) => entries);
  return (
    <QuickFind
      label="Add a block or go to one"
      placeholder="Add a block, or go to one…"
      listLabel="What can be done"
      none="Nothing has this name."
      match="words"
      onChoose={(chosen) => {
        const entry = all.find(({ id }) => id === chosen);
        if (entry !== undefined) onChoose(entry);
      }}
      onClose={onClose}
    >
      {sections.map(({ title, entries }) => (
        <MenuSection key={title} className="palette-section">
          <Header className="palette-title">{title}</Header>
          {entries.map(({ id, label, detail }) => (
            <MenuItem key={id} id={id} className="quick-find-item palette-item" textValue={`${label} ${detail}`}>
              <Text slot="label" className="palette-label">
                {label}
              </Text>
              <Text slot="description" className="quick-find-detail">
                {detail}
              </Text>
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </QuickFind>
  );
}
