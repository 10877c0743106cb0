import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyFix } from '#shared/narrative/apply-fix';
import type { FigureRef } from '#shared/pack/figure/figure-ref';
import type { Block } from '#shared/pack/pack';
import { richTextOf, type RichInline, type RichText } from '#shared/pack/rich-text';
import { annexRows } from '#shared/editions/annex/annex-rows';
import { blockNodes } from '#shared/editions/block-nodes';
import { inlineWords } from '#shared/pack/resolved-rich-text';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
let packId = '';
beforeAll(() => {
  sample = openSampleDesk();
  packId = must(sample.call('packs.list', {})[0]).id;
});
afterAll(() => sample.dispose());

type Kind = 'decision' | 'section';
const view = () => sample.call('packs.get', { id: packId });
function stored<K extends Kind>(kind: K): Extract<Block, { kind: K }> {
  return must(view().pack.body.blocks.find((block): block is Extract<Block, { kind: K }> => block.kind === kind));
}
function change<K extends Kind>(kind: K, fields: Partial<Extract<Block, { kind: K }>>) {
  const block = { ...stored(kind), ...fields } as Block;
  sample.call('packs.updateBlock', { packId, revision: view().pack.revision, block });
}
const drawn = (kind: Kind) => must(view().resolved.blocks.find((block) => block.kind === kind));
const wordsOf = (kind: Kind) => JSON.stringify(blockNodes(drawn(kind)));

const robbery = (period: 'latest' | 'year-before'): FigureRef => ({
  of: 'value',
  metricId: 'robbery',
  forceId: null,
  period: { kind: period },
  form: 'value',
});
const paragraph = (...content: readonly (string | FigureRef)[]): RichText => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: content.map((part): RichInline =>
        typeof part === 'string' ? { type: 'text', text: part } : { type: 'figure', attrs: { ref: part } },
      ),
    },
  ],
});

describe('a decision and a section', () => {
  it('state figures of the data, in print, in the annex and where the metric is used', () => {
    change('decision', {
      ask: paragraph('To act on ', robbery('latest'), ' robberies.'),
      options: paragraph('Aim for fewer than ', robbery('year-before'), '.'),
      advice: richTextOf(['The first.']),
    });
    change('section', { summary: paragraph('Robbery stood at ', robbery('latest'), '.') });
    const { resolved } = view();
    expect(wordsOf('decision')).toMatch(/To act on .*352.* robberies/);
    expect(wordsOf('decision')).toMatch(/A\. .*Aim for fewer than .*343/);
    expect(drawn('section')).toMatchObject({ lead: 'Robbery stood at 352.' });
    const decision = drawn('decision');
    const printed = resolved.printed.find(({ blockId }) => blockId === decision.id)?.observationIds ?? [];
    expect(printed).toHaveLength(2);
    const inWords = annexRows(resolved).filter(({ kind }) => kind === 'In words');
    expect(inWords.filter(({ metric }) => metric === 'Robbery: value').map(({ printed: text }) => text)).toEqual(
      expect.arrayContaining(['352', '343', '352']),
    );
    const uses = sample.call('figures.get', { observationId: must(printed[0]) }).usedIn;
    expect(uses.some(({ kind }) => kind === 'pack')).toBe(true);
  });

  it('cite the sources of their figures', () => {
    const numbers = view().resolved.sources.map(({ number }) => String(number));
    const cited =
      /\[".*?"(\d+)","href":"#source-/.exec(wordsOf('section'))?.[1] ?? /#source-(\d+)/.exec(wordsOf('section'))?.[1];
    expect(numbers).toContain(cited);
  });

  it('are held against the data, and mended in one click', () => {
    change('decision', { options: richTextOf(['Accept that robbery fell from 343 to 352.', 'Do nothing.']) });
    const { id } = stored('decision');
    const findings = sample.call('packs.check', { packId }).findings.filter(({ blockId }) => blockId === id);
    const wrong = must(findings.find(({ rule }) => rule === 'direction'));
    const mended = must(applyFix(stored('decision'), must(wrong.fix)));
    sample.call('packs.updateBlock', { packId, revision: view().pack.revision, block: mended });
    const decision = drawn('decision');
    const [option] = decision.kind === 'decision' ? decision.options : [];
    expect((must(option).text.content ?? []).map(inlineWords).join('')).toBe(
      'Accept that robbery rose from 343 to 352.',
    );
  });

  it('say that a figure is missing as any text does', () => {
    change('section', { summary: paragraph({ ...robbery('latest'), form: 'target' } as FigureRef) });
    const { id } = stored('section');
    expect(view().resolved.problems).toContainEqual(
      expect.objectContaining({ blockId: id, severity: 'error', message: expect.stringMatching(/no target is set/) }),
    );
  });

  it('take what an earlier version stored as plain words', () => {
    const block = {
      ...stored('decision'),
      ask: 'To note it.',
      options: ['One', 'Two'],
      advice: '',
    } as unknown as Block;
    sample.call('packs.updateBlock', { packId, revision: view().pack.revision, block });
    expect(drawn('decision')).toMatchObject({ advice: null, options: [{ letter: 'A' }, { letter: 'B' }] });
  });
});
