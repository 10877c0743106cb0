import type { Desk } from '../services/desk';
import type { DeskMessage, DeskPort, DeskRequest } from './desk-messages';
import { maskError } from './mask-error';

/** Serves a desk over a port: one reply to each request, in order, since the store is synchronous. */
export function serveDesk(port: DeskPort<DeskRequest, DeskMessage>, desk: Desk): void {
  const log = (ref: string, detail: string) => port.send({ type: 'log', ref, detail });
  desk.onChanged((areas) => port.send({ type: 'changed', areas }));
  port.listen((request) => {
    try {
      const value =
        request.type === 'call' ? desk.call(request.name, request.input) : desk.task(request.name, request.input);
      port.send({ type: 'reply', id: request.id, outcome: { ok: true, value } });
    } catch (thrown) {
      port.send({ type: 'reply', id: request.id, outcome: { ok: false, error: maskError(thrown, log) } });
    }
  });
}
