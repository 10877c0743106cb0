import { findMapping, saveMapping } from '#db/repositories/mappings';
import { listMetrics } from '#db/repositories/metrics';
import { DeskError } from '#shared/contract/errors';
import type { ImportPreview } from '#shared/contract/views';
import { fitsMapping } from '#shared/import/mapping/header-of';
import type { Mapping } from '#shared/import/mapping/mapping';
import { importPreview } from './import-preview';
import type { Session } from '../session';
import { thisComputer as actor } from '../this-computer';
import { understand, type Unread } from './understand-import';

function again(session: Session, token: string, change: Partial<Unread>): ImportPreview {
  const item = understand(session, { ...session.imports.get(token), ...change });
  session.imports.replace(token, item);
  return importPreview(session.read, token, item);
}

export function mapImport(
  session: Session,
  { token, mapping, remember }: { readonly token: string; readonly mapping: Mapping; readonly remember: boolean },
): ImportPreview {
  const preview = again(session, token, { mapping });
  if (!remember) return preview;
  session.write({ actor, reason: 'Mapping remembered' }, (tx) => saveMapping(tx, mapping));
  return importPreview(session.read, token, session.imports.get(token));
}

export function rereadImport(
  session: Session,
  { token, acceptMonthEnds }: { readonly token: string; readonly acceptMonthEnds: boolean },
): ImportPreview {
  return again(session, token, { acceptMonthEnds });
}

/** @throws DeskError not-found where the file has no such table */
export function chooseTable(
  session: Session,
  { token, table }: { readonly token: string; readonly table: number },
): ImportPreview {
  if (session.imports.get(token).tables[table] === undefined)
    throw new DeskError('not-found', 'The file has no such table.');
  return again(session, token, { chosenTable: table, mapping: null });
}

/** @throws DeskError invalid-input where the two are counted in different units or periods */
export function sameMetric(
  session: Session,
  {
    token,
    proposedId,
    metricId,
  }: { readonly token: string; readonly proposedId: string; readonly metricId: string | null },
): ImportPreview {
  const { found, same } = session.imports.get(token);
  const proposed = found.flatMap(({ newMetrics }) => newMetrics).find(({ id }) => id === proposedId);
  const own = listMetrics(session.read).find(({ id }) => id === metricId);
  if (proposed === undefined || (metricId !== null && own === undefined))
    throw new DeskError('not-found', 'That metric is no longer there. Read the file again.');
  if (own !== undefined && (own.unit !== proposed.unit || own.periodKind !== proposed.periodKind)) {
    throw new DeskError(
      'invalid-input',
      `“${proposed.title}” and “${own.title}” are not counted in the same unit and kind of period, so they cannot be one metric.`,
    );
  }
  const others = [...same].filter(([id]) => id !== proposedId);
  return again(session, token, { same: new Map(own === undefined ? others : [...others, [proposedId, own.id]]) });
}

export function readByMapping(
  session: Session,
  input: { readonly token: string; readonly name: string },
): ImportPreview {
  const mapping = findMapping(session.read, input.name);
  if (mapping === null) throw new DeskError('not-found', `There is no mapping named “${input.name}”.`);
  const { tables, chosenTable } = session.imports.get(input.token);
  const fitting = tables.findIndex(({ grid }) => fitsMapping(grid, mapping));
  return again(session, input.token, { mapping, chosenTable: fitting === -1 ? chosenTable : fitting });
}
