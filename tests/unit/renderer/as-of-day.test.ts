import { expect, test } from 'vitest';
import { contract } from '#shared/contract/contract';
import { asOfDay } from '../../../renderer/features/metrics/as-of/as-of-day';

test.each(['2019-02-01', ' 1 February 2019 ', '01/02/2019', '1 Feb 2019'])('“%s” is a day to ask for', (typed) => {
  const asked = asOfDay(typed, 'held');
  expect(asked).toEqual({ day: '2019-02-01', basis: 'held' });
  expect(contract['metrics.asOf'].input.safeParse({ id: 'm', ...asked }).success).toBe(true);
});

test.each(['', 'February 2019', '31 February 2019', '2019'])('“%s” is none', (typed) => {
  expect(asOfDay(typed, 'published')).toBeNull();
});
