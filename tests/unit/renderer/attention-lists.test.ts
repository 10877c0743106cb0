import { expect, test } from 'vitest';
import { attentionLists } from '../../../renderer/features/attention/attention-lists';
import { attentionSearch } from '../../../renderer/features/attention/attention-search';

test('an owner in the address is kept as written; anything else is everybody', () => {
  expect(attentionSearch({ owner: 'Jo Bloggs' })).toEqual({ owner: 'Jo Bloggs' });
  expect(attentionSearch({ owner: 12 })).toEqual({ owner: '12' });
  for (const owner of ['', null, ['Jo'], {}]) expect(attentionSearch({ owner })).toEqual({});
});

test('each list that is only read stands once, the most pressing first', () => {
  expect(attentionLists.map(({ key }) => key)).toEqual(['overdue', 'dueSoon', 'contradictions', 'silent']);
});
