import { describe, expect, it } from 'vitest';
import { paginate, type PlacedPage } from '#shared/pack/paginate';
import { atom, rows } from './atoms-of';

const noHeads = new Map<string, { first: number; repeat: number }>();
const keysOf = (pages: readonly PlacedPage[]) =>
  pages.map(({ pieces }) => pieces.flatMap(({ keys }) => keys).join(' '));

describe('paginate', () => {
  it('gives no page for nothing', () => {
    expect(paginate([], noHeads)).toEqual([]);
  });

  it('fills a page to its last pixel and not beyond', () => {
    const atoms = [atom('a', 60), atom('b', 40), atom('c', 1)];
    expect(keysOf(paginate(atoms, noHeads))).toEqual(['a b', 'c']);
  });

  it('moves headings with what follows', () => {
    const atoms = [
      atom('text', 50),
      atom('heading', 20, { keepWithNext: true }),
      atom('lead', 20, { keepWithNext: true }),
      atom('chart', 30),
    ];
    expect(keysOf(paginate(atoms, noHeads))).toEqual(['text', 'heading lead chart']);
  });

  it('breaks before what opens a page, and makes no empty first page', () => {
    const atoms = [
      atom('cover', 10, { breakBefore: true }),
      atom('contents', 10, { breakBefore: true }),
      atom('text', 10),
    ];
    expect(keysOf(paginate(atoms, noHeads))).toEqual(['cover', 'contents text']);
  });

  it('repeats the head of a group and counts its height on each page, with its caption where it goes on', () => {
    const heads = new Map([['t', { first: 10, repeat: 20 }]]);
    const pages = paginate([atom('intro', 30), ...rows('t', 9, 20)], heads);
    expect(keysOf(pages)).toEqual(['intro t1 t2 t3', 't4 t5 t6 t7', 't8 t9']);
    expect(pages.map(({ pieces }) => pieces.at(-1)?.continued)).toEqual([false, true, true]);
    expect(pages[0]?.pieces.map(({ group }) => group)).toEqual([null, 't']);
  });

  it('leaves no single row of a long group at the end', () => {
    expect(keysOf(paginate(rows('t', 6, 20), noHeads))).toEqual(['t1 t2 t3 t4', 't5 t6']);
  });

  it('lets a long item of a list stand alone where a row may not', () => {
    const items = rows('t', 6, 20).map((each) => ({ ...each, mayStandAlone: true }));
    expect(keysOf(paginate(items, noHeads))).toEqual(['t1 t2 t3 t4 t5', 't6']);
  });

  it('leaves no single row of a long group at the start, with the heading that belongs to it', () => {
    const atoms = [atom('text', 60), atom('heading', 10, { keepWithNext: true }), ...rows('t', 4, 20)];
    expect(keysOf(paginate(atoms, noHeads))).toEqual(['text', 'heading t1 t2 t3 t4']);
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
    expect(keysOf(paginate(atoms, noHeads))).toEqual(['2023 t1 t2 t3', '2022 u1 u2']);
    expect(keysOf(paginate([atom('text', 60), ...atoms], noHeads))[0]).toBe('text');
  });

  it('counts a last row that holds on to the note after its table', () => {
    const table = ['r1', 'r2', 'r3', 'r4', 'r5'].map((key) =>
      atom(key, 20, { group: 't', keepWithNext: key === 'r5', room: 70 }),
    );
    expect(keysOf(paginate([...table, atom('note', 10, { room: 70 })], noHeads))).toEqual(['r1 r2 r3', 'r4 r5 note']);
  });

  it('stands an atom that is taller than a page alone', () => {
    const atoms = [atom('a', 10), atom('tall', 150), atom('b', 10)];
    expect(keysOf(paginate(atoms, noHeads))).toEqual(['a', 'tall', 'b']);
  });

  it('breaks a chain that is longer than a page where the page is full', () => {
    const atoms = Array.from({ length: 5 }, (_, index) => atom(`h${index}`, 40, { keepWithNext: true }));
    expect(paginate(atoms, noHeads)).toHaveLength(3);
  });

  it('leaves out the gap above what opens a page', () => {
    const atoms = [atom('a', 90), atom('b', 105, { gapAbove: 10 })];
    expect(keysOf(paginate([...atoms, atom('c', 5)], noHeads))).toEqual(['a', 'b c']);
  });

  it('lets a chart give just what is missing, in whole pixels, and no more than it can', () => {
    const chart = atom('chart', 60, { give: 10 });
    const [page] = paginate([atom('text', 45.5), chart], noHeads);
    expect(page?.given).toEqual(new Map([['chart', 6]]));
    expect(paginate([atom('text', 51), chart], noHeads)).toHaveLength(2);
    expect(paginate([atom('text', 40), chart], noHeads)[0]?.given).toEqual(new Map());
  });

  it('takes by equal shares from what gives', () => {
    const [page] = paginate([atom('a', 54, { give: 10 }), atom('b', 52, { give: 5 })], noHeads);
    expect(page?.given).toEqual(
      new Map([
        ['a', 4],
        ['b', 2],
      ]),
    );
  });

  it('gives nothing of a gap where the piece opens the page without it', () => {
    const opener = atom('a', 60, { gapAbove: 30, give: 10 });
    expect(paginate([opener, atom('b', 75)], noHeads)).toHaveLength(2);
    expect(paginate([opener, atom('b', 70)], noHeads)).toHaveLength(1);
  });

  it('moves a block that a page can hold whole rather than part it for a little space', () => {
    const block = (id: string, parts: number) =>
      Array.from({ length: parts }, (_, index) => atom(`${id}${index}`, 20, { block: id }));
    expect(keysOf(paginate([...block('a', 4), ...block('b', 4)], noHeads))).toEqual(['a0 a1 a2 a3', 'b0 b1 b2 b3']);
    expect(keysOf(paginate([...block('a', 3), ...block('b', 5)], noHeads))[0]).toBe('a0 a1 a2 b0 b1');
  });

  it('takes the pages of a kept layout where its pieces fit on them, and its own where they do not', () => {
    const atoms = ['a', 'b', 'c', 'd'].map((key) => atom(key, 25));
    expect(paginate(atoms, noHeads)).toHaveLength(1);
    const kept = {
      pages: 3,
      pageOf: new Map([
        ['b', 2],
        ['d', 3],
      ]),
    };
    expect(keysOf(paginate(atoms, noHeads, kept))).toEqual(['a', 'b c', 'd']);
    const tall = atoms.map((each) => ({ ...each, height: 60 }));
    expect(keysOf(paginate(tall, noHeads, kept))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('refuses heights that are none', () => {
    expect(() => paginate([atom('a', 1, { room: 0 })], noHeads)).toThrow(RangeError);
    expect(() => paginate([atom('a', Number.NaN)], noHeads)).toThrow(RangeError);
    expect(() => paginate([atom('a', 10, { give: 11 })], noHeads)).toThrow(RangeError);
    expect(() => paginate([atom('a', 1)], new Map([['t', { first: -1, repeat: 0 }]]))).toThrow(RangeError);
  });
});
