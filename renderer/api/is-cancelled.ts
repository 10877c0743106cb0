import { CallFailed } from './bridge';

/** A person stopped it: nothing went wrong. */
export function isCancelled(error: unknown): boolean {
  return error instanceof CallFailed && error.error.code === 'cancelled';
}
