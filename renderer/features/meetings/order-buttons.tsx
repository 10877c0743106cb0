import { ArrowDown, ArrowUp } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
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
  const box = useRef<HTMLSpanElement>(null);
  const pressed = useRef<-1 | 1 | null>(null);
  // Moving a row takes the focus from it, and at the ends its button is switched off: whoever moves it on needs it again.
  useLayoutEffect(() => {
    const by = pressed.current;
    const active = document.activeElement;
    const isLost = active === document.body || (active?.matches(':disabled') ?? true);
    if (by === null || !isLost) return;
    const wanted = box.current?.querySelector<HTMLButtonElement>(`[data-by="${by}"]:not(:disabled)`);
    pressed.current = null;
    (wanted ?? box.current?.querySelector<HTMLButtonElement>('[data-by]:not(:disabled)'))?.focus();
  });
  const move = (by: -1 | 1) => {
    pressed.current = by;
    onMove(by);
  };
  const leave = () => {
    pressed.current = null;
  };
  return (
    <span ref={box} className="order-buttons">
      <Button
        className="icon-button"
        data-by="-1"
        aria-label={`Move ${name} up`}
        isDisabled={isFirst}
        onPress={() => move(-1)}
        onKeyDown={({ key }) => key === 'Tab' && leave()}
      >
        <ArrowUp className="icon" aria-hidden="true" />
      </Button>
      <Button
        className="icon-button"
        data-by="1"
        aria-label={`Move ${name} down`}
        isDisabled={isLast}
        onPress={() => move(1)}
        onKeyDown={({ key }) => key === 'Tab' && leave()}
      >
        <ArrowDown className="icon" aria-hidden="true" />
      </Button>
    </span>
  );
}
