import type { Reader } from '#db/connection/reader';
import type { Store } from '#db/connection/store';
import { insertAcceptance, listAcceptances } from '#db/repositories/narrative-acceptances';
import type { InputOf } from '#shared/contract/contract';
import { DeskError } from '#shared/contract/errors';
import type { CheckedFinding, NarrativeCheck } from '#shared/contract/narrative-contract';
import { checkNarrative } from '#shared/narrative/check-narrative';
import type { NarrativeFinding } from '#shared/narrative/narrative-finding';
import { longDate } from '#shared/text/dates';
import { packOf } from '../resolve-stored-pack';
import { thisComputer } from '../this-computer';
import { knownFigures } from './known-figures';

/** What people typed into a pack, held against the data, with what was accepted. */
export function checkPack(read: Reader, packId: string): NarrativeCheck {
  const accepted = new Map(listAcceptances(read, packId).map((each) => [each.findingId, each]));
  const findings = found(read, packId).map((finding): CheckedFinding => {
    const known = accepted.get(finding.id);
    return {
      ...finding,
      accepted:
        known === undefined
          ? null
          : { reason: known.reason, author: known.author, atText: longDate(known.decidedAt.slice(0, 10)) },
    };
  });
  return { findings, open: findings.filter((finding) => finding.accepted === null).length };
}

/** Keeps a finding as accepted, with the reason that a person gave. @throws DeskError conflict when it is no longer found */
export function acceptFinding(
  { read, write }: Pick<Store, 'read' | 'write'>,
  { packId, findingId, reason }: InputOf<'packs.acceptFinding'>,
): null {
  const finding = stillFound(read, packId, findingId);
  write({ actor: thisComputer, reason: 'Finding of the narrative check accepted' }, (tx) =>
    insertAcceptance(tx, { packId, finding, reason, author: thisComputer }),
  );
  return null;
}

/** Opens an accepted finding again. */
export function reopenFinding(
  { read, write }: Pick<Store, 'read' | 'write'>,
  { packId, findingId }: InputOf<'packs.reopenFinding'>,
): null {
  const finding = stillFound(read, packId, findingId);
  write({ actor: thisComputer, reason: 'Acceptance of the narrative check taken back' }, (tx) =>
    insertAcceptance(tx, { packId, finding, reason: null, author: thisComputer }),
  );
  return null;
}

function found(read: Reader, packId: string): readonly NarrativeFinding[] {
  const pack = packOf(read, packId);
  return checkNarrative(pack.body, knownFigures(read, pack));
}

function stillFound(read: Reader, packId: string, findingId: string): NarrativeFinding {
  const finding = found(read, packId).find(({ id }) => id === findingId);
  if (finding === undefined)
    throw new DeskError('conflict', 'The sentence or its figures changed meanwhile: look at the check again.');
  return finding;
}
