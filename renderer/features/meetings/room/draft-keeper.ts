import { subjectKey, type RoomDraft, type RoomDraftBody, type RoomSubject } from '#shared/room/room-draft';
import { CallFailed } from '../../../api/bridge';

export type DraftStatus = 'kept' | 'keeping' | 'failed' | 'conflict';

interface Entry {
  readonly subject: RoomSubject;
  /** As it is typed now; null where nothing is. */
  body: RoomDraftBody | null;
  /** As it is known to be on the disk. */
  kept: RoomDraftBody | null;
  revision: number;
  status: DraftStatus;
  timer: ReturnType<typeof setTimeout> | null;
  /** Settles when what is being sent has arrived or failed; never rejects. */
  sending: Promise<void> | null;
}

export type SaveDraft = (
  subject: RoomSubject,
  revision: number,
  body: RoomDraftBody | null,
) => Promise<{ readonly revision: number }>;

/** From a keystroke until it is sent: what a crash can take. It is not put off by further typing. */
const pause = 120;
/** Until what could not be kept is tried again. */
const retry = 1500;

/**
 * Everything that is typed in the room and not recorded yet, kept on the disk as it is typed. One message a draft is on its way at a
 * time, each made from the revision before it; what was typed elsewhere stops it and is never overwritten.
 */
export class DraftKeeper {
  readonly #save: SaveDraft;
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<() => void>();

  constructor(stored: readonly RoomDraft[], save: SaveDraft) {
    this.#save = save;
    for (const draft of stored) this.#put(draft);
  }

  #put({ subject, body, revision }: Pick<RoomDraft, 'subject' | 'body' | 'revision'>): void {
    this.#entries.set(subjectKey(subject), { ...blank(subject), body, kept: body, revision });
  }

  #entry(subject: RoomSubject): Entry {
    const key = subjectKey(subject);
    const found = this.#entries.get(key) ?? blank(subject);
    this.#entries.set(key, found);
    return found;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What is typed of it; null where nothing is. */
  body(subject: RoomSubject): RoomDraftBody | null {
    return this.#entries.get(subjectKey(subject))?.body ?? null;
  }

  status(subject: RoomSubject): DraftStatus {
    return this.#entries.get(subjectKey(subject))?.status ?? 'kept';
  }

  /** Takes what is typed now; null where nothing is left of it. */
  type(subject: RoomSubject, body: RoomDraftBody | null): void {
    const entry = this.#entry(subject);
    entry.body = body;
    if (entry.status !== 'conflict') {
      entry.status = 'keeping';
      this.#schedule(entry, pause);
    }
    this.#tell();
  }

  /** Sends at once what waits: on leaving a field, the room or the window. */
  async flush(): Promise<void> {
    await Promise.all([...this.#entries.values()].map((entry) => this.#settle(entry)));
  }

  /**
   * Does something with a draft that takes it away, such as recording it; nothing where nothing is typed. What is typed meanwhile
   * becomes a new draft.
   * @throws what `work` throws; the draft then stays
   */
  async record(subject: RoomSubject, work: (revision: number, body: RoomDraftBody) => Promise<unknown>): Promise<void> {
    const entry = this.#entry(subject);
    await this.#settle(entry);
    const { body } = entry;
    if (body === null) return;
    const result = work(entry.revision, body);
    // Nothing is sent of the draft until it is known whether it is still there.
    entry.sending = result.then(nothing, nothing);
    try {
      await result;
      entry.revision = 0;
      entry.kept = null;
      if (entry.body === body) entry.body = null;
      entry.status = 'kept';
    } finally {
      entry.sending = null;
      if (entry.body !== entry.kept && entry.status !== 'conflict') this.#schedule(entry, pause);
      this.#tell();
    }
  }

  /** After a conflict: goes on from what is stored, with this person's words or with those that are there. */
  resolve(subject: RoomSubject, stored: RoomDraft | null, keep: 'mine' | 'theirs'): void {
    const entry = this.#entry(subject);
    const mine = entry.body;
    entry.revision = stored?.revision ?? 0;
    entry.kept = stored?.body ?? null;
    entry.body = entry.kept;
    entry.status = 'kept';
    if (keep === 'mine') this.type(subject, mine);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #schedule(entry: Entry, wait: number): void {
    entry.timer ??= setTimeout(() => void this.#settle(entry), wait);
  }

  /** Sends until all that is typed is kept, or something went wrong. */
  async #settle(entry: Entry): Promise<void> {
    if (entry.timer !== null) clearTimeout(entry.timer);
    entry.timer = null;
    // Asked again after each wait: another may have begun to send meanwhile.
    while (entry.sending !== null) await entry.sending;
    if (entry.body === entry.kept || entry.status === 'conflict') {
      if (entry.status === 'keeping') entry.status = 'kept';
      this.#tell();
      return;
    }
    const sending = this.#send(entry);
    entry.sending = sending;
    await sending;
    entry.sending = null;
    // More was typed while it was on its way.
    if (entry.body !== entry.kept && entry.status === 'keeping') await this.#settle(entry);
    this.#tell();
  }

  async #send(entry: Entry): Promise<void> {
    const { body } = entry;
    try {
      const { revision } = await this.#save(entry.subject, entry.revision, body);
      entry.revision = revision;
      entry.kept = body;
      entry.status = entry.body === body ? 'kept' : 'keeping';
    } catch (error) {
      const conflicts = error instanceof CallFailed && error.error.code === 'conflict';
      entry.status = conflicts ? 'conflict' : 'failed';
      if (!conflicts) this.#schedule(entry, retry);
    }
  }
}

function nothing(): void {
  // Only its end is waited for.
}

function blank(subject: RoomSubject): Entry {
  return { subject, body: null, kept: null, revision: 0, status: 'kept', timer: null, sending: null };
}
