import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
beforeAll(() => {
  sample = openSampleDesk();
});
afterAll(() => sample.dispose());

const find = (text: string) => sample.call('search.find', { text });

test('finds a metric, a finding by its reference, a pack and a source by their words', () => {
  expect(find('homicide')[0]).toMatchObject({ kind: 'metric', id: 'homicide' });
  expect(find('nor-2325-07')[0]).toMatchObject({
    kind: 'finding',
    title: 'Grounds for stop and search are recorded far more often',
  });
  expect(find('autumn 2024')[0]).toMatchObject({ kind: 'pack', title: 'Autumn 2024 briefing pack' });
  expect(find('2024-10-24')[0]).toMatchObject({ kind: 'meeting' });
  expect(find('PEEL').map(({ kind }) => kind)).toEqual(expect.arrayContaining(['inspection', 'source']));
});

test('signs of the search language are letters', () => {
  expect(find('100%')).toEqual(find('100%').filter(({ title, detail }) => `${title} ${detail}`.includes('100%')));
  expect(find('_')).toEqual([]);
  expect(find(String.raw`\ ' " ; --`)).toEqual([]);
});

test('shows eight at the most, and nothing for nothing', () => {
  expect(find('e')).toHaveLength(8);
  expect(find(' ')).toEqual([]);
});
