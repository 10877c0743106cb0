/** Something that was read and may be wrong: a shape and words, beside what it is about. */
export function LookTwice() {
  return (
    <span className="look-twice">
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d="M5 1 9.3 8.8H0.7ZM5 4v2.2M5 7.4v.2" />
      </svg>
      Look twice
    </span>
  );
}
