import type { WebContents } from 'electron';
import { eventChannel } from '#shared/contract/call-names';
import type { DeskEvents, EventName } from '#shared/contract/desk-events';

/** Tells a window something unasked; a window that has gone is left alone. */
export function sendEvent<E extends EventName>(contents: WebContents | null, event: E, data: DeskEvents[E]): void {
  if (contents !== null && !contents.isDestroyed()) contents.send(eventChannel, event, data);
}
