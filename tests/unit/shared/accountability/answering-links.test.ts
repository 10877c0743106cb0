import { expect, it } from 'vitest';
import { answeringLinks } from '#shared/accountability/answering-links';
import type { FindingLink } from '#shared/domain/finding/progress';

const link = (fromId: string, toId: string, kind: FindingLink['kind'] = 'answered-by'): FindingLink => ({
  fromId,
  toId,
  kind,
  note: null,
});
const answer = (findingId: string, action: string | null, noActionBecause: string | null = null) => ({
  items: [{ findingId, action, noActionBecause }],
});

it('counts an answer to a twin only where it is held', () => {
  const links = [link('ours', 'national'), link('ours', 'older', 'repeats')];
  expect(answeringLinks(links, [])).toEqual([links[1]]);
  expect(answeringLinks(links, [answer('national', '  ')])).toEqual([links[1]]);
  expect(answeringLinks(links, [answer('national', 'Training.')])).toEqual(links);
  expect(answeringLinks(links, [answer('national', null, 'It is for the force.')])).toEqual(links);
  // The other way round it says nothing: the twin is not answered by ours.
  expect(answeringLinks(links, [answer('ours', 'Training.')])).toEqual([links[1]]);
});

it('follows twins of twins, in whatever order they are held', () => {
  const links = [link('a', 'b'), link('b', 'c'), link('d', 'a')];
  expect(answeringLinks(links, [answer('c', 'Done.')])).toEqual(links);
  expect(answeringLinks(links.toReversed(), [answer('c', 'Done.')])).toHaveLength(3);
  expect(answeringLinks(links, [answer('b', 'Done.')])).toEqual([links[0], links[2]]);
});
