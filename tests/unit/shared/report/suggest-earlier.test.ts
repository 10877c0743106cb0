import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '#tests/support/must';
import { suggestEarlier } from '#shared/report/suggest-earlier';

const earlier = [
  {
    id: 'stops',
    title: 'Grounds for stop and search',
    text: 'A review of records showed that a third lacked grounds.',
  },
  { id: 'calls', title: 'Abandoned calls', text: 'Callers to 101 hang up before anybody answers.' },
  { id: 'sergeants', title: 'Supervision of response officers', text: 'Sergeants carry too much to supervise well.' },
];

test('is what the sentence shares its subjects with', () => {
  const said = (text: string) => suggestEarlier(text, earlier);
  expect(said('In our previous review, we found that grounds for searching were often not recorded.')).toBe('stops');
  expect(said('We found that callers abandoned many calls. It has improved.')).toBe('calls');
});

test('is left to the person where nothing or too little is shared, or two share as much', () => {
  expect(suggestEarlier('In our previous inspection, we found that the force should improve.', earlier)).toBeNull();
  expect(suggestEarlier('We found gaps in the supervision of dogs.', earlier)).toBeNull();
  expect(suggestEarlier('Callers abandoned calls', [...earlier, { ...must(earlier[1]), id: 'twin' }])).toBeNull();
});

test('is always one of the findings, whatever is said', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(fc.record({ id: fc.uuid(), title: fc.string(), text: fc.string() })),
      (said, all) => {
        const found = suggestEarlier(said, all);
        expect(found === null || all.some(({ id }) => id === found)).toBe(true);
      },
    ),
  );
});
