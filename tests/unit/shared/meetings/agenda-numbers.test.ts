import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaNumbers } from '#shared/domain/meeting/agenda-numbers';

test('items are numbered from 1 while nothing is sent out', () => {
  expect(agendaNumbers([null, null, null])).toEqual(['1', '2', '3']);
});

test('a late item takes the number before it with a letter; one before the first and one at the end have their own rule', () => {
  expect(agendaNumbers(['1', null, '2', null, null, '3', null])).toEqual(['1', '1A', '2', '2A', '2B', '3', '4']);
  expect(agendaNumbers([null, '1'])).toEqual(['A1', '1']);
  expect(agendaNumbers(['12', '12A', null, '13'])).toEqual(['12', '12A', '12B', '13']);
});

test('a letter that is taken further down is not given twice', () => {
  expect(agendaNumbers(['5', null, '5A', '6'])).toEqual(['5', '5B', '5A', '6']);
});

/** A numbered agenda into which late items come at any places, one after another. */
const agendas = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.array(fc.nat({ max: 40 }), { maxLength: 40 }));

test('however many items come in late, no number is given twice and none that was sent out changes', () => {
  fc.assert(
    fc.property(agendas, ([count, places]) => {
      let kept: readonly string[] = agendaNumbers(Array.from({ length: count }, () => null));
      for (const place of places) {
        const before = kept;
        kept = agendaNumbers((kept as readonly (string | null)[]).toSpliced(place % (kept.length + 1), 0, null));
        expect(new Set(kept).size).toBe(kept.length);
        expect(kept.filter((number) => before.includes(number))).toEqual(before);
      }
    }),
  );
});
