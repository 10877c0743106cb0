import { randomUUID } from 'node:crypto';
import { DeskError, type CallError } from '#shared/contract/errors';

/**
 * Turns anything thrown into what may cross the boundary. Expected errors keep their sentence; the unexpected becomes
 * `internal` with a reference, and its detail goes to `log` only.
 */
export function maskError(thrown: unknown, log: (ref: string, detail: string) => void): CallError {
  if (thrown instanceof DeskError) {
    const { code, message, fields } = thrown;
    return fields === undefined ? { code, message } : { code, message, fields: { ...fields } };
  }
  const ref = randomUUID().slice(0, 8);
  log(ref, thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
  return { code: 'internal', message: 'Something unexpected went wrong; nothing was changed. Try again.', ref };
}
