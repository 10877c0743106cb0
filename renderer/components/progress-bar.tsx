import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import './progress-bar.css';

interface ProgressBarProps {
  readonly label: string;
  /** How far it is, in words: "12,000 of 46,469 figures". */
  readonly words: string;
  /** Null while it cannot be said how far it is, only that it goes on. */
  readonly value: number | null;
  readonly maxValue: number;
}

/** How far something has come, as a bar and in words. */
export function ProgressBar({ label, words, value, maxValue }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className="progress"
      value={value ?? 0}
      maxValue={maxValue}
      valueLabel={words}
      isIndeterminate={value === null}
    >
      {({ percentage = 0 }) => (
        <>
          <Label className="progress-label">{label}</Label>
          <div className="progress-track">
            {value === null ? (
              <div className="progress-going" />
            ) : (
              <div className="progress-fill" style={{ width: `${percentage}%` }} />
            )}
          </div>
          <span className="progress-words">{words}</span>
        </>
      )}
    </AriaProgressBar>
  );
}
