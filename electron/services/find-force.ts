import type { Reader } from '#db/connection/reader';
import { listForceNames } from '#db/repositories/force-names';
import { DeskError } from '#shared/contract/errors';

/** The id of a force by its id, name, alias or code. @throws DeskError not-found */
export function findForceId(read: Reader, wanted: string): string {
  const plain = wanted.trim().toLowerCase();
  const found = listForceNames(read).find(({ id, name, code, aliases }) =>
    [id, name, code ?? '', ...aliases].some((text) => text.toLowerCase() === plain),
  );
  if (found === undefined) throw new DeskError('not-found', `There is no force “${wanted}” in the workspace.`);
  return found.id;
}
