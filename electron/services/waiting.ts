import { randomUUID } from 'node:crypto';
import { DeskError } from '#shared/contract/errors';

/** Things that were read and wait for a decision, by names that the page gets instead of paths or bytes. */
export class Waiting<T> {
  readonly #items = new Map<string, T>();

  /**
   * @param limit more than this and the one that has waited longest is let go
   * @param gone what is said of one that no longer waits
   */
  constructor(
    private readonly limit: number,
    private readonly gone: string,
  ) {}

  add(item: T): string {
    const [oldest] = this.#items.keys();
    if (this.#items.size >= this.limit && oldest !== undefined) this.#items.delete(oldest);
    const token = randomUUID();
    this.#items.set(token, item);
    return token;
  }

  /** @throws DeskError not-found */
  get(token: string): T {
    const item = this.#items.get(token);
    if (item === undefined) throw new DeskError('not-found', this.gone);
    return item;
  }

  replace(token: string, item: T): void {
    this.get(token);
    this.#items.set(token, item);
  }

  drop(token: string): void {
    this.#items.delete(token);
  }
}
