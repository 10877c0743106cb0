import { ArrowDown, ArrowUp } from 'lucide-react';
import { Button } from 'react-aria-components';
import './button.css';

export interface MoveButtonsProps {
  /** What is moved: "Objective 2". */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  /** Tab was pressed: the person goes on elsewhere. */
  readonly onLeave?: () => void;
}

const ways = [
  { by: -1, word: 'up', Icon: ArrowUp },
  { by: 1, word: 'down', Icon: ArrowDown },
] as const;

/** Moves one of a list up or down; `data-by` lets who holds the list find the button again after the move. */
export function MoveButtons({ name, isFirst, isLast, onMove, onLeave }: MoveButtonsProps) {
  return ways.map(({ by, word, Icon }) => (
    <Button
      key={word}
      className="icon-button"
      data-by={by}
      aria-label={`Move ${name} ${word}`}
      isDisabled={by === -1 ? isFirst : isLast}
      onPress={() => onMove(by)}
      onKeyDown={({ key }) => key === 'Tab' && onLeave?.()}
    >
      <Icon className="icon" aria-hidden="true" />
    </Button>
  ));
}
