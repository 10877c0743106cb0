import { randomUUID } from 'node:crypto';
import { DeskError } from '#shared/contract/errors';
import type { NamedGrid } from '#shared/import/grid';
import type { Mapping } from '#shared/import/mapping/mapping';
import type { Recognised } from '#shared/import/proposal';

/** A file that was read and shown, and waits to be accepted. Nothing of it is stored yet. */
export interface WaitingImport {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly tables: readonly NamedGrid[];
  /** What a person should know of how the cells were told apart; null where the file says it. */
  readonly note: string | null;
  readonly recognised: readonly Recognised[];
  /** Set where a person said which column is what. */
  readonly mapping: Mapping | null;
  /** Dates that end no month are read as the nearest month's end. */
  readonly acceptMonthEnds: boolean;
}

/** More than this and the one that has waited longest is let go: each may hold a file of many megabytes. */
const limit = 3;

/** The imports of one open workspace that wait for a decision. */
export class WaitingImports {
  readonly #waiting = new Map<string, WaitingImport>();

  /** @returns the name under which the page speaks of it */
  add(item: WaitingImport): string {
    const [oldest] = this.#waiting.keys();
    if (this.#waiting.size >= limit && oldest !== undefined) this.#waiting.delete(oldest);
    const token = randomUUID();
    this.#waiting.set(token, item);
    return token;
  }

  /** @throws DeskError not-found */
  get(token: string): WaitingImport {
    const item = this.#waiting.get(token);
    if (item === undefined) throw new DeskError('not-found', 'This import no longer waits. Choose the file again.');
    return item;
  }

  replace(token: string, item: WaitingImport): void {
    this.get(token);
    this.#waiting.set(token, item);
  }

  drop(token: string): void {
    this.#waiting.delete(token);
  }
}
