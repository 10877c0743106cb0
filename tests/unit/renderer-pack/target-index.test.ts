import { describe, expect, it } from 'vitest';
import { targetIndex } from '../../../renderer/features/packs/outline/target-index';

const ids = ['a', 'b', 'c', 'd'];
const moved = (id: string, target: string, position: 'before' | 'after') => {
  const rest = ids.filter((each) => each !== id);
  return rest.toSpliced(targetIndex(ids, id, target, position), 0, id).join('');
};

describe('where a dropped block stands afterwards', () => {
  it.each([
    ['a', 'c', 'before', 'bacd'],
    ['a', 'c', 'after', 'bcad'],
    ['a', 'd', 'after', 'bcda'],
    ['d', 'a', 'before', 'dabc'],
    ['c', 'b', 'before', 'acbd'],
    ['b', 'a', 'after', 'abcd'],
  ] as const)('%s dropped on %s, %s: %s', (id, target, position, order) => {
    expect(moved(id, target, position)).toBe(order);
  });

  it('stays where it is when the target is gone', () => {
    expect(targetIndex(ids, 'b', 'x', 'before')).toBe(1);
  });
});
