import { z } from 'zod';

/** The closed set of error codes that may cross the process boundary. */
export const errorCodes = [
  'invalid-input',
  'not-found',
  'conflict',
  'no-workspace',
  'not-a-workspace',
  'newer-workspace',
  'damaged-workspace',
  'workspace-in-use',
  'file-missing',
  'file-unwritable',
  'print-failed',
  'refused',
  'cancelled',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export const callError = z.strictObject({
  code: z.enum(errorCodes),
  /** One clear sentence: what happened and what to do. Never a path, SQL or a stack. */
  message: z.string(),
  /** Messages for single fields of the input, by dotted path. */
  fields: z.record(z.string(), z.string()).optional(),
  /** Where the log has more, for `internal` only. */
  ref: z.string().optional(),
});
export type CallError = z.infer<typeof callError>;

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError };

/** An expected failure, thrown by services and turned into an `Outcome` at the boundary. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly fields?: Readonly<Record<string, string>>,
  ) {
    super(message);
  }
}
