import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from 'react-aria-components';
import { queries } from '../../api/queries';
import { focusField } from '../../lib/focus-field';
import '../../components/dialog.css';
import '../../components/popover.css';
import { searchChoices, type SearchChoice } from './search-choices';
import { useGoTo } from './use-go-to';
import './search-dialog.css';

/** A box to type in and, under it, what it leads to: arrow keys choose, Enter goes there, Escape closes. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const { data: hits = [] } = useQuery({
    ...queries.search(text),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  const choices = searchChoices(typed, text === '' ? [] : hits);
  const goTo = useGoTo();
  return (
    <ModalOverlay
      className="dialog-veil search-veil"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="dialog-frame search-frame">
        <Dialog className="search-dialog" aria-label="Search or jump to">
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField className="search-dialog-field" aria-label="Search or jump to" ref={focusField}>
              <Search className="icon" aria-hidden="true" />
              <Input className="search-dialog-input" placeholder="Search or jump to…" maxLength={200} />
            </SearchField>
            <ListBox
              className="option-list search-dialog-list"
              aria-label="Results"
              items={choices}
              selectionMode="none"
              onAction={(key) => {
                const chosen = choices.find(({ id }) => id === key);
                if (chosen === undefined) return;
                onClose();
                goTo(chosen.target);
              }}
              renderEmptyState={() => <p className="search-dialog-none">Nothing is called that, or says it.</p>}
            >
              {(choice) => <Choice {...choice} />}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Choice({ id, title, detail, kindLabel, Icon }: SearchChoice) {
  return (
    <ListBoxItem id={id} className="option search-choice" textValue={`${title}, ${kindLabel}`}>
      <Icon className="icon" aria-hidden="true" />
      <span className="option-words">
        <Text slot="label">{title}</Text>
        {detail !== '' && (
          <Text slot="description" className="option-detail">
            {detail}
          </Text>
        )}
      </span>
      <span className="search-choice-kind">{kindLabel}</span>
    </ListBoxItem>
  );
}
