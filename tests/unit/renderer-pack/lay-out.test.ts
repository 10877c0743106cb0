import { describe, expect, it } from 'vitest';
import type { BlockHeights, MeasuredBlock } from '../../../renderer/pack/lay-out';
import { layOut } from '../../../renderer/pack/lay-out';
import type { Part } from '../../../renderer/pack/parts';
import { heldHead } from '../../../renderer/pack/parts';

const page = 1000;
const rooms = { upright: page, landscape: page };
const headingGap = 30;
const frame = () => null;

/** A section: a heading of 100 and a table of rows of 50 under a head of 40 (70 where it goes on). */
function section(id: string, rows: number): MeasuredBlock {
  const keys = Array.from({ length: rows }, (_, index) => `${id}.${index}`);
  const parts: readonly Part[] = [
    heldHead(`${id}.h`, null, headingGap),
    { type: 'group', key: `${id}.t`, frame, pieces: keys.map((key) => ({ key, node: null })) },
  ];
  const heights: BlockHeights = {
    pieces: new Map([[`${id}.h`, 100], ...keys.map((key) => [key, 50] as const)]),
    heads: new Map([[`${id}.t`, { first: 40, repeat: 70 }]]),
  };
  return { id, parts, heights };
}
const cover: MeasuredBlock = {
  id: 'cover',
  parts: [{ type: 'page', piece: { key: 'cover', node: null } }],
  heights: { pieces: new Map(), heads: new Map() },
};
const keysOf = (pages: ReturnType<typeof layOut>) => pages.map((each) => each.pieces.flatMap((piece) => piece.keys));

describe('the pages of a pack', () => {
  it('gives the cover a page of its own', () => {
    expect(keysOf(layOut([cover, section('a', 1)], rooms))).toEqual([['cover'], ['a.h', 'a.0']]);
  });

  it('lets short sections follow one another', () => {
    expect(layOut([section('a', 3), section('b', 3)], rooms)).toHaveLength(1);
  });

  it('begins a section on a new page when it would be parted and little is left', () => {
    const pages = keysOf(layOut([section('a', 13), section('b', 4)], rooms));
    expect(pages.map((keys) => keys[0])).toEqual(['a.h', 'b.h']);
  });

  it('parts a section rather than leave half a page empty', () => {
    const pages = layOut([section('a', 5), section('b', 14)], rooms);
    expect(pages).toHaveLength(2);
    expect(keysOf(pages)[0]).toContain('b.h');
    expect(pages[1]?.pieces[0]).toMatchObject({ group: 'b.t', continued: true });
  });

  it('has room for what a page without the gap above its heading and with its first head just holds', () => {
    const rows = (page - (100 - headingGap) - 40) / 50;
    expect(layOut([section('a', Math.floor(rows))], rooms)).toHaveLength(1);
    expect(layOut([section('a', Math.floor(rows) + 1)], rooms)).toHaveLength(2);
  });

  it('begins a page where a block is to, and where the next lies the other way', () => {
    const [a, b, c] = [
      section('a', 1),
      { ...section('b', 1), startsNew: true },
      { ...section('c', 1), landscape: true },
    ];
    expect(keysOf(layOut([a, b, c, section('d', 1)], rooms))).toEqual([
      ['a.h', 'a.0'],
      ['b.h', 'b.0'],
      ['c.h', 'c.0'],
      ['d.h', 'd.0'],
    ]);
  });

  it('lets neighbours that lie on their side share a page, of its own height', () => {
    const turned = [section('a', 4), section('b', 4)].map((block) => ({ ...block, landscape: true }));
    expect(layOut(turned, rooms)).toHaveLength(1);
    expect(layOut(turned, { ...rooms, landscape: 500 })).toHaveLength(2);
  });

  it('never leaves the title of a section alone, even where its first block is to begin a page', () => {
    const title: MeasuredBlock = {
      id: 's',
      parts: [{ type: 'single', piece: { key: 's.h', node: null, keepWithNext: true } }],
      heights: { pieces: new Map([['s.h', 120]]), heads: new Map() },
    };
    for (const rows of [4, 9, 12, 14]) {
      const pages = keysOf(layOut([section('a', rows), title, { ...section('b', 8), startsNew: true }], rooms));
      expect(pages.find((keys) => keys.includes('s.h'))).toContain('b.h');
    }
  });

  it('begins the page with the title of a section where the block that it opens is to begin one', () => {
    const title: MeasuredBlock = {
      id: 's',
      parts: [heldHead('s.h', null, headingGap)],
      heights: { pieces: new Map([['s.h', 120]]), heads: new Map() },
    };
    const pages = keysOf(layOut([section('a', 1), title, { ...section('b', 1), startsNew: true }], rooms));
    expect(pages).toEqual([
      ['a.h', 'a.0'],
      ['s.h', 'b.h', 'b.0'],
    ]);
  });

  it('gives a published pack the pages that it was printed on', () => {
    const blocks = [cover, section('a', 5), section('b', 5), section('c', 20)];
    const free = layOut(blocks, rooms);
    const kept = {
      pages: free.length + 1,
      headings: [
        { blockId: 'a', page: 2 },
        { blockId: 'b', page: 3 },
        { blockId: 'c', page: 3 },
      ],
    };
    const pages = keysOf(layOut(blocks, rooms, kept));
    expect(pages).toHaveLength(free.length + 1);
    expect([pages[1]?.[0], pages[2]?.[0]]).toEqual(['a.h', 'b.h']);
    expect(pages[2]).toContain('c.h');
  });

  it('draws every piece once and in order, however many pages there are', () => {
    const blocks = [cover, ...Array.from({ length: 30 }, (_, index) => section(`s${index}`, 1 + ((index * 7) % 40)))];
    const all = blocks.flatMap((block) =>
      block.parts.flatMap((part) => (part.type === 'group' ? part.pieces.map(({ key }) => key) : [part.piece.key])),
    );
    const pages = layOut(blocks, rooms);
    expect(keysOf(pages).flat()).toEqual(all);
    const begun = new Set<string>();
    for (const piece of pages.flatMap((each) => each.pieces)) {
      if (piece.group === null) continue;
      expect(piece.continued).toBe(begun.has(piece.group));
      begun.add(piece.group);
    }
  });
});
