import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CutOff } from '#shared/pack/resolve/cut-off';
import { joinCutOffs } from '#shared/pack/resolve/join-cut-offs';

const cut = (title: string, end: string | null = '2025-06-30', source = 'ONS'): CutOff => ({
  title,
  shortTitle: title,
  upTo: `to ${String(end)}`,
  source,
  end,
});
const titles = (cuts: readonly CutOff[]) => joinCutOffs(cuts).map(({ title }) => title);

it('names the first two that end alike, and counts the rest', () => {
  expect(titles([cut('Robbery')])).toEqual(['Robbery']);
  expect(titles([cut('Robbery'), cut('Burglary')])).toEqual(['Robbery and burglary']);
  expect(titles(['Robbery', 'Burglary', 'Theft', 'Arson', 'Fraud'].map((title) => cut(title)))).toEqual([
    'Robbery, burglary and three more',
  ]);
});

it('keeps apart what ends on another day, comes from another publication, or is an inspection', () => {
  const cuts = [
    cut('Robbery'),
    cut('Burglary', '2024-06-30'),
    cut('Theft', '2025-06-30', 'Home Office'),
    cut('PEEL 2021/22', null),
    cut('PEEL 2023–25', null),
  ];
  expect(titles(cuts)).toEqual(cuts.map(({ title }) => title));
});

it('loses no day and no publication, and says nothing twice', () => {
  const any = fc.record({
    title: fc.stringMatching(/^[A-Z][a-z]{1,8}$/),
    end: fc.constantFrom('2025-06-30', '2025-05-31', null),
    source: fc.constantFrom('ONS', 'Home Office'),
  });
  fc.assert(
    fc.property(fc.uniqueArray(any, { selector: ({ title }) => title, maxLength: 12 }), (given) => {
      const cuts = given.map(({ title, end, source }) => cut(title, end, source));
      const joined = joinCutOffs(cuts);
      const keys = (all: readonly CutOff[]) =>
        new Set(all.filter(({ end }) => end !== null).map(({ end, source }) => `${String(end)} ${source}`));
      expect(keys(joined)).toEqual(keys(cuts));
      const dated = joined.filter(({ end }) => end !== null);
      expect(dated).toHaveLength(keys(cuts).size);
      expect(joined.length - dated.length).toBe(cuts.filter(({ end }) => end === null).length);
    }),
  );
});
