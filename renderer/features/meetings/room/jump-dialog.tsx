import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
  useFilter,
} from 'react-aria-components';
import { placeKey, type Place } from './places';
import '../../../components/dialog.css';
import '../../../components/popover.css';

interface JumpDialogProps {
  readonly places: readonly Place[];
  readonly onGo: (place: Place) => void;
  readonly onClose: () => void;
}

/** Goes to any item or question by its number or its words. */
export function JumpDialog({ places, onGo, onClose }: JumpDialogProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <ModalOverlay className="dialog-veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog-frame room-jump">
        <Dialog aria-label="Go to an item or a question">
          <Autocomplete filter={contains}>
            {/* It was called up to type in. */}
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
            <SearchField aria-label="Go to an item or a question" autoFocus>
              <Input className="field-input" placeholder="A number, or words of an item or a question" />
            </SearchField>
            <Menu
              className="option-list"
              aria-label="Items and questions"
              onAction={(key) => {
                const place = places.find((each) => placeKey(each) === key);
                if (place !== undefined) onGo(place);
              }}
              renderEmptyState={() => <p className="quiet">Nothing has these words.</p>}
            >
              {places.map((place) => {
                const { item, question } = place;
                const where = item === null ? 'Under no item' : `${item.number} ${item.title}`;
                return (
                  <MenuItem
                    key={placeKey(place)}
                    id={placeKey(place)}
                    className="option"
                    textValue={`${where} ${question === null ? '' : `question ${question.number} ${question.text}`}`}
                  >
                    <span className="option-words">
                      <Text slot="label" className="room-question-start">
                        {question === null ? where : `${question.number}. ${question.text}`}
                      </Text>
                      {question !== null && (
                        <Text slot="description" className="option-detail">
                          {where}
                        </Text>
                      )}
                    </span>
                  </MenuItem>
                );
              })}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
