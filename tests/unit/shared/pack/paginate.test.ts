import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate, type Atom, type PlacedPage } from '#shared/pack/paginate';

const noHeads = new Map<string, number>();
const atom = (key: string, height: number, more: Partial<Atom> = {}): Atom => ({
  key,
  height,
  keepWithNext: false,
  breakBefore: false,
  group: null,
  ...more,
});
const rows = (group: string, count: number, height: number): Atom[] =>
  Array.from({ length: count }, (_, index) => atom(`${group}${index + 1}`, height, { group }));
const keysOf = (pages: readonly PlacedPage[]) =>
  pages.map(({ pieces }) => pieces.flatMap(({ keys }) => keys).join(' '));

describe('paginate', () => {
  it('gives no page for nothing', () => {
    expect(paginate([], noHeads, 100)).toEqual([]);
  });

  it('fills a page to its last pixel and not beyond', () => {
    const atoms = [atom('a', 60), atom('b', 40), atom('c', 1)];
    expect(keysOf(paginate(atoms, noHeads, 100))).toEqual(['a b', 'c']);
  });

  it('moves headings with what follows', () => {
    const atoms = [
      atom('text', 50),
      atom('heading', 20, { keepWithNext: true }),
      atom('lead', 20, { keepWithNext: true }),
      atom('chart', 30),
    ];
    expect(keysOf(paginate(atoms, noHeads, 100))).toEqual(['text', 'heading lead chart']);
  });

  it('breaks before what opens a page, and makes no empty first page', () => {
    const atoms = [
      atom('cover', 10, { breakBefore: true }),
      atom('contents', 10, { breakBefore: true }),
      atom('text', 10),
    ];
    expect(keysOf(paginate(atoms, noHeads, 100))).toEqual(['cover', 'contents text']);
  });

  it('repeats the head of a group and counts its height on each page', () => {
    const pages = paginate([atom('intro', 30), ...rows('t', 8, 20)], new Map([['t', 20]]), 100);
    expect(keysOf(pages)).toEqual(['intro t1 t2', 't3 t4 t5 t6', 't7 t8']);
    expect(pages.map(({ pieces }) => pieces.at(-1)?.continued)).toEqual([false, true, true]);
    expect(pages[0]?.pieces.map(({ group }) => group)).toEqual([null, 't']);
  });

  it('leaves no single row of a long group at the end', () => {
    expect(keysOf(paginate(rows('t', 6, 20), noHeads, 100))).toEqual(['t1 t2 t3 t4', 't5 t6']);
  });

  it('leaves no single row of a long group at the start, with the heading that belongs to it', () => {
    const atoms = [atom('text', 60), atom('heading', 10, { keepWithNext: true }), ...rows('t', 4, 20)];
    expect(keysOf(paginate(atoms, noHeads, 100))).toEqual(['text', 'heading t1 t2 t3 t4']);
  });

  it('lets short groups break anywhere', () => {
    expect(keysOf(paginate([atom('text', 80), ...rows('t', 3, 20)], noHeads, 100))).toEqual(['text t1', 't2 t3']);
  });

  it('keeps the title of a band with its next row and does not count it as a row', () => {
    const band = (key: string) => atom(key, 20, { group: 't', keepWithNext: true });
    const atoms = [
      band('2023'),
      ...rows('t', 3, 20),
      band('2022'),
      atom('u1', 20, { group: 't' }),
      atom('u2', 20, { group: 't' }),
    ];
    expect(keysOf(paginate(atoms, noHeads, 100))).toEqual(['2023 t1 t2 t3', '2022 u1 u2']);
    expect(keysOf(paginate([atom('text', 40), ...atoms], noHeads, 100))[0]).toBe('text 2023 t1 t2');
    expect(keysOf(paginate([atom('text', 60), ...atoms], noHeads, 100))[0]).toBe('text');
  });

  it('stands an atom that is taller than a page alone', () => {
    const atoms = [atom('a', 10), atom('tall', 150), atom('b', 10)];
    expect(keysOf(paginate(atoms, noHeads, 100))).toEqual(['a', 'tall', 'b']);
    const group = rows('t', 3, 90);
    expect(keysOf(paginate(group, new Map([['t', 20]]), 100))).toEqual(['t1', 't2', 't3']);
  });

  it('breaks a chain that is longer than a page where the page is full', () => {
    const atoms = Array.from({ length: 5 }, (_, index) => atom(`h${index}`, 40, { keepWithNext: true }));
    expect(keysOf(paginate(atoms, noHeads, 100))).toEqual(['h0 h1', 'h2 h3', 'h4']);
  });

  it('refuses heights that are none', () => {
    expect(() => paginate([], noHeads, 0)).toThrow(RangeError);
    expect(() => paginate([atom('a', Number.NaN)], noHeads, 100)).toThrow(RangeError);
    expect(() => paginate([atom('a', 1)], new Map([['t', -1]]), 100)).toThrow(RangeError);
  });
});

/** Runs of like groups, as blocks make them: a heading, text, tables of some rows with band titles. */
const atomsOf = fc
  .array(
    fc.record({
      group: fc.boolean(),
      pieces: fc.array(
        fc.record({
          height: fc.integer({ min: 0, max: 130 }),
          keepWithNext: fc.boolean(),
          breakBefore: fc.integer({ min: 0, max: 9 }),
        }),
        { minLength: 1, maxLength: 12 },
      ),
    }),
    { maxLength: 8 },
  )
  .map((blocks) =>
    blocks.flatMap(({ group, pieces }, block) =>
      pieces.map(({ height, keepWithNext, breakBefore }, index) =>
        atom(`${block}.${index}`, height, {
          keepWithNext,
          breakBefore: index === 0 && breakBefore === 0,
          group: group ? `g${block}` : null,
        }),
      ),
    ),
  );
