import type { Bridge } from '#shared/contract/bridge';
import type { CallName, InputOf, OutputOf } from '#shared/contract/contract';
import type { CallError } from '#shared/contract/errors';

declare global {
  interface Window {
    readonly desk: Bridge;
  }
}

/** A call that the program answered with an error; `message` is fit to show. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  constructor(readonly error: CallError) {
    super(error.message);
  }
}

/** Calls the program; throws `CallFailed` for errors, so that TanStack Query sees them. */
export async function callDesk<N extends CallName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const outcome = await window.desk.call(name, input);
  if (!outcome.ok) throw new CallFailed(outcome.error);
  return outcome.value;
}
