import { randomUUID } from 'node:crypto';
import type { Store } from '#db/connection/store';
import { changeFindings } from '#db/repositories/change-findings';
import { insertRequest, updateRequest } from '#db/repositories/data-requests';
import { insertTest, updateTest } from '#db/repositories/finding-tests';
import { insertFinding } from '#db/repositories/insert-finding';
import { findStoredInspection, insertInspection } from '#db/repositories/inspections';
import { insertUpdate, listUpdates } from '#db/repositories/progress-updates';
import { saveResponse } from '#db/repositories/responses';
import { insertStatusEntry } from '#db/repositories/status-entries';
import { listStatusWords } from '#db/repositories/status-words';
import { storeFile } from '#db/repositories/stored-files';
import { updateFinding } from '#db/repositories/update-finding';
import { updateInspection } from '#db/repositories/update-inspection';
import { findStoredFinding } from '#db/repositories/findings';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { statusFault } from '#shared/accountability/check-status';
import type { InputOf } from '#shared/contract/contract';
import type { Saved } from '#shared/contract/contract-call';
import { DeskError } from '#shared/contract/errors';
import type { Session } from '../session';
import { thisComputer } from '../this-computer';

const actor = thisComputer;

export function createFinding(store: Store, { inspectionId, details }: InputOf<'findings.create'>): Saved {
  return store.write({ actor, reason: `Finding entered: ${details.ref}` }, (tx) => {
    const inspection = findStoredInspection(tx, inspectionId);
    if (inspection === null) throw new DeskError('not-found', 'That inspection is no longer in the workspace.');
    const id = randomUUID();
    insertFinding(tx, { id, inspectionId, sourceId: inspection.sourceId, figures: [], metricIds: [], ...details });
    return { id, revision: 1 };
  });
}

export function saveFinding(store: Store, { record, details }: InputOf<'findings.saveDetails'>): Saved {
  return store.write({ actor, reason: `Finding changed: ${details.ref}` }, (tx) => ({
    id: record.id,
    revision: updateFinding(tx, record, details),
  }));
}

export function changeMany(store: Store, { records, change }: InputOf<'findings.bulk'>): null {
  store.write({ actor, reason: 'Findings changed together' }, (tx) => changeFindings(tx, records, change));
  return null;
}

export function addStatus({ write, today }: Session, input: InputOf<'findings.addStatus'>) {
  return write({ actor: input.author, reason: 'Status entered' }, (tx) => {
    const finding = findStoredFinding(tx, input.findingId);
    const inspection = finding === null ? null : findStoredInspection(tx, finding.inspectionId);
    if (inspection === null) throw new DeskError('not-found', 'That finding is no longer in the workspace.');
    const fault = statusFault(input, listStatusWords(tx), { today: today(), publishedOn: inspection.publishedOn });
    if (fault !== null) throw new DeskError('invalid-input', fault.message, { [fault.field]: fault.message });
    return { id: insertStatusEntry(tx, input) };
  });
}

export function addUpdate(
  { write, attachments, today }: Session,
  { fileTokens, ...update }: InputOf<'findings.addUpdate'>,
) {
  const files = fileTokens.map((token) => attachments.get(token));
  const stored = write({ actor: update.author, reason: 'Progress reported' }, (tx) => {
    const fileIds = files.map(
      ({ name, bytes }) => storeFile(tx, { name, bytes, retrievedOn: today(), address: null }).id,
    );
    // A correction keeps the files of what it corrects: they cannot be chosen again from a form.
    const kept = listUpdates(tx, update.findingId)
      .filter(({ id }) => id === update.correctsId)
      .flatMap((corrected) => corrected.files.map(({ id }) => id));
    return { id: insertUpdate(tx, { ...update, fileIds: [...kept, ...fileIds] }) };
  });
  for (const token of fileTokens) attachments.drop(token);
  return stored;
}

export function saveTest(store: Store, { findingId, record, details }: InputOf<'findings.saveTest'>): Saved {
  return store.write({ actor, reason: 'Test of a finding changed' }, (tx) =>
    record === null
      ? { id: insertTest(tx, { findingId, ...details }), revision: 1 }
      : { id: record.id, revision: updateTest(tx, record, details) },
  );
}

export function saveRequest(store: Store, { findingId, record, details }: InputOf<'findings.saveRequest'>): Saved {
  return store.write({ actor, reason: 'Data asked for' }, (tx) =>
    record === null
      ? { id: insertRequest(tx, { findingId, ...details }), revision: 1 }
      : { id: record.id, revision: updateRequest(tx, record, details) },
  );
}

export function saveInspection(store: Store, { record, details }: InputOf<'inspections.save'>): Saved {
  return store.write({ actor, reason: `Inspection changed: ${details.title}` }, (tx) => {
    if (record !== null) return { id: record.id, revision: updateInspection(tx, record, details) };
    const id = randomUUID();
    insertInspection(tx, { id, forceId: readWorkspaceInfo(tx).force.id, ...details });
    return { id, revision: 1 };
  });
}

export function saveReportResponse(
  store: Store,
  { inspectionId, revision, details }: InputOf<'responses.save'>,
): Saved {
  return store.write({ actor, reason: 'Response to a report changed' }, (tx) => ({
    id: inspectionId,
    revision: saveResponse(tx, revision, { inspectionId, ...details }),
  }));
}
