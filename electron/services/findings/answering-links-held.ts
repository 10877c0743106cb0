import type { Reader } from '#db/connection/reader';
import { listLinks } from '#db/repositories/finding-links';
import { listInspections } from '#db/repositories/inspections';
import { findResponse } from '#db/repositories/responses';
import { answeringLinks } from '#shared/accountability/answering-links';
import type { FindingLink } from '#shared/domain/finding/progress';

/** Links between findings as they bear on responses: one that leads to an answer counts only where that answer is held. */
export function answeringLinksHeld(read: Reader): readonly FindingLink[] {
  const responses = listInspections(read).flatMap(({ id }) => findResponse(read, id)?.response ?? []);
  return answeringLinks(listLinks(read), responses);
}
