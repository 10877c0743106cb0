import type { Session } from '../services/session';
import type { DeskCallName, InputOf, OutputOf } from '#shared/contract/contract';

/** What answers the contract's calls in the store's process. */
export type DeskCalls = {
  readonly [N in DeskCallName]: (session: Session, input: InputOf<N>) => OutputOf<N> | Promise<OutputOf<N>>;
};
