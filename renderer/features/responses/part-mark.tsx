/** A tick or an empty ring, and for those who only hear it the word. */
export function PartMark({ done }: { readonly done: boolean }) {
  return (
    <>
      <svg className="part-mark" data-done={done} viewBox="0 0 10 10" aria-hidden="true">
        <path d={done ? 'M.9 5.4 3.8 8.2 9.1 2' : 'M5 1.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6Z'} />
      </svg>
      <span className="visually-hidden">{done ? 'Done:' : 'Open:'}</span>
    </>
  );
}
