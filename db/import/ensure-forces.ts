import { readCsv } from '../readers/csv';
import { insertForce, listForces } from '../repositories/forces';
import { addForceNames } from '../repositories/force-names';
import type { Force } from '#shared/domain/force/force';
import type { Transaction } from '../connection/transaction';

const keyForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The key that data.police.uk uses, where the list gives it ("norfolk"); otherwise made from the name. */
function idOf(name: string, aliases: readonly string[]): string {
  return aliases.find((alias) => keyForm.test(alias)) ?? keyOf(name);
}

function findExisting(forces: readonly Force[], name: string, aliases: readonly string[]): Force | undefined {
  return (
    forces.find(({ id }) => id === idOf(name, aliases)) ??
    forces.find((force) => [name, ...aliases].some((word) => word === force.name || word === force.shortName))
  );
}

/**
 * Adds every force of the reference list, and gives those that are there their codes and names. Changes nothing a second time.
 * @param list CSV with the columns code, name, aliases (parted by |) and others that are not read
 */
export function ensureForces(tx: Transaction, list: Uint8Array): void {
  const [header = [], ...rows] = readCsv(list).rows;
  const column = (name: string): number => {
    const found = header.indexOf(name);
    if (found === -1) throw new Error(`The list of forces has no column ${name}.`);
    return found;
  };
  const [codes, names, others] = [column('code'), column('name'), column('aliases')];
  const forces = listForces(tx);
  for (const row of rows) {
    const name = (row[names] ?? '').trim();
    if (name === '') continue;
    const code = (row[codes] ?? '').trim();
    const aliases = (row[others] ?? '')
      .split('|')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== '');
    let force = findExisting(forces, name, aliases);
    if (force === undefined) {
      force = { id: idOf(name, aliases), name, shortName: aliases.find((alias) => !keyForm.test(alias)) ?? name };
      insertForce(tx, force);
    }
    const wanted = [name, ...aliases].filter((alias) => alias !== force.name);
    addForceNames(tx, { id: force.id, code: code === '' ? null : code, aliases: wanted });
  }
}
