import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noEvidence } from '#shared/pack/evidence';
import type { ResolvedBlock } from '#shared/pack/resolved';
import { richTextOf } from '#shared/pack/rich-text';
import { comparePacks, type ComparedPack } from '#shared/publishing/changes/compare-packs';
import { wordChanges } from '#shared/publishing/changes/word-changes';

function text(id: string, heading: string, ...paragraphs: readonly string[]): ResolvedBlock {
  return { id, kind: 'text', heading, lead: null, empty: null, text: richTextOf(paragraphs) };
}
function questions(id: string, heading: string, lead: string): ResolvedBlock {
  return { id, kind: 'questions', heading, lead, empty: null, questions: [] } as never;
}
const packOf = (...blocks: readonly ResolvedBlock[]): ComparedPack => ({
  title: 'Pack',
  marking: 'OFFICIAL',
  blocks,
  evidence: noEvidence,
});
const words = (before: ComparedPack, after: ComparedPack) => wordChanges(comparePacks(before, after), 'then', () => '');

describe('what two documents show otherwise', () => {
  it('is told of a text by the paragraphs that are new and gone', () => {
    const before = packOf(text('a', 'At a glance', 'One.', 'Two.'));
    const after = packOf(text('a', 'At a glance', 'One.', 'Three.', 'Four.'));
    expect(comparePacks(before, after).texts).toEqual([
      { heading: 'At a glance', removed: ['Two.'], added: ['Three.', 'Four.'] },
    ]);
    expect(words(before, after).statements).toEqual([
      '“At a glance”: two paragraphs are new and one paragraph is gone.',
    ]);
  });

  it('finds a section again by its id, or else by its kind and heading', () => {
    const before = packOf(text('a', 'One', 'Same.'), text('b', 'Two', 'Same.'));
    expect(comparePacks(before, packOf(text('x', 'One', 'Same.'), text('b', 'Second', 'Same.'))).sections).toEqual([
      { heading: 'Second', change: 'changed' },
    ]);
  });

  it('names sections that came and went, the sentence that another leads with, and another order', () => {
    const before = packOf(
      text('a', 'One', 'x'),
      questions('q', 'Questions', 'Eight questions.'),
      text('b', 'Two', 'x'),
    );
    const after = packOf(
      text('c', 'Three', 'x'),
      text('b', 'Two', 'x'),
      questions('q', 'Questions', 'Nine questions.'),
    );
    const told = words(before, { ...after, marking: 'OFFICIAL-SENSITIVE' });
    expect(told.statements).toEqual([
      '“Questions” now leads with: Nine questions.',
      'Sections that are new: “Three”.',
      'Sections that are gone: “One”.',
      'The marking is OFFICIAL-SENSITIVE; it was OFFICIAL.',
      'The sections stand in another order.',
    ]);
    expect(told.summary).toBe('Since then: One section was added and one section was taken out.');
  });

  it('sees another order also where one section is found by its heading alone', () => {
    const before = packOf(text('a', 'Two', 'x'), text('b', 'One', 'x'));
    const after = packOf(text('c', 'One', 'x'), text('a', 'Two', 'x'));
    expect(words(before, after).statements).toEqual(['The sections stand in another order.']);
  });

  it('is nothing between a document and itself, and always something between two that show something else', () => {
    const block = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      heading: fc.constantFrom('One', 'Two'),
      words: fc.constantFrom('x', 'y'),
    });
    const blocks = fc
      .uniqueArray(block, { selector: ({ id }) => id, maxLength: 3 })
      .map((given) => packOf(...given.map(({ id, heading, words: paragraph }) => text(id, heading, paragraph))));
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const unchanged = 'Nothing has changed since then.';
        expect(words(before, before).summary).toBe(unchanged);
        const seen = (pack: ComparedPack) => JSON.stringify(pack.blocks.map((each) => ({ ...each, id: '' })));
        if (seen(before) !== seen(after)) expect(words(before, after).summary).not.toBe(unchanged);
      }),
    );
  });
});
