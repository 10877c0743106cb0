import type { Reader } from '#db/connection/reader';
import type { HomePack } from '#shared/contract/home-view';
import { countWords, listWords, plural, sentenceCase } from '#shared/text/words';
import { commentProblems } from '../builder/comment-problems';
import { packComments } from '../builder/pack-comments';
import { packNow } from '../publishing/pack-now';

const some = (n: number, one: string, many: string) => (n === 0 ? [] : [`${countWords(n)} ${plural(n, one, many)}`]);

/** What is open about a pack, and how far its data go: the whole pack is resolved for it. @throws DeskError not-found */
export function homePack(read: Reader, packId: string): HomePack {
  const { resolved, problems, standing } = packNow(read, packId);
  const count = (severity: 'error' | 'warning') => problems.filter((problem) => problem.severity === severity).length;
  const errors = count('error');
  // An open comment is a check too: it is named once, as what it is.
  const open = [
    ...some(errors, 'problem', 'problems'),
    ...some(count('warning') - commentProblems(read, packId).length, 'check', 'checks'),
    ...some(packComments(read, { packId }).open, 'comment', 'comments'),
  ];
  const lapsed = standing.lapsed === null ? '' : 'Its approval has lapsed. ';
  const published = standing.state === 'published';
  return {
    words: published
      ? ''
      : `${lapsed}${open.length === 0 ? 'Nothing is open' : `${sentenceCase(listWords(open))} open`}.`,
    pressing: !published && (errors > 0 || standing.lapsed !== null),
    freshness: resolved.blocks.flatMap((block) => (block.kind === 'cover' ? block.cutOffs : [])),
  };
}
