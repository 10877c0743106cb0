import type { Reader } from '#db/connection/reader';
import type { Problem } from '#shared/pack/problem';
import { packComments } from './pack-comments';

/** As much of a comment as tells which one it is. */
const most = 80;

/** The comments that nobody has resolved, as what a person should look at before a pack is published. */
export function commentProblems(read: Reader, packId: string): readonly Problem[] {
  return packComments(read, { packId })
    .threads.filter(({ resolved }) => !resolved)
    .map(({ blockId, block, entries: [first] }): Problem => {
      const words = first?.text ?? '';
      const shown = words.length > most ? `${words.slice(0, most).trimEnd()}…` : words;
      return {
        blockId: block === null ? null : blockId,
        severity: 'warning',
        message: `A comment by ${first?.author ?? 'somebody'} is open: “${shown}”`,
      };
    });
}
