import { DeskError } from '#shared/contract/errors';

/** The DeskError that `work` throws; anything else, and nothing at all, fails the test. */
export function deskErrorOf(work: () => unknown): DeskError {
  try {
    work();
  } catch (error) {
    if (error instanceof DeskError) return error;
    throw error;
  }
  throw new Error('No error was thrown.');
}
