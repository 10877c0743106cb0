import type { ErrorCode } from '#shared/contract/errors';
import type { ReadStage, ReadTables } from './table-reading';

/** What the reading thread says: how far it is, and then its one answer. */
export type ReaderMessage =
  | { readonly type: 'stage'; readonly stage: ReadStage }
  | { readonly type: 'read'; readonly tables: ReadTables }
  | { readonly type: 'refused'; readonly code: ErrorCode; readonly message: string }
  /** What nobody expected, for the log. */
  | { readonly type: 'failed'; readonly detail: string };
