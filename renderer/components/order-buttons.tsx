import { useLayoutEffect, useRef } from 'react';
import { MoveButtons, type MoveButtonsProps } from './move-buttons';
import './order-buttons.css';

/** Moves a row of a list up or down, and keeps the focus on it. */
export function OrderButtons({ onMove, ...props }: Omit<MoveButtonsProps, 'onLeave'>) {
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
      <MoveButtons {...props} onMove={move} onLeave={leave} />
    </span>
  );
}
