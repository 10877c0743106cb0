import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaRows } from '#shared/import/forces/area-rows';
import { forceMatcher, matchForce } from '#shared/import/forces/match-force';
import { westMidlandsRegion } from '#shared/import/forces/region-block';
import { forces, published } from './reference-forces';

const found = (code: string, name: string) => {
  const match = matchForce(code, name, forces);
  return match.kind === 'force' ? match.force.id : match.kind;
};

test('our reference file has the 43 forces, each code and name once', () => {
  expect(forces).toHaveLength(43);
  expect(new Set(forces.map(({ code }) => code)).size).toBe(43);
  expect(forces.every(({ code }) => /^(E23|W15)\d{6}$/.test(code ?? ''))).toBe(true);
});

test.each([
  ['E23000024', 'anything', 'norfolk'],
  ['E230000246', 'anything', 'norfolk'],
  [' e23000024 ', '', 'norfolk'],
  ['', 'Norfolk', 'norfolk'],
  ['', 'NORFOLK CONSTABULARY', 'norfolk'],
  ['', 'Norfolk Police', 'norfolk'],
  ['', 'London, City of', 'city-of-london'],
  ['', 'City of London[note 8]', 'city-of-london'],
  ['', 'Metropolitan Police[Note 6]', 'metropolitan-police'],
  ['', 'Metropolitan Police ', 'metropolitan-police'],
  ['', 'Metropolitan Police Service', 'metropolitan-police'],
  ['', 'Avon & Somerset Constabulary', 'avon-and-somerset'],
  ['', 'Devon & Cornwall', 'devon-and-cornwall'],
  ['', 'Dyfed Powys Police', 'dyfed-powys'],
  ['', 'Hampshire and Isle of Wight', 'hampshire'],
  ['', 'Hampshire', 'hampshire'],
  ['', 'Humberside [note 1][note 2]', 'humberside'],
  ['', 'West\u00a0Midlands', 'west-midlands'],
  ['E23000014', 'West Midlands', 'west-midlands'],
  ['E12000005', 'West Midlands', 'left-out'],
  ['', 'West Midlands region', 'left-out'],
  ['E12000005', 'West Midlands Police', 'left-out'],
  ['K04000001', 'ENGLAND AND WALES7,8', 'left-out'],
  ['', 'England and Wales', 'left-out'],
  ['', 'WALES', 'left-out'],
  ['', 'South Wales', 'south-wales'],
  ['', 'East ', 'left-out'],
  ['', 'London', 'left-out'],
  ['', 'British Transport Police', 'left-out'],
  ['', 'Action Fraud', 'left-out'],
  ['', 'CIFAS', 'left-out'],
  ['', 'UK Finance', 'left-out'],
  ['', 'Unassigned Avon & Somerset', 'left-out'],
  ['', 'Police Scotland', 'left-out'],
  // A code of one force beside the name of another is nobody's.
  ['E23000099', 'Norfolk', 'unknown'],
  ['', 'Norfolk County Council', 'unknown'],
  ['', '', 'unknown'],
  ['', 'Police', 'unknown'],
])('code %j and name %j are %s', (code, name, expected) => {
  expect(found(code, name)).toBe(expected);
});

test('says why something is no force', () => {
  expect(matchForce('E12000005', 'West Midlands ', forces)).toEqual({
    kind: 'left-out',
    name: 'West Midlands',
    why: 'a region, not a police force',
  });
});

test('a body that the workspace lists as a force is one', () => {
  const transport = { id: 'btp', name: 'British Transport Police', code: null, aliases: [] };
  expect(matchForce('', 'British Transport Police', [...forces, transport])).toEqual({
    kind: 'force',
    force: transport,
  });
});

test('a name that two forces share names neither', () => {
  const twin = { id: 'twin', name: 'Norfolk', code: null, aliases: [] };
  expect(matchForce('', 'Norfolk', [...forces, twin]).kind).toBe('unknown');
});

const noise = fc.record({
  before: fc.constantFrom('', ' ', '\u00a0', '\t'),
  after: fc.constantFrom('', ' ', '\r\n', ' [note 3]', '[Note 6]', '[note 1][note 2]', '\u00a0'),
  ampersand: fc.boolean(),
  large: fc.boolean(),
});

test('every name of every force is found, however it is spaced, marked and written', () => {
  const match = forceMatcher(forces);
  fc.assert(
    fc.property(fc.constantFrom(...forces), fc.nat(), noise, (force, pick, { before, after, ampersand, large }) => {
      const names = [force.name, ...force.aliases];
      const plain = names[pick % names.length] ?? force.name;
      const joined = ampersand ? plain.replace(' and ', ' & ') : plain;
      const cell = before + (large ? joined.toUpperCase() : joined) + after;
      expect(match('', cell)).toEqual({ kind: 'force', force });
      expect(match(force.code ?? '', 'anything')).toEqual({ kind: 'force', force });
    }),
  );
});

test('no other text is taken for a force, and nothing is thrown', () => {
  const known = new Set(forces.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase()));
  fc.assert(
    fc.property(fc.string(), fc.string(), (code, name) => {
      fc.pre(!known.has(name.trim().toLowerCase()));
      expect(matchForce(code, name, forces).kind).not.toBe('force');
    }),
  );
});

test('in a table without codes the first West Midlands among regions is the region', () => {
  const areas = (...names: string[]) => names.map((name) => ({ code: '', name }));
  expect(
    westMidlandsRegion(areas('East Midlands', 'Derbyshire', 'West Midlands ', 'Staffordshire', 'West Midlands')),
  ).toBe(2);
  expect(westMidlandsRegion(areas('Staffordshire', 'West Midlands'))).toBeNull();
  expect(westMidlandsRegion(areas('West Midlands', 'West Midlands'))).toBeNull();
  const coded = [
    { code: 'E12000004', name: 'East Midlands' },
    { code: 'E12000005', name: 'West Midlands' },
    { code: 'E23000014', name: 'West Midlands' },
  ];
  expect(westMidlandsRegion(coded)).toBeNull();
});

test('a name that nobody knows gives one error for all its rows', () => {
  const areas = areaRows(forces);
  expect([5, 6, 7].map((row) => areas.forceOf(row, '', row === 7 ? 'Norfolk' : 'Norfork')?.id ?? null)).toEqual([
    null,
    null,
    'norfolk',
  ]);
  expect(areas.warnings()).toEqual([
    {
      severity: 'error',
      row: 5,
      rule: 'unknown-force',
      message: 'Row 5: no police force is known as “Norfork”; 2 rows are left out.',
    },
  ]);
});

const variants = published('reference/force_name_variants.csv');

test.skipIf(variants === null)('every published variant of a name is found', () => {
  for (const [code = '', ...names] of variants?.rows.slice(1) ?? []) {
    for (const name of names.filter((text) => text !== '')) {
      const match = matchForce('', name, forces);
      expect([name, match.kind === 'force' ? match.force.code : match.kind]).toEqual([name, code]);
    }
  }
});
