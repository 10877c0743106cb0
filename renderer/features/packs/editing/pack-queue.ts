import type { Block, Pack } from '#shared/pack/pack';
import type { PackChanged } from '#shared/contract/views';
import type { SaveStatus } from '../../../lib/use-draft';

interface QueueParts {
  /** The newest state of the pack, asked afresh. */
  readonly refresh: () => Promise<Pack>;
  readonly isConflict: (error: unknown) => boolean;
  /** Called where the pack had been changed by somebody else; `kept` says whether the edit was made all the same. */
  readonly onConflict: (kept: boolean) => void;
}

type Send = (revision: number) => Promise<PackChanged>;

/**
 * The changes of one pack, one after another: each is made from the revision that the one before it left, so that quick edits
 * never conflict with one another.
 */
export class PackQueue {
  readonly #parts: QueueParts;
  readonly #listeners = new Set<() => void>();
  /** Drafts that somebody is typing and that are not sent yet, and how each is sent. */
  readonly #drafts = new Map<string, () => void>();
  #blocks: ReadonlyMap<string, Block>;
  #revision: number;
  #tail: Promise<unknown> = Promise.resolve();
  #running = 0;
  #failed = false;

  constructor(pack: Pack, parts: QueueParts) {
    this.#parts = parts;
    this.#revision = pack.revision;
    this.#blocks = new Map(pack.body.blocks.map((block) => [block.id, block]));
  }

  /** Takes in what the program answered, unless that is older than what was done since. */
  seen(pack: Pack): void {
    if (this.isOld(pack)) return;
    this.#revision = pack.revision;
    this.#blocks = new Map(pack.body.blocks.map((block) => [block.id, block]));
  }

  /** An answer that was on its way while a change was stored: to show it would take back what was just typed. */
  isOld(pack: Pack): boolean {
    return pack.revision < this.#revision;
  }

  /** A change of the pack's order or details. After a conflict it is not repeated: it may no longer be meant. */
  run(send: Send): Promise<PackChanged> {
    return this.#enqueue(async () => {
      try {
        return await this.#send(send);
      } catch (error) {
        if (this.#parts.isConflict(error)) {
          await this.#refresh();
          this.#parts.onConflict(false);
        }
        throw error;
      }
    });
  }

  /** Moves a block to where `to` says, given the order as it is when its turn comes: two quick steps are two steps. */
  move(
    blockId: string,
    to: (ids: readonly string[]) => number,
    send: (revision: number, toIndex: number) => Promise<PackChanged>,
  ): Promise<number> {
    let toIndex = -1;
    const moved = this.run(async (revision) => {
      const ids = [...this.#blocks.keys()];
      const from = ids.indexOf(blockId);
      toIndex = Math.min(Math.max(0, to(ids)), ids.length - 1);
      if (from < 0 || from === toIndex) return { revision, blockId };
      const done = await send(revision, toIndex);
      const rest = [...this.#blocks].filter(([id]) => id !== blockId);
      const block = this.#blocks.get(blockId);
      if (block !== undefined) this.#blocks = new Map(rest.toSpliced(toIndex, 0, [blockId, block]));
      return done;
    });
    return moved.then(() => toIndex);
  }

  /** A change inside one block, made on its newest state; after a conflict it is made again, so that no text is lost. */
  edit(
    blockId: string,
    change: (block: Block) => Block,
    send: (revision: number, block: Block) => Promise<PackChanged>,
  ): Promise<PackChanged> {
    return this.#enqueue(async () => {
      const attempt = () => {
        const block = this.#blocks.get(blockId);
        if (block === undefined) throw new Error('This block is no longer in the pack.');
        const changed = change(block);
        return this.#send(async (revision) => {
          const done = await send(revision, changed);
          this.#blocks = new Map(this.#blocks).set(blockId, changed);
          return done;
        });
      };
      try {
        return await attempt();
      } catch (error) {
        if (!this.#parts.isConflict(error)) throw error;
        await this.#refresh();
        const done = await attempt();
        this.#parts.onConflict(true);
        return done;
      }
    });
  }

  /**
   * A change by the program of what blocks hold, such as a step back: what is being typed is stored first, and the pack is then read
   * afresh, so that the next edit is made on what the change left.
   */
  afresh<T extends PackChanged>(send: (revision: number) => Promise<T>): Promise<T> {
    // A copy: a draft that is sent is no longer among them.
    for (const flush of Array.from(this.#drafts.values())) flush();
    let answer: T | undefined;
    const stepped = this.run(async (revision) => {
      answer = await send(revision);
      return answer;
    });
    const refreshed = this.#enqueue(async () => {
      const done = await stepped;
      await this.#refresh();
      return done;
    });
    return refreshed.then(() => answer as T);
  }

  /** @param flush sends the draft; null where nothing of it is unsent */
  draft(key: string, flush: (() => void) | null): void {
    if (flush === null) this.#drafts.delete(key);
    else this.#drafts.set(key, flush);
    this.#tell();
  }

  readonly status = (): SaveStatus => {
    if (this.#running > 0) return 'saving';
    if (this.#failed) return 'failed';
    return this.#drafts.size > 0 ? 'saving' : 'saved';
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async #send(send: Send): Promise<PackChanged> {
    const done = await send(this.#revision);
    this.#revision = Math.max(this.#revision, done.revision);
    return done;
  }

  async #refresh(): Promise<void> {
    const pack = await this.#parts.refresh();
    this.#revision = pack.revision;
    this.#blocks = new Map(pack.body.blocks.map((block) => [block.id, block]));
  }

  #enqueue(task: () => Promise<PackChanged>): Promise<PackChanged> {
    this.#running += 1;
    this.#tell();
    const result = this.#tail.then(task);
    this.#tail = result.then(
      () => this.#ended(false),
      () => this.#ended(true),
    );
    return result;
  }

  #ended(failed: boolean): void {
    this.#running -= 1;
    this.#failed = failed;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
