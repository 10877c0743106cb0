import { periodKinds } from '#shared/domain/period/period';
import type { Period } from '#shared/domain/period/period';
import type { Row } from '../connection/row';

/** Every table that holds a period names its columns alike. */
export function decodePeriod(row: Row): Period {
  return { kind: row.oneOf('period_kind', periodKinds), start: row.text('period_start'), end: row.text('period_end') };
}
