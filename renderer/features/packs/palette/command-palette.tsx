import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
  useFilter,
} from 'react-aria-components';
import type { PaletteEntry, PaletteSection } from './palette-entries';
import '../../../components/dialog.css';
import '../../../components/popover.css';
import './command-palette.css';

interface CommandPaletteProps {
  readonly sections: readonly PaletteSection[];
  readonly onChoose: (entry: PaletteEntry) => void;
  readonly onClose: () => void;
}

/** Everything by name: typing narrows, arrows move, Enter does it, Escape leaves. The focus stays in the field. */
export function CommandPalette({ sections, onChoose, onClose }: CommandPaletteProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const all = sections.flatMap(({ entries }) => entries);
  // Every word that is typed must be there, in any order, in the name or in what it is for.
  const matches = (text: string, typed: string) =>
    typed
      .trim()
      .split(/\s+/)
      .every((word) => contains(text, word));
  return (
    <ModalOverlay className="dialog-veil palette-veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog-frame palette">
        <Dialog aria-label="Add a block or go to one">
          <Autocomplete filter={matches}>
            {/* It was called up to type in. */}
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
            <SearchField className="palette-search" aria-label="Add a block or go to one" autoFocus>
              <Input className="palette-input" placeholder="Add a block, or go to one…" />
            </SearchField>
            <Menu
              className="palette-list"
              aria-label="What can be done"
              onAction={(key) => {
                const entry = all.find(({ id }) => id === key);
                if (entry !== undefined) onChoose(entry);
              }}
              renderEmptyState={() => <p className="palette-none">Nothing has this name.</p>}
            >
              {sections.map(({ title, entries }) => (
                <MenuSection key={title} className="palette-section">
                  <Header className="palette-title">{title}</Header>
                  {entries.map(({ id, label, detail }) => (
                    <MenuItem key={id} id={id} className="palette-item" textValue={`${label} ${detail}`}>
                      <Text slot="label" className="palette-label">
                        {label}
                      </Text>
                      <Text slot="description" className="palette-detail">
                        {detail}
                      </Text>
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
