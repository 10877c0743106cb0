import type { Force } from '#shared/domain/force/force';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

function decode(row: Row): Force {
  return { id: row.text('id'), name: row.text('name'), shortName: row.text('short_name') };
}

export function listForces(reader: Reader): readonly Force[] {
  return reader.all(sql`SELECT id, name, short_name FROM force ORDER BY name`, decode);
}

export function findForce(reader: Reader, id: string): Force | null {
  return reader.get(sql`SELECT id, name, short_name FROM force WHERE id = ${id}`, decode);
}

export function insertForce(tx: Transaction, force: Force): void {
  tx.run(sql`INSERT INTO force (id, name, short_name) VALUES (${force.id}, ${force.name}, ${force.shortName})`);
  logInsert(tx, 'workspace', 'force', force.id, force);
}
