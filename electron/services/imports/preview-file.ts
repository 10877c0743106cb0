import { basename } from 'node:path';
import { ensureForces } from '#db/import/ensure-forces';
import { listForceNames } from '#db/repositories/force-names';
import { listMetricAliases } from '#db/repositories/metric-aliases';
import type { ImportPreview } from '#shared/contract/views';
import { importPreview } from './import-preview';
import type { ReadRequest } from '../reading/table-reading';
import type { Session } from '../session';
import { thisComputer as actor } from '../this-computer';
import { catalogueOf, checkedImport } from './understand-import';

/** Tables name other forces than our own: the list of all of them is put in once, before the first import. */
function knowForces(session: Session): void {
  if (listForceNames(session.read).some(({ code }) => code !== null)) return;
  session.write({ actor, reason: 'List of police forces' }, (tx) =>
    ensureForces(tx, session.readReference('forces.csv')),
  );
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
