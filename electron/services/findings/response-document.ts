import type { Reader } from '#db/connection/reader';
import { listFindings } from '#db/repositories/findings';
import { listInspections } from '#db/repositories/inspections';
import { findResponse } from '#db/repositories/responses';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { responseDocument } from '#shared/accountability/response-document';
import { DeskError } from '#shared/contract/errors';
import type { ResolvedPack } from '#shared/pack/resolved';
import { answeringLinksHeld } from './answering-links-held';

/** @throws DeskError not-found where nothing of a response is stored yet */
export function storedResponseDocument(read: Reader, inspectionId: string): ResolvedPack {
  const inspection = listInspections(read).find(({ id }) => id === inspectionId);
  const stored = findResponse(read, inspectionId);
  if (inspection === undefined) throw new DeskError('not-found', 'That inspection is no longer in the workspace.');
  if (stored === null) throw new DeskError('not-found', 'Nothing of the response is saved yet. Save it first.');
  return responseDocument({
    inspection,
    response: stored.response,
    findings: listFindings(read, { inspectionIds: [inspectionId] }),
    links: answeringLinksHeld(read),
    office: readWorkspaceInfo(read).office,
  });
}
