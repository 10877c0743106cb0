import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { callChannel } from '#shared/contract/call-names';
import type { Outcome } from '#shared/contract/errors';
import { pageOf } from '../security/app-url';
import type { Caller } from './answer-call';

/** The sender is trusted only as the main frame of one of our own pages; a frame that has gone is null. */
function callerOf(event: IpcMainInvokeEvent): Caller | null {
  const frame = event.senderFrame;
  if (frame === null || frame !== event.sender.mainFrame) return null;
  const page = pageOf(frame.url);
  return page === null ? null : { page, contentsId: event.sender.id };
}

/** The one place that names ipcMain. */
export function listenForCalls(
  answer: (name: unknown, input: unknown, caller: Caller | null) => Promise<Outcome<unknown>>,
): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) => answer(name, input, callerOf(event)));
}
