/** What can happen to an item of a meeting that goes on, and to the meeting itself. */
export const roomEventKinds = ['started', 'paused', 'done', 'deferred', 'closed'] as const;
export type RoomEventKind = (typeof roomEventKinds)[number];

/** Written once and never changed: how long each item took follows from these alone. */
export interface RoomEvent {
  readonly seq: number;
  readonly kind: RoomEventKind;
  /** Null for what concerns the whole meeting: a pause, and its end. */
  readonly itemId: string | null;
  /** ISO moment, UTC. */
  readonly at: string;
}
