import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beneathSections } from '#shared/pack/beneath-sections';
import { numberBlocks } from '#shared/pack/numbering';
import { packSchemaVersion, type Block, type PackBody } from '#shared/pack/pack';
import { leftOut } from '#shared/pack/public/left-out';
import { publicBody } from '#shared/pack/public/public-body';
import { richTextOf } from '#shared/pack/rich-text';

type Audience = Block['audience'];
const text = (id: string, audience?: Audience): Block =>
  ({ id, kind: 'text', heading: id, text: richTextOf(['']), audience }) as Block;
const section = (id: string, audience?: Audience): Block =>
  ({ id, kind: 'section', heading: id, summary: richTextOf(['']), audience }) as Block;
const sources: Block = { id: 'sources', kind: 'sources', heading: 'Sources' };
const body = (...blocks: Block[]): PackBody => ({ schemaVersion: packSchemaVersion, marking: 'OFFICIAL', blocks });
const numbers = (given: PackBody) =>
  Object.fromEntries([...numberBlocks(given)].map(([id, { number }]) => [id, number]));

describe('what a public edition leaves out', () => {
  it('is nothing of a pack that restricts nothing, as packs of earlier versions', () => {
    const whole = body(text('a'), section('B'), text('b'), sources);
    expect(publicBody(whole)).toEqual(whole);
  });

  it('is a restricted section with what stands beneath it, but not what stands by itself behind it', () => {
    const picture: Block = { id: 'p', kind: 'image', fileId: null, alt: '', caption: '', size: 'full' };
    const blocks = [text('a'), section('B', 'restricted'), text('b'), picture, sources];
    expect(Object.fromEntries(leftOut(blocks))).toEqual({ B: 'restricted', b: 'section', p: 'section' });
  });

  it('is a section of which nothing is left, but not one that never held anything', () => {
    const blocks = [section('A'), text('a', 'restricted'), section('B'), section('C'), text('c')];
    expect(Object.fromEntries(leftOut(blocks))).toEqual({ a: 'restricted', A: 'nothing-left' });
  });

  it('leaves every heading the number of the whole pack, by which a meeting cites it', () => {
    const given = body(
      section('A'),
      text('a', 'restricted'),
      text('b'),
      section('C', 'restricted'),
      section('D'),
      text('d'),
    );
    expect(numbers(given)).toEqual({ A: '1', a: '1.1', b: '1.2', C: '2', D: '3', d: '3.1' });
    expect(numbers(publicBody(given))).toEqual({ A: '1', b: '1.2', D: '3', d: '3.1' });
    const fixedNumbers = { A: '1', a: '1.1', b: '1.2', C: '2', D: '2A', d: '2A.1' };
    expect(numbers(publicBody({ ...given, fixedNumbers }))).toEqual({ A: '1', b: '1.2', D: '2A', d: '2A.1' });
  });

  it('holds for every pack: nothing restricted is left, nothing moves or is numbered anew, and no block comes beneath another section', () => {
    const audience = fc.constantFrom<Audience>(undefined, 'public', 'restricted');
    const given = fc
      .array(fc.tuple(fc.constantFrom('text', 'section', 'sources'), audience), { maxLength: 14 })
      .map((list) =>
        list.map(([kind, whom], index): Block => {
          const id = `b${index}`;
          if (kind === 'section') return section(id, whom);
          return kind === 'text' ? text(id, whom) : { ...sources, id, audience: whom };
        }),
      );
    fc.assert(
      fc.property(given, (blocks) => {
        const { blocks: left } = publicBody(body(...blocks));
        expect(left.filter(({ audience: whom }) => whom === 'restricted')).toEqual([]);
        expect(blocks.filter((block) => left.includes(block))).toEqual(left);
        const whole = numbers(body(...blocks));
        expect(numbers(publicBody(body(...blocks)))).toEqual(
          Object.fromEntries(left.filter(({ id }) => id in whole).map(({ id }) => [id, whole[id]])),
        );
        const [before, after] = [beneathSections(blocks), beneathSections(left)];
        for (const { id } of left) expect(after.get(id)).toBe(before.get(id));
      }),
    );
  });
});
