import { randomUUID } from 'node:crypto';
import { ensureForces } from '#db/import/ensure-forces';
import { listForces } from '#db/repositories/forces';
import { writeWorkspaceInfo } from '#db/repositories/workspace';
import { readCsv } from '#db/readers/csv';
import type { Store } from '#db/connection/store';
import type { NewWorkspace } from '#shared/contract/new-workspace';
import { DeskError } from '#shared/contract/errors';
import { thisComputer } from './this-computer';

/** The names of the forces that a workspace can be made for. @param list the shipped list, as CSV */
export function forceNames(list: Uint8Array): readonly string[] {
  const [header = [], ...rows] = readCsv(list).rows;
  const column = header.indexOf('name');
  return rows.flatMap((row) => row[column] ?? []);
}

/** Says whose an empty workspace is, in one write. @param list the shipped list of forces, as CSV */
export function setUpWorkspace(store: Store, { force: name, office }: NewWorkspace, list: Uint8Array): void {
  store.write({ actor: thisComputer, reason: 'New workspace' }, (tx) => {
    ensureForces(tx, list);
    const force = listForces(tx).find((each) => each.name === name);
    if (force === undefined) throw new DeskError('not-found', `There is no force “${name}”. Choose one of the list.`);
    writeWorkspaceInfo(tx, {
      id: randomUUID(),
      title: force.shortName,
      sample: false,
      today: null,
      forceId: force.id,
      office,
    });
  });
}
