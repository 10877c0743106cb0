import type { ChangeEvent } from 'react';

interface RowCheckboxProps {
  readonly label: string;
  readonly isChosen: boolean;
  /** Some of what it stands for is chosen. */
  readonly isMixed?: boolean;
  readonly onChange: (isChosen: boolean, isRange: boolean) => void;
}

/** The system's own checkbox: light enough for a thousand rows. With Shift it means all rows since the last one. */
export function RowCheckbox({ label, isChosen, isMixed = false, onChange }: RowCheckboxProps) {
  const change = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) =>
    onChange(target.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
  return (
    <input
      ref={(box) => {
        if (box !== null) box.indeterminate = isMixed;
      }}
      type="checkbox"
      className="row-checkbox"
      aria-label={label}
      checked={isChosen}
      onChange={change}
    />
  );
}
