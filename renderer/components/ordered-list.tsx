import { X } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { MoveButtons } from './move-buttons';
import { moved, without } from './ordered';
import './button.css';
import './ordered-list.css';

interface Item {
  readonly id: string;
  readonly label: string;
}

interface OrderedListProps {
  readonly label: string;
  readonly items: readonly Item[];
  /** Said where there are none. */
  readonly empty: string;
  /** Gets the ids in their new order. */
  readonly onChange: (ids: readonly string[]) => void;
}

/** A list whose order counts: moved up and down and taken out by buttons. */
export function OrderedList({ label, items, empty, onChange }: OrderedListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const [pressed, setPressed] = useState<{ readonly id: string; readonly by: -1 | 1 } | null>(null);
  // Moving a row takes the focus from it, and at the ends its button is switched off.
  useLayoutEffect(() => {
    if (pressed === null) return;
    const row = list.current?.querySelector(`[data-item="${CSS.escape(pressed.id)}"]`);
    const wanted = row?.querySelector<HTMLButtonElement>(`[data-by="${pressed.by}"]:not(:disabled)`);
    (wanted ?? row?.querySelector<HTMLButtonElement>('[data-by]:not(:disabled)'))?.focus();
  }, [pressed]);

  const ids = items.map(({ id }) => id);
  const move = (index: number, by: -1 | 1) => {
    const item = items[index];
    if (item === undefined) return;
    onChange(moved(ids, index, by));
    setSaid(`${item.label} is now ${index + by + 1} of ${items.length}`);
    setPressed({ id: item.id, by });
  };
  const remove = (index: number) => {
    onChange(without(ids, index));
    setSaid(`${items[index]?.label ?? ''} is taken out`);
    const next = items[index + 1] ?? items[index - 1];
    setPressed(next === undefined ? null : { id: next.id, by: 1 });
  };
  return (
    <div className="ordered">
      {items.length === 0 ? (
        <p className="ordered-none">{empty}</p>
      ) : (
        <ol ref={list} className="ordered-list" aria-label={label}>
          {items.map((item, index) => (
            <li key={item.id} className="ordered-item" data-item={item.id}>
              <span className="ordered-number">{index + 1}</span>
              <span className="ordered-label">{item.label}</span>
              <span className="ordered-buttons">
                <MoveButtons
                  name={item.label}
                  isFirst={index === 0}
                  isLast={index === items.length - 1}
                  onMove={(by) => move(index, by)}
                />
                <Button className="icon-button" aria-label={`Take ${item.label} out`} onPress={() => remove(index)}>
                  <X className="icon" aria-hidden="true" />
                </Button>
              </span>
            </li>
          ))}
        </ol>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
