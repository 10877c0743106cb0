import type { Store } from '#db/connection/store';
import type { DeskCallName, InputOf, OutputOf } from '#shared/contract/contract';

/** What answers the contract's calls in the store's process. */
export type DeskCalls = { readonly [N in DeskCallName]: (store: Store, input: InputOf<N>) => OutputOf<N> };
