import './count-marks.css';

interface CountMarksProps {
  readonly counts: readonly { readonly words: string; readonly agrees: boolean }[];
}

/** What a report says of its own numbers beside what is held: an equal or an unequal sign, and the word. */
export function CountMarks({ counts }: CountMarksProps) {
  return (
    <ul className="count-marks">
      {counts.map(({ words, agrees }) => (
        <li key={words} data-agrees={agrees}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d={agrees ? 'M1 3.4h8M1 6.8h8' : 'M1 3.4h8M1 6.8h8M7.4 0.8 2.6 9.4'} />
          </svg>
          <span>
            {words} <span className="count-verdict">{agrees ? 'agrees' : 'differs'}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
