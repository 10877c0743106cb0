import { ArrowDown, ArrowUp } from 'lucide-react';
import { Button } from 'react-aria-components';
import '../../components/button.css';

interface OrderButtonsProps {
  /** What is moved: "item 3", "question 2". */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
}

/** Moves one of a list up or down. */
export function OrderButtons({ name, isFirst, isLast, onMove }: OrderButtonsProps) {
  return (
    <>
      <Button className="icon-button" aria-label={`Move ${name} up`} isDisabled={isFirst} onPress={() => onMove(-1)}>
        <ArrowUp className="icon" aria-hidden="true" />
      </Button>
      <Button className="icon-button" aria-label={`Move ${name} down`} isDisabled={isLast} onPress={() => onMove(1)}>
        <ArrowDown className="icon" aria-hidden="true" />
      </Button>
    </>
  );
}
