import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FigureRef } from '#shared/pack/figure/figure-ref';
import type { Pack } from '#shared/pack/pack';
import type { RichInline } from '#shared/pack/rich-text';
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

const current = (): Pack => sample.call('packs.get', { id: packId }).pack;
const of = (metricId: string) => ({ metricId, forceId: null, period: { kind: 'latest' } }) as const;
const words = (text: string): RichInline => ({ type: 'text', text });
const figure = (ref: FigureRef): RichInline => ({ type: 'figure', attrs: { ref } });

/** Puts one paragraph into the pack's first text and gives back how it resolves. */
function written(content: RichInline[]) {
  const pack = current();
  const block = must(pack.body.blocks.find(({ kind }) => kind === 'text'));
  if (block.kind !== 'text') throw new Error('No text.');
  const text = { type: 'doc' as const, content: [{ type: 'paragraph' as const, content }] };
  sample.call('packs.updateBlock', { packId, revision: pack.revision, block: { ...block, text } });
  const { resolved } = sample.call('packs.get', { id: packId });
  const drawn = must(resolved.blocks.find(({ id }) => id === block.id));
  const [paragraph] = drawn.kind === 'text' ? drawn.text.content : [];
  const pieces = paragraph?.type === 'paragraph' ? (paragraph.content ?? []) : [];
  return {
    said: pieces.map(inlineWords).join(''),
    pieces,
    sources: resolved.sources,
    problems: resolved.problems.filter(({ blockId }) => blockId === block.id),
    printed: resolved.printed.find(({ blockId }) => blockId === block.id)?.observationIds ?? [],
  };
}

describe('figures in a text', () => {
  it('says a value, its change, its rank, its gap and the words in every form', () => {
    const calls = of('calls-999-under-10s');
    const { said, problems } = written([
      figure({ of: 'value', ...calls, form: 'value' }),
      words(' in '),
      figure({ of: 'value', ...calls, form: 'period' }),
      words(', an '),
      figure({ of: 'change', ...calls, against: 'year-earlier', form: 'change' }),
      words(' and '),
      figure({ of: 'change', ...calls, against: 'year-earlier', form: 'words' }),
      words('; '),
      figure({ of: 'value', ...calls, form: 'target-gap' }),
      words(' '),
      figure({ of: 'value', ...calls, form: 'target' }),
      words('; '),
      figure({ of: 'rank', ...calls, peerGroupId: 'most-similar-group' }),
      words('.'),
    ]);
    expect(said).toBe(
      '87.1% in September 2023, an 11.1 percentage point increase and better; 2.9 percentage points below 90%; 2nd.',
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('takes the latest 12 months as published, or adds months of a count up', () => {
    const year = { kind: 'latest-12-months' } as const;
    const { said } = written([
      figure({ of: 'value', ...of('calls-999-under-10s'), period: year, form: 'value' }),
      words(' of '),
      figure({ of: 'value', ...of('calls-999-total'), period: year, form: 'value' }),
      words(' in '),
      figure({ of: 'value', ...of('calls-999-total'), period: year, form: 'period' }),
    ]);
    expect(said).toBe('87.1% of 131,692 in the 12 months to September 2023');
  });

  it('cites a source once for the figures of a sentence, lists it, and notes what was printed', () => {
    const { pieces, sources, printed } = written([
      figure({ of: 'value', ...of('robbery'), period: { kind: 'year-before' }, form: 'value' }),
      words(' robberies, then '),
      figure({ of: 'value', ...of('robbery'), form: 'value' }),
      words('. Burglary '),
      figure({ of: 'change', ...of('residential-burglary'), against: 'year-earlier', form: 'direction' }),
      words(' to '),
      figure({ of: 'value', ...of('residential-burglary'), form: 'value' }),
      words('.'),
    ]);
    const cites = pieces.flatMap((piece) => (piece.type === 'figure' ? [piece.cites.length] : []));
    expect(cites).toEqual([0, 1, 0, 1]);
    const number = pieces.flatMap((piece) => (piece.type === 'figure' ? piece.cites : []))[0];
    expect(sources.find((source) => source.number === number)?.title).toMatch(/National Crime/);
    expect(printed.length).toBe(4);
  });

  it('counts grades and says the numbers of findings', () => {
    const grade = (name: 'graded' | 'requires-improvement') =>
      figure({ of: 'grades', inspectionId: 'peel-2023-25', grade: name });
    expect(written([grade('requires-improvement'), words(' of '), grade('graded')]).said).toBe('three of nine');
    const [choice] = sample
      .call('packs.figureChoices', { packId, search: 'finding grounds number out' })
      .filter(({ figure: { text } }) => text === '19 of 20');
    expect(written([figure(must(choice).ref), words(' records')]).said).toBe('19 of 20 records');
  });

  it('prints a mark that nobody can overlook where a figure is missing, and says why', () => {
    const { said, problems } = written([
      figure({ of: 'value', ...of('gone'), form: 'value' }),
      words(' and '),
      figure({ of: 'value', ...of('robbery'), form: 'target' }),
    ]);
    expect(said).toBe('[figure missing] and [figure missing]');
    const errors = problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
    expect(errors).toEqual([
      'A figure in the text is missing. Figure: its metric is no longer there.',
      'A figure in the text is missing. Robbery: target: no target is set.',
    ]);
  });

  it('moves on with the data', () => {
    const ref = { of: 'value', ...of('robbery'), form: 'value' } as const;
    expect(written([figure(ref)]).said).toBe('352');
    sample.call('figures.enter', {
      metricId: 'robbery',
      period: '12 months to 30 June 2023',
      value: '361',
      locator: 'Page 3',
      source: {
        kind: 'new',
        release: null,
        title: 'Corrected return',
        publisher: 'Norfolk Constabulary',
        address: null,
        publishedOn: null,
        retrievedOn: null,
      },
    });
    expect(written([figure(ref)]).said).toBe('361');
  });
});
