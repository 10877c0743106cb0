import type { Desk } from '../services/desk';
import type { DeskMessage, DeskPort, DeskRequest } from './desk-messages';
import { maskError } from './mask-error';

/** Serves a desk over a port: one reply to each request, in order but for those that take seconds. */
export function serveDesk(port: DeskPort<DeskRequest, DeskMessage>, desk: Desk): void {
  const log = (ref: string, detail: string) => port.send({ type: 'log', ref, detail });
  desk.onChanged((areas) => port.send({ type: 'changed', areas }));
  desk.onReading((progress) => port.send({ type: 'reading', progress }));
  desk.onProgress((progress) => port.send({ type: 'progress', progress }));
  port.listen((request) => {
    const reply = (value: unknown) => port.send({ type: 'reply', id: request.id, outcome: { ok: true, value } });
    const fail = (thrown: unknown) =>
      port.send({ type: 'reply', id: request.id, outcome: { ok: false, error: maskError(thrown, log) } });
    try {
      const value =
        request.type === 'call' ? desk.call(request.name, request.input) : desk.task(request.name, request.input);
      if (value instanceof Promise) value.then(reply, fail);
      else reply(value);
    } catch (thrown) {
      fail(thrown);
    }
  });
}
