import { MenuItem, Text } from 'react-aria-components';
import { QuickFind } from '../../../components/quick-find';
import { placeKey, type Place } from './places';

interface JumpDialogProps {
  readonly places: readonly Place[];
  readonly onGo: (place: Place) => void;
  readonly onClose: () => void;
}

/** Goes to any item or question by its number or its words. */
export function JumpDialog({ places, onGo, onClose }: JumpDialogProps) {
  return (
    <QuickFind
      label="Go to an item or a question"
      placeholder="A number, or words of an item or a question"
      listLabel="Items and questions"
      none="Nothing has these words."
      // "question 3" is that question, not each that has a 3 in it.
      match="phrase"
      onChoose={(id) => {
        const place = places.find((each) => placeKey(each) === id);
        if (place !== undefined) onGo(place);
      }}
      onClose={onClose}
    >
      {places.map((place) => {
        const { item, question } = place;
        const where = item === null ? 'Under no item' : `${item.number} ${item.title}`;
        return (
          <MenuItem
            key={placeKey(place)}
            id={placeKey(place)}
            className="quick-find-item"
            textValue={`${where} ${question === null ? '' : `question ${question.number} ${question.text}`}`}
          >
            <Text slot="label" className="room-question-start">
              {question === null ? where : `${question.number}. ${question.text}`}
            </Text>
            {question !== null && (
              <Text slot="description" className="quick-find-detail">
                {where}
              </Text>
            )}
          </MenuItem>
        );
      })}
    </QuickFind>
  );
}