const headHeight = 15;
const pageHeight = 100;
const headsOf = (atoms: readonly Atom[]) =>
  new Map(atoms.flatMap(({ group }) => (group === null ? [] : [[group, headHeight]])));

function heightOf(atoms: readonly Atom[]): number {
  const heads = atoms.filter(({ group }, index) => group !== null && atoms[index - 1]?.group !== group).length;
  return atoms.reduce((sum, { height }) => sum + height, 0) + heads * headHeight;
}

function check(law: (pages: Atom[][], placed: PlacedPage[], atoms: Atom[]) => void): void {
  fc.assert(
    fc.property(atomsOf, (atoms) => {
      const placed = paginate(atoms, headsOf(atoms), pageHeight);
      const byKey = new Map(atoms.map((each) => [each.key, each]));
      const pages = placed.map(({ pieces }) => pieces.flatMap(({ keys }) => keys.map((key) => byKey.get(key) as Atom)));
      law(pages, placed, atoms);
    }),
    { numRuns: 1000 },
  );
}

describe('laws of pagination', () => {
  it('keeps order, loses nothing, doubles nothing, makes no empty page', () => {
    check((pages, _, atoms) => {
      expect(pages.flat().map(({ key }) => key)).toEqual(atoms.map(({ key }) => key));
      expect(pages.every((page) => page.length > 0)).toBe(true);
    });
  });

  it('fits each page, but for an atom that fits none and stands alone', () => {
    check((pages) => {
      for (const page of pages) {
        expect(heightOf(page) <= pageHeight || page.length === 1).toBe(true);
      }
    });
  });

  it('ends no page with a heading unless the whole page is one chain that does not fit with what follows', () => {
    check((pages) => {
      pages.slice(0, -1).forEach((page, index) => {
        const next = pages[index + 1]?.[0] as Atom;
        if (page.at(-1)?.keepWithNext === true && !next.breakBefore) {
          expect(page.every(({ keepWithNext }) => keepWithNext)).toBe(true);
          expect(heightOf([...page, next])).toBeGreaterThan(pageHeight);
        }
      });
    });
  });

  it('opens a page with each atom that asks for one', () => {
    check((pages) => {
      expect(pages.flatMap((page) => page.slice(1)).some(({ breakBefore }) => breakBefore)).toBe(false);
    });
  });

  it('marks a group as continued on every page but its first, with no empty piece', () => {
    check((_, placed) => {
      const seen = new Set<string>();
      for (const { group, continued, keys } of placed.flatMap(({ pieces }) => pieces)) {
        expect(keys.length).toBeGreaterThan(0);
        expect(continued).toBe(group !== null && seen.has(group));
        if (group !== null) {
          seen.add(group);
        }
      }
    });
  });

  it('leaves a single row of a long group at an edge only where no better break was on that page', () => {
    check((pages, _, atoms) => {
      let at = 0;
      for (const page of pages.slice(0, -1)) {
        const start = at;
        at += page.length;
        const isBad = (index: number) => index > start && partsRows(atoms, index);
        if (isBad(at) && atoms[at]?.breakBefore !== true) {
          for (let index = start + 1; index < at; index += 1) {
            expect(atoms[index - 1]?.keepWithNext === true || isBad(index)).toBe(true);
          }
        }
      }
    });
  });

  it('counts a last row that holds on to the note after its table', () => {
    const table = ['r1', 'r2', 'r3', 'r4', 'r5'].map((key) =>
      atom(key, 20, { group: 't', keepWithNext: key === 'r5' }),
    );
    const placed = paginate([...table, atom('note', 10)], new Map(), 70);
    expect(placed.map(({ pieces }) => pieces.flatMap(({ keys }) => keys))).toEqual([
      ['r1', 'r2', 'r3'],
      ['r4', 'r5', 'note'],
    ]);
  });

  it('leaves no room unused that the next chain would have fitted, outside groups', () => {
    check((pages, _, atoms) => {
      fc.pre(atoms.every(({ group }) => group === null));
      pages.slice(0, -1).forEach((page, index) => {
        const rest = pages.slice(index + 1).flat();
        const chain = rest.slice(0, rest.findIndex(({ keepWithNext }) => !keepWithNext) + 1);
        if (rest[0]?.breakBefore !== true && chain.length > 0 && !chain.some(({ breakBefore }) => breakBefore)) {
          expect(heightOf([...page, ...chain])).toBeGreaterThan(pageHeight);
        }
      });
    });
  });
});

/** Independent of the code: whether a break before `index` leaves one row of a group of four or more on either side. */
function partsRows(atoms: readonly Atom[], index: number): boolean {
  const group = atoms[index]?.group ?? null;
  if (group === null || atoms[index - 1]?.group !== group) {
    return false;
  }
  // The last row of a group may hold on to a note that follows the group: it is a row all the same.
  const rowsAt = atoms.flatMap((each, at) =>
    each.group === group && (!each.keepWithNext || atoms[at + 1]?.group !== group) ? [at] : [],
  );
  const before = rowsAt.filter((at) => at < index).length;
  const after = rowsAt.length - before;
  return before + after >= 4 && (before < 2 || after < 2);
}
