import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lateNumber } from '#shared/text/late-number';
import { numberBlocks } from '#shared/pack/numbering';
import type { Block, PackBody } from '#shared/pack/pack';
import { richTextOf } from '#shared/pack/rich-text';

const text = (id: string): Block => ({ id, kind: 'text', heading: id, text: richTextOf(['']) });
const section = (id: string): Block => ({ id, kind: 'section', heading: id, summary: richTextOf(['']) });
const flat = (...ids: string[]): Pick<PackBody, 'blocks' | 'numbered'> => ({ blocks: ids.map(text), numbered: true });

function numbersOf(body: Parameters<typeof numberBlocks>[0]): Record<string, string | null> {
  return Object.fromEntries([...numberBlocks(body)].map(([id, { number }]) => [id, number]));
}
/** The numbers as they are kept when the papers go out. */
function fixed(body: Parameters<typeof numberBlocks>[0]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(numbersOf(body)).flatMap(([id, number]) => (number === null ? [] : [[id, number]])),
  );
}

describe('the numbers of a pack', () => {
  it('are none where nothing asks for them', () => {
    expect(numbersOf({ blocks: [text('a'), text('b')] })).toEqual({ a: null, b: null });
  });

  it('count the headings where the pack is asked to, but not what is looked up', () => {
    const blocks: Block[] = [
      { id: 'c', kind: 'contents' },
      text('a'),
      text('b'),
      { id: 's', kind: 'sources', heading: 'S' },
    ];
    expect(numbersOf({ blocks, numbered: true })).toEqual({ a: '1', b: '2' });
  });

  it('go by section, with nothing before the first', () => {
    const blocks = [text('front'), section('A'), text('a1'), text('a2'), section('B'), text('b1')];
    expect(numbersOf({ blocks })).toEqual({ front: null, A: '1', a1: '1.1', a2: '1.2', B: '2', b1: '2.1' });
    expect(numberBlocks({ blocks }).get('a1')?.level).toBe(3);
  });

  it('give late papers letters, and change none that is out', () => {
    const out = fixed(flat('a', 'b', 'c'));
    const late = { ...flat('new0', 'a', 'b', 'late', 'later', 'c', 'end'), fixedNumbers: out };
    expect(numbersOf(late)).toEqual({ new0: 'A1', a: '1', b: '2', late: '2A', later: '2B', c: '3', end: '4' });
  });

  it('find a place between late papers that are out too', () => {
    const out = { a: '12', b: '12A', c: '12B', d: '13' };
    const body = { ...flat('a', 'x', 'b', 'y', 'c', 'd'), fixedNumbers: out };
    expect(numbersOf(body)).toMatchObject({ x: '12ZA', y: '12AA' });
  });

  it('never give the number of a paper that was taken out to another', () => {
    const out = fixed(flat('a', 'b', 'c'));
    expect(numbersOf({ ...flat('a', 'b', 'new'), fixedNumbers: out })).toEqual({ a: '1', b: '2', new: '4' });
  });

  it('give a late section letters, and count beneath it', () => {
    const before = [section('A'), text('a1'), section('B')];
    const fixedNumbers = fixed({ blocks: before });
    const blocks = [section('A'), text('a1'), text('a2'), section('L'), text('l1'), section('B')];
    expect(numbersOf({ blocks, fixedNumbers })).toEqual({ A: '1', a1: '1.1', a2: '1.2', L: '1A', l1: '1A.1', B: '2' });
  });

  const anyBlocks = fc
    .array(fc.boolean(), { maxLength: 25 })
    .map((kinds) => kinds.map((isSection, index) => (isSection ? section(`s${index}`) : text(`t${index}`))));

  it('are given once each, and stay when fixed, whatever is put in, taken out or moved', () => {
    fc.assert(
      fc.property(anyBlocks, anyBlocks, fc.integer(), (out, more, seed) => {
        const fixedNumbers = fixed({ blocks: out, numbered: true });
        const added = more.map((block) => ({ ...block, id: `new-${block.id}` }));
        const mixed = [...out.slice(1), ...added].toSorted(
          (a, b) =>
            ((a.id.length * 7 + a.id.charCodeAt(a.id.length - 1) * seed) % 11) -
            ((b.id.length * 7 + b.id.charCodeAt(b.id.length - 1) * seed) % 11),
        );
        const numbers = numbersOf({ blocks: mixed, numbered: true, fixedNumbers });
        const given = Object.values(numbers).filter((number) => number !== null);
        expect(new Set(given).size).toBe(given.length);
        for (const { id } of mixed)
          if (fixedNumbers[id] !== undefined && numbers[id] !== null) expect(numbers[id]).toBe(fixedNumbers[id]);
      }),
    );
  });

  it('are found for any number of late papers in one place', () => {
    const taken = new Set(['7', '8']);
    let last = '7';
    for (let count = 0; count < 120; count += 1) {
      last = lateNumber(last, taken);
      expect(taken.has(last)).toBe(false);
      taken.add(last);
    }
  });
});
