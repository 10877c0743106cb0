import type { ReactNode } from 'react';
import { Autocomplete, Dialog, Input, Menu, Modal, ModalOverlay, SearchField, useFilter } from 'react-aria-components';
import './dialog.css';
import './popover.css';
import './quick-find.css';

interface QuickFindProps {
  /** What it is for, and the name of its field. */
  readonly label: string;
  readonly placeholder: string;
  /** Names the list. */
  readonly listLabel: string;
  /** Stands where nothing fits what is typed. */
  readonly none: string;
  /** What is typed must be there as it stands, or each of its words in any order. */
  readonly match: 'phrase' | 'words';
  /** Gets the id of the entry. */
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
  /** Menu items, in sections or not. */
  readonly children: ReactNode;
}

/** Everything by name: typing narrows, arrows move, Enter does it, Escape leaves. The focus stays in the field. */
export function QuickFind(props: QuickFindProps) {
  const { label, placeholder, listLabel, none, match, onChoose, onClose, children } = props;
  const { contains } = useFilter({ sensitivity: 'base' });
  const hasWords = (text: string, typed: string) =>
    typed
      .trim()
      .split(/\s+/)
      .every((word) => contains(text, word));
  return (
    <ModalOverlay
      className="dialog-veil quick-find-veil"
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="dialog-frame quick-find">
        <Dialog aria-label={label}>
          <Autocomplete filter={match === 'words' ? hasWords : contains}>
            {/* It was called up to type in. */}
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
            <SearchField className="quick-find-search" aria-label={label} autoFocus>
              <Input className="quick-find-input" placeholder={placeholder} />
            </SearchField>
            <Menu
              className="quick-find-list"
              aria-label={listLabel}
              onAction={(key) => onChoose(String(key))}
              renderEmptyState={() => <p className="quick-find-none">{none}</p>}
            >
              {children}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
