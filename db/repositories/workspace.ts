import { DeskError } from '#shared/contract/errors';
import type { Force, Office } from '#shared/domain/force/force';
import { sql } from '../connection/sql';
import { findForce } from './forces';
import { expectVersion } from './record-version';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';

/** What a workspace says about itself: `force` is the one that the office holds to account. */
export interface WorkspaceInfo {
  /** Its own among all workspaces, and that of its copies. */
  readonly id: string;
  readonly title: string;
  readonly sample: boolean;
  /** The day, ISO, that a sample takes for today; null where the computer's clock decides, as it does for every office. */
  readonly today: string | null;
  readonly force: Force;
  readonly office: Office;
}

function damaged(): DeskError {
  return new DeskError('damaged-workspace', 'The workspace does not say whose it is: open a backup of it instead.');
}

function readSettings(reader: Reader): ReadonlyMap<string, unknown> {
  const rows = reader.all(
    sql`SELECT key, value FROM setting`,
    (row) => [row.text('key'), row.json('value', (value) => value)] as const,
  );
  return new Map(rows);
}

function officeOf(value: unknown): Office {
  const found = (value ?? {}) as Readonly<Record<string, unknown>>;
  const text = (key: keyof Office): string => {
    const part = found[key];
    if (typeof part !== 'string') throw damaged();
    return part;
  };
  return {
    name: text('name'),
    shortName: text('shortName'),
    commissioner: text('commissioner'),
    commissionerShort: text('commissionerShort'),
  };
}

/** @throws DeskError damaged-workspace where the workspace was never set up */
export function readWorkspaceInfo(reader: Reader): WorkspaceInfo {
  const settings = readSettings(reader);
  const id = settings.get('id');
  const title = settings.get('title');
  const force = findForce(reader, String(settings.get('force')));
  if (typeof id !== 'string' || typeof title !== 'string' || force === null) {
    throw damaged();
  }
  const sample = settings.get('sample') === true;
  const today = settings.get('today');
  return {
    id,
    title,
    sample,
    today: sample && typeof today === 'string' ? today : null,
    force,
    office: officeOf(settings.get('office')),
  };
}

/** Sets what the workspace says about itself. The force must be there already. */
export function writeWorkspaceInfo(
  tx: Transaction,
  info: Omit<WorkspaceInfo, 'force'> & { readonly forceId: string },
): void {
  const before = readSettings(tx);
  const after = {
    id: info.id,
    title: info.title,
    sample: info.sample,
    force: info.forceId,
    office: info.office,
    ...(info.today === null ? {} : { today: info.today }),
  };
  for (const [key, value] of Object.entries(after)) {
    tx.run(sql`INSERT INTO setting (key, value) VALUES (${key}, ${JSON.stringify(value)})
      ON CONFLICT (key) DO UPDATE SET value = excluded.value, revision = revision + 1`);
  }
  tx.log({
    area: 'workspace',
    entity: 'workspace',
    entityId: 'workspace',
    action: before.size === 0 ? 'insert' : 'update',
    before: before.size === 0 ? null : Object.fromEntries(before),
    after,
  });
}

/** The office's own words, with the revision that a change of them must name. @throws DeskError damaged-workspace */
export function readOffice(reader: Reader): { readonly office: Office; readonly revision: number } {
  const found = reader.get(sql`SELECT value, revision FROM setting WHERE key = 'office'`, (row) => ({
    office: row.json('value', officeOf),
    revision: row.number('revision'),
  }));
  if (found === null) throw damaged();
  return found;
}

/**
 * @param revision of the words that the change was made from
 * @returns their revision now
 * @throws DeskError conflict where somebody else changed them meanwhile
 */
export function updateOffice(tx: Transaction, revision: number, office: Office): number {
  const before = readOffice(tx);
  expectVersion({ id: 'office', ...before }, { id: 'office', revision }, 'wording of the office');
  const after = { office: officeOf(office), revision: before.revision + 1 };
  tx.run(
    sql`UPDATE setting SET value = ${JSON.stringify(after.office)}, revision = ${after.revision} WHERE key = 'office'`,
  );
  tx.log({ area: 'workspace', entity: 'office', entityId: 'office', action: 'update', before, after });
  return after.revision;
}
