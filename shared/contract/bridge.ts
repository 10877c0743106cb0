import type { CallName, InputOf, OutputOf } from './contract';
import type { DeskEvents, EventName } from './desk-events';
import type { Outcome } from './errors';

/** What the preload script puts on `window.desk`: one method for calls, one for events that gives data only. */
export interface Bridge {
  readonly call: <N extends CallName>(name: N, input: InputOf<N>) => Promise<Outcome<OutputOf<N>>>;
  /** Returns the function that ends the subscription. */
  readonly on: <E extends EventName>(event: E, listener: (data: DeskEvents[E]) => void) => () => void;
}
