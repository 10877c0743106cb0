import { DeskError } from '#shared/contract/errors';

/** Bounds that every inspection report stays well within; beyond them a file is something else. */
export const reportLimits = {
  bytes: 60 * 1024 * 1024,
  /** Of the text that a file unpacks to. */
  characters: 5_000_000,
  lines: 20_000,
  pages: 1000,
  /** Of elements of a page in each other; a parser's work grows with the square of it. */
  depth: 1000,
  /** Of one part of a DOCX file. */
  unpacked: 80 * 1024 * 1024,
} as const;

/** @throws DeskError invalid-input, the one error of every reader: a sentence that says what the file is and what to do */
export function refuseReport(message: string): never {
  throw new DeskError('invalid-input', message);
}
