import type { MetricAliases } from '#db/repositories/metric-aliases';
import type { NamedGrid } from '#shared/import/grid';
import type { Mapping } from '#shared/import/mapping/mapping';
import type { Recognised } from '#shared/import/proposal';
import { Waiting } from '../waiting';

/** A file that was read and shown, and waits to be accepted. Nothing of it is stored yet. */
export interface WaitingImport {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly tables: readonly NamedGrid[];
  /** What a person should know of how the cells were told apart; null where the file says it. */
  readonly note: string | null;
  /** As the tables give it, before what is the same is put together. */
  readonly found: readonly Recognised[];
  /** As it would be stored, with what the checks say. */
  readonly recognised: readonly Recognised[];
  /** Metrics that the tables would add, and the workspace's own that a person said each of them is. */
  readonly same: MetricAliases;
  /** Which table a mapping is for, from 0. */
  readonly chosenTable: number;
  /** Set where a person said which column is what. */
  readonly mapping: Mapping | null;
  /** Dates that end no month are read as the nearest month's end. */
  readonly acceptMonthEnds: boolean;
}

/** Each may hold a file of many megabytes. */
const limit = 3;

/** The imports of one open workspace that wait for a decision. */
export class WaitingImports extends Waiting<WaitingImport> {
  #reading: AbortController | null = null;
  #storing: { readonly token: string; cancelled: boolean } | null = null;

  constructor() {
    super(limit, 'This import no longer waits. Choose the file again.');
  }

  /** Marks a file as being read; one that was being read before is given up. */
  beginReading(): { readonly signal: AbortSignal; readonly end: () => void } {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    return {
      signal: reading.signal,
      end: () => {
        if (this.#reading === reading) this.#reading = null;
      },
    };
  }

  /** @returns false where nothing is being read */
  cancelReading(): boolean {
    const reading = this.#reading;
    reading?.abort();
    return reading !== null;
  }

  /** Marks an import as being stored; `cancel` is heard until `end`. */
  begin(token: string): { readonly isCancelled: () => boolean; readonly end: () => void } {
    const storing = { token, cancelled: false };
    this.#storing = storing;
    return {
      isCancelled: () => storing.cancelled,
      end: () => {
        this.#storing = null;
      },
    };
  }

  /** @returns false where that import is not being stored */
  cancel(token: string): boolean {
    if (this.#storing?.token !== token) return false;
    this.#storing.cancelled = true;
    return true;
  }
}
