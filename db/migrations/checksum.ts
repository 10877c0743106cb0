import { createHash } from 'node:crypto';
import type { Migration } from './migrations';

/** SHA-256 of a migration's text, with line ends made equal: a checkout on Windows may have other ones. */
export function checksumOf(migration: Migration): string {
  return createHash('sha256').update(migration.sql.replaceAll('\r\n', '\n'), 'utf8').digest('hex');
}
