import { basename } from 'node:path';
import { commitImport } from '#db/import/commit-import';
import { takeBackImport } from '#db/import/take-back-import';
import { ensureForces } from '#db/import/ensure-forces';
import { listForceNames } from '#db/repositories/force-names';
import { listMetricAliases, saveMetricAliases } from '#db/repositories/metric-aliases';
import { findMapping, saveMapping } from '#db/repositories/mappings';
import { listMetrics } from '#db/repositories/metrics';
import { listPeerGroups } from '#db/repositories/peer-groups';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import type { ImportSource } from '#shared/contract/import-source';
import type { ImportEnd } from '#shared/contract/desk-events';
import { DeskError } from '#shared/contract/errors';
import type { ImportPreview } from '#shared/contract/views';
import { joinMetrics } from '#shared/import/join-metrics';
import { applyMapping } from '#shared/import/mapping/apply-mapping';
import { fitsMapping } from '#shared/import/mapping/header-of';
import type { Mapping } from '#shared/import/mapping/mapping';
import { checkAcrossTables } from '#shared/import/checks/check-across-tables';
import { checkRecognised } from '#shared/import/checks/check-recognised';
import type { Catalogue } from '#shared/import/proposal';
import { recognise } from '#shared/import/recognise/recognise';
import { importPreview } from './import-preview';
import type { ReadRequest } from './reading/table-reading';
import { importSourceOf } from './import-source';
import { storedValues } from './stored-values';
import type { Session } from './session';
import type { WaitingImport } from './waiting-imports';

const actor = 'This computer';

function catalogueOf({ read }: Session): Catalogue {
  return { metrics: listMetrics(read), peerGroups: listPeerGroups(read), forces: listForceNames(read) };
}

/** Tables name other forces than our own: the list of all of them is put in once, before the first import. */
function knowForces(session: Session): void {
  if (listForceNames(session.read).some(({ code }) => code !== null)) return;
  session.write({ actor, reason: 'List of police forces' }, (tx) =>
    ensureForces(tx, session.readReference('forces.csv')),
  );
}

type Unread = Omit<WaitingImport, 'found' | 'recognised'>;

/** Understands the tables of a file: by the mapping where there is one, else by what is recognised. */
function understand(session: Session, item: Unread): WaitingImport {
  const catalogue = catalogueOf(session);
  const choices = { acceptMonthEnds: item.acceptMonthEnds };
  const table = item.tables[item.chosenTable];
  if (item.mapping !== null && table === undefined)
    throw new DeskError('invalid-input', 'There is no table in this file.');
  const found =
    item.mapping === null || table === undefined
      ? recognise(item.tables, catalogue, choices)
      : [applyMapping(table, item.mapping, catalogue, choices)];
  return checkedImport(session, { ...item, found }, catalogue);
}

/** Puts together what is one metric, and holds what is found against the store and itself. */
function checkedImport(session: Session, item: Omit<WaitingImport, 'recognised'>, catalogue: Catalogue): WaitingImport {
  const joined = item.found.map((part) => joinMetrics(part, item.same));
  const stored = storedValues(session.read, joined);
  const checked = joined.map((part) => checkRecognised(part, { catalogue, stored }));
  return { ...item, recognised: checkAcrossTables(checked) };
}

/** Reads what was given, where questions are answered meanwhile, and lets it wait. Nothing waits where reading is stopped. */
async function wait(session: Session, from: ReadRequest['from']): Promise<ImportPreview> {
  knowForces(session);
  const fileName = from.kind === 'file' ? basename(from.path) : 'Pasted table';
  const catalogue = catalogueOf(session);
  const reading = session.imports.beginReading();
  try {
    const read = await session.readTables(
      { from, catalogue },
      { signal: reading.signal, onStage: (stage) => session.onReading({ fileName, ...stage }) },
    );
    const item = checkedImport(
      session,
      { ...read, mapping: null, acceptMonthEnds: false, same: listMetricAliases(session.read), chosenTable: 0 },
      catalogue,
    );
    return importPreview(session.read, session.imports.add(item), item);
  } finally {
    reading.end();
  }
}

function again(session: Session, token: string, change: Partial<Unread>): ImportPreview {
  const item = understand(session, { ...session.imports.get(token), ...change });
  session.imports.replace(token, item);
  return importPreview(session.read, token, item);
}

/** Reads a file and says what storing it would do. @throws DeskError with one sentence for anything that is no table */
export function previewFile(session: Session, path: string): Promise<ImportPreview> {
  return wait(session, { kind: 'file', path });
}

export function previewPasted(
  session: Session,
  pasted: { readonly html: string; readonly text: string },
): Promise<ImportPreview> {
  return wait(session, { kind: 'pasted', ...pasted });
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

const notStored = (fileName: string) =>
  `${fileName} could not be stored, and nothing of it was kept. Try again; the log has what happened.`;

export interface ImportDecision {
  readonly token: string;
  readonly source: ImportSource;
  /** Of a period that is stored with another value: store the new one beside it, or keep the old one. */
  readonly revisions: 'accept' | 'keep';
  /** Why, where a value differs; null where nothing was said. */
  readonly reason: string | null;
}

/** Stores a waiting import in one write, its file with it; whole or, when it is cancelled, not at all. */
export async function storeImport(session: Session, { token, source, revisions, reason }: ImportDecision) {
  const { fileName, bytes, found, recognised, same } = session.imports.get(token);
  const [first] = recognised;
  if (first === undefined)
    throw new DeskError('invalid-input', 'The table was not recognised: say first which column is what.');
  const offered = new Set(found.flatMap(({ newMetrics }) => newMetrics.map(({ id }) => id)));
  const storing = session.imports.begin(token);
  let far = { done: 0, total: 0 };
  const tell = (ended: ImportEnd | null) => session.onProgress({ token, fileName, ...far, ended });
  try {
    const stored = await session.writeInSteps(
      { actor, reason: `Import of ${fileName}` },
      function* (tx) {
        const { id: sourceId, address, retrievedOn } = importSourceOf(tx, source);
        saveMetricAliases(tx, new Map([...same].filter(([id]) => offered.has(id))));
        return yield* commitImport(tx, {
          file: { name: fileName, bytes, retrievedOn, address },
          format: first.format,
          sourceId,
          ownForceId: readWorkspaceInfo(tx).force.id,
          recognised,
          revisions,
          reason,
        });
      },
      {
        isCancelled: storing.isCancelled,
        onProgress: (progress) => {
          far = progress;
          tell(null);
        },
      },
    );
    session.imports.drop(token);
    tell({ kind: 'stored', recorded: stored.recorded, revised: stored.revised });
    return stored;
  } catch (thrown) {
    tell({ kind: 'stopped', message: thrown instanceof DeskError ? thrown.message : notStored(fileName) });
    throw thrown;
  } finally {
    storing.end();
  }
}

export function takeBack(session: Session, input: { readonly importId: string; readonly reason: string }): void {
  session.write({ actor, reason: `Import taken back: ${input.reason}` }, (tx) =>
    takeBackImport(tx, input.importId, input.reason),
  );
}
