import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import './progress-bar.css';

interface ProgressBarProps {
  readonly label: string;
  /** How far it is, in words: "12,000 of 46,469 figures". */
  readonly words: string;
  readonly value: number;
  readonly maxValue: number;
}

/** How far something has come, as a bar and in words. */
export function ProgressBar({ label, words, value, maxValue }: ProgressBarProps) {
  return (
    <AriaProgressBar className="progress" value={value} maxValue={maxValue} valueLabel={words}>
      {({ percentage = 0, valueText }) => (
        <>
          <Label className="progress-label">{label}</Label>
          <div className="progress-track">
            <div className="progress-fill" style={{ width: `${percentage}%` }} />
          </div>
          <span className="progress-words">{valueText}</span>
        </>
      )}
    </AriaProgressBar>
  );
}
