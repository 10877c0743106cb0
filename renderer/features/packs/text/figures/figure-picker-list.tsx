import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { FigureChoice } from '#shared/pack/figure/figure-choices';
import type { PickerShown } from './figure-picker';
import type { KeyTaker } from './key-taker';

interface FigurePickerListProps {
  readonly shown: PickerShown;
  /** Takes the keys that are pressed in the text while the list is open. */
  readonly keys: KeyTaker;
}

/** The figures that were found, each with what it would print; the text keeps the focus. */
export function FigurePickerList({ shown, keys }: FigurePickerListProps) {
  const { items, loading, mount, editor, query, command } = shown;
  const [frame] = useState(() => document.createElement('div'));
  const [at, setAt] = useState({ query, index: 0 });
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const index = at.query === query ? Math.min(at.index, Math.max(0, items.length - 1)) : 0;

  const placed = useRef(mount);
  useEffect(() => placed.current(frame), [frame]);
  useEffect(() => {
    const { dom } = editor.view;
    dom.setAttribute('aria-controls', id);
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, id]);
  useEffect(() => {
    const { dom } = editor.view;
    if (items.length > 0) dom.setAttribute('aria-activedescendant', `${id}-${index}`);
    else dom.removeAttribute('aria-activedescendant');
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [editor, id, index, items]);
  useEffect(
    () =>
      keys.listen((event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step !== undefined && items.length > 0) {
          setAt({ query, index: (index + step + items.length) % items.length });
          return true;
        }
        const choice = items[index];
        if ((event.key !== 'Enter' && event.key !== 'Tab') || choice === undefined) return false;
        command(choice);
        return true;
      }),
    [keys, items, index, query, command],
  );

  return createPortal(
    <div className="popover figure-picker">
      {items.length === 0 ? (
        <p className="figure-picker-none" role="status">
          {loading ? 'Looking …' : 'No figure is found. Try a word of the metric, or press Escape.'}
        </p>
      ) : (
        <div ref={list} className="option-list" role="listbox" id={id} aria-label="Figures" tabIndex={0}>
          {items.map((choice, each) => (
            <FigureOption
              key={choice.figure.key}
              id={`${id}-${each}`}
              choice={choice}
              isChosen={each === index}
              onHover={() => setAt({ query, index: each })}
              onChoose={() => command(choice)}
            />
          ))}
        </div>
      )}
    </div>,
    frame,
  );
}

interface FigureOptionProps {
  readonly id: string;
  readonly choice: FigureChoice;
  readonly isChosen: boolean;
  readonly onHover: () => void;
  readonly onChoose: () => void;
}

function FigureOption({ id, choice: { figure }, isChosen, onHover, onChoose }: FigureOptionProps) {
  return (
    // Keys stay with the text, which tells them to the list.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      className="figure-option"
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      onPointerMove={isChosen ? undefined : onHover}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="figure-option-label">
        {figure.label}
        <span className="option-detail">{figure.period}</span>
      </span>
      <span className="figure-option-value">{figure.text}</span>
    </div>
  );
}
