import type { ImportPreview } from '#shared/contract/views';

type State = ImportPreview['figures'][number]['state'];

const words: Readonly<Record<State, string>> = { new: 'New', revised: 'Revised', unchanged: 'Unchanged' };
/** A plus, an unequal sign and an equal sign. */
const shapes: Readonly<Record<State, string>> = {
  new: 'M5 1v8M1 5h8',
  revised: 'M1 3.4h8M1 6.8h8M7.4 0.8 2.6 9.4',
  unchanged: 'M1 3.4h8M1 6.8h8',
};

/** What would become of a figure, as shape and word. */
export function StateMark({ state }: { readonly state: State }) {
  return (
    <span className="state-mark" data-state={state}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d={shapes[state]} />
      </svg>
      {words[state]}
    </span>
  );
}
