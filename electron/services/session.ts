import type { Store } from '#db/connection/store';
import type { WaitingImports } from './waiting-imports';

/** An open workspace and what goes on in it. */
export interface Session extends Store {
  readonly imports: WaitingImports;
  /** Reads a file of the shipped reference data, such as the list of forces. */
  readonly readReference: (name: string) => Uint8Array;
}
