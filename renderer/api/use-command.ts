import { useMutation } from '@tanstack/react-query';
import type { CallName, InputOf, OutputOf } from '#shared/contract/contract';
import { CallFailed, callDesk } from './bridge';

/** A change asked of the program. What it changed comes back by the `data-changed` event, not by hand. */
export function useCommand<N extends CallName>(name: N) {
  return useMutation<OutputOf<N>, Error, InputOf<N>>({ mutationFn: (input) => callDesk(name, input) });
}

/** One sentence that is fit to show. */
export function sentenceOf(error: unknown): string {
  return error instanceof CallFailed
    ? error.error.message
    : 'Something unexpected happened in this window. Your data were not changed.';
}

/** Where the log has more; null for expected errors. */
export function referenceOf(error: unknown): string | null {
  return error instanceof CallFailed ? (error.error.ref ?? null) : null;
}
