import { DeskError } from '#shared/contract/errors';

/** Said where a person, or the end of the workspace, stopped a file from being read. */
export function readingCancelled(): DeskError {
  return new DeskError('cancelled', 'Reading was stopped. Nothing of the file was kept.');
}
