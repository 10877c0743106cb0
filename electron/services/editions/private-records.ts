import type { Reader } from '#db/connection/reader';
import { listAgenda } from '#db/repositories/agenda';
import type { PrivateRecords } from '#shared/pack/public/refusals';
import { privateQuestions } from './private-questions';

/** What meetings take in private, of all that a pack can print: questions, what was promised on them, and papers of the pack itself. */
export function privateRecords(read: Reader, packId: string): PrivateRecords {
  return {
    ...privateQuestions(read),
    blocks: new Map(
      listAgenda(read)
        .filter(({ isPrivate }) => isPrivate)
        .flatMap(({ title, links }) =>
          links.flatMap((link) =>
            link.kind === 'block' && link.packId === packId ? [[link.blockId, title] as const] : [],
          ),
        ),
    ),
  };
}
