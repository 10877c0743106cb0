import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyFix } from '#shared/narrative/apply-fix';
import type { FigureRef, GapBase } from '#shared/pack/figure/figure-ref';
import type { RichInline } from '#shared/pack/rich-text';
import { inlineWords } from '#shared/pack/resolved-rich-text';
import { importOfForces } from '#tests/support/import-of-forces';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

/** 999 answering as it might be published of the most similar group: Norfolk is third of eight, the average is 85.2%. */
const shares = {
  'Devon and Cornwall': '80.1%',
  Lincolnshire: '88.4%',
  Norfolk: '87.1%',
  'North Wales': '84.0%',
  'North Yorkshire': '83.9%',
  Suffolk: '91.2%',
  'West Mercia': '84.6%',
  Wiltshire: '82.3%',
} as const;
const calls = 'calls-999-under-10s';
const group = 'most-similar-group';
const latest = { metricId: calls, forceId: null, period: { kind: 'latest' } } as const;

let sample: SampleDesk;
let packId = '';
let suffolk = '';
beforeAll(async () => {
  sample = openSampleDesk();
  packId = must(sample.call('packs.list', {})[0]).id;
  await importOfForces(sample, { metricId: calls, periodKind: 'month', period: 'September 2023', values: shares });
  const year = { periodKind: 'year-ending', period: 'June 2023' } as const;
  await importOfForces(sample, {
    ...year,
    metricId: 'robbery',
    values: { Norfolk: '352', Suffolk: '410', Lincolnshire: '380', Wiltshire: '290' },
  });
  const [choice] = sample.call('packs.figureChoices', { packId, search: 'suffolk 999 value' });
  const ref = must(choice).ref;
  suffolk = ('forceId' in ref ? ref.forceId : null) ?? '';
});
afterAll(() => sample.dispose());

const gap = (to: GapBase, form: 'difference' | 'side' | 'words') => ({ of: 'gap', ...latest, to, form }) as const;
const offered = (search: string) =>
  sample.call('packs.figureChoices', { packId, search }).map(({ figure: { label, text } }) => `${label} = ${text}`);

function written(...refs: readonly FigureRef[]) {
  const { pack } = sample.call('packs.get', { id: packId });
  const block = must(pack.body.blocks.find(({ kind }) => kind === 'text'));
  if (block.kind !== 'text') throw new Error('No text.');
  const content = refs.flatMap((ref): RichInline[] => [
    { type: 'figure', attrs: { ref } },
    { type: 'text', text: ' | ' },
  ]);
  const text = { type: 'doc' as const, content: [{ type: 'paragraph' as const, content }] };
  sample.call('packs.updateBlock', { packId, revision: pack.revision, block: { ...block, text } });
  const { resolved } = sample.call('packs.get', { id: packId });
  const drawn = must(resolved.blocks.find(({ id }) => id === block.id));
  const [paragraph] = drawn.kind === 'text' ? drawn.text.content : [];
  const pieces = paragraph?.type === 'paragraph' ? (paragraph.content ?? []) : [];
  return {
    said: pieces.flatMap((piece) => (piece.type === 'figure' ? [inlineWords(piece)] : [])),
    figures: pieces.flatMap((piece) => (piece.type === 'figure' ? [piece.figure] : [])),
    resolved,
    printed: resolved.printed.find(({ blockId }) => blockId === block.id)?.observationIds ?? [],
  };
}

describe('figures of other forces', () => {
  it('are offered where the search names the force, and name it', () => {
    expect(offered('suffolk 999 value')).toContain('999 calls answered within 10 seconds, Suffolk: value = 91.2%');
    expect(offered('999 within 10').join()).not.toMatch(/Suffolk: value/);
  });

  it('print with their source, and stand in the annex with their force', () => {
    const { said, figures, resolved, printed } = written({ of: 'value', ...latest, forceId: suffolk, form: 'value' });
    expect(said).toEqual(['91.2%']);
    expect(figures[0]?.source).toMatch(/Home Office, Figures of all forces/);
    expect(printed).toHaveLength(1);
    const annex = must(resolved.blocks.find(({ kind }) => kind === 'annex'));
    expect(JSON.stringify(annex).includes('"Suffolk Constabulary, Sep 2023"')).toBe(true);
  });

  it('make sentences that name the force', () => {
    const texts = sample
      .call('packs.sentenceChoices', { packId, search: '999 within 10 seconds' })
      .map(({ text }) => text);
    expect(texts).toContain(
      '999 calls answered within 10 seconds stood at 87.1% in Norfolk for September 2023: 3rd of 8 in the most similar group of forces, and 1.9 percentage points above their average of 85.2%.',
    );
  });
});

describe('a rank, an average and a difference', () => {
  it('are computed from the figures that are held of the group, all of which stand behind them', () => {
    const { said, figures, printed } = written(
      { of: 'peers', ...latest, peerGroupId: group, form: 'rank' },
      { of: 'peers', ...latest, peerGroupId: group, form: 'average' },
      gap({ kind: 'group', peerGroupId: group }, 'difference'),
      gap({ kind: 'group', peerGroupId: group }, 'words'),
    );
    expect(said).toEqual([
      '3rd of 8',
      '85.2%',
      '+1.9 percentage points',
      '1.9 percentage points above the average of the most similar group of forces',
    ]);
    expect(printed).toHaveLength(8);
    expect(figures[0]).toMatchObject({ period: 'September 2023', problem: null });
    expect(figures[0]?.label).toBe('999 calls answered within 10 seconds: rank among the most similar group of forces');
  });

  it('are told from the target and from another force', () => {
    const { said } = written(
      gap({ kind: 'target' }, 'words'),
      gap({ kind: 'target' }, 'difference'),
      gap({ kind: 'force', forceId: suffolk }, 'words'),
      gap({ kind: 'force', forceId: suffolk }, 'side'),
    );
    expect(said).toEqual([
      '2.9 percentage points below the standard of 90%',
      '−2.9 percentage points',
      '4.1 percentage points below Suffolk',
      '4.1 percentage points below',
    ]);
  });

  it('are refused for numbers without a population, for too few forces, and for a period that most have no figure of', () => {
    const robbery = { ...latest, metricId: 'robbery' } as const;
    const { figures } = written(
      { of: 'peers', ...robbery, peerGroupId: group, form: 'rank' },
      { of: 'gap', ...robbery, to: { kind: 'force', forceId: suffolk }, form: 'difference' },
      { of: 'peers', ...latest, peerGroupId: 'regional-7', form: 'rank' },
      {
        of: 'peers',
        ...latest,
        period: { kind: 'fixed', period: { kind: 'month', start: '2023-08-01', end: '2023-08-31' } },
        peerGroupId: group,
        form: 'rank',
      },
    );
    const why = figures.map(({ problem }) => problem ?? '');
    expect(why[0]).toMatch(/forces differ in size/);
    expect(why[1]).toMatch(/compare them by a rate/);
    expect(why[2]).toMatch(/only 2 forces of the group/);
    expect(why[3]).toMatch(/no figure|only 1/i);
    expect(offered('rank eastern region')).toEqual([
      '999 calls answered within 10 seconds: published rank, Seven forces of the eastern region and Kent = 1st',
    ]);
  });
});

describe('what is typed of other forces', () => {
  const check = (content: readonly RichInline[]) => {
    const { pack } = sample.call('packs.get', { id: packId });
    const block = must(pack.body.blocks.find(({ kind }) => kind === 'text'));
    if (block.kind !== 'text') throw new Error('No text.');
    const text = { type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [...content] }] };
    const revision = sample.call('packs.updateBlock', {
      packId,
      revision: pack.revision,
      block: { ...block, heading: 'Text', text },
    }).revision;
    const findings = sample.call('packs.check', { packId }).findings.filter((each) => each.blockId === block.id);
    const mended = (index: number) => {
      const fixed = must(applyFix({ ...block, heading: 'Text', text }, must(must(findings[index]).fix)));
      sample.call('packs.updateBlock', { packId, revision, block: fixed });
      const drawn = must(sample.call('packs.get', { id: packId }).resolved.blocks.find(({ id }) => id === block.id));
      const [paragraph] = drawn.kind === 'text' ? drawn.text.content : [];
      return paragraph?.type === 'paragraph' ? (paragraph.content ?? []).map(inlineWords).join('') : '';
    };
    return {
      said: findings.map(({ rule, sentence, span }) => `${rule}: ${sentence.slice(span.start, span.end)}`),
      mended,
    };
  };
  const typed = (sentence: string) => check([{ type: 'text', text: sentence }]);

  it.each([
    ['Suffolk answered 91.2% of 999 calls within 10 seconds in September 2023.', ['typed-figure: 91.2%']],
    // Our own figure, said of another force.
    ['Suffolk answered 87.1% of 999 calls within 10 seconds in September 2023.', ['near-miss: 87.1%']],
    [
      'In September 2023 Norfolk answered 87.1% of 999 calls within 10 seconds, and Suffolk 91.2%.',
      ['typed-figure: 87.1%', 'typed-figure: 91.2%'],
    ],
    [
      'In September 2023, 999 calls answered within 10 seconds were 91.2% in Suffolk and 87.1% in Norfolk.',
      ['typed-figure: 91.2%', 'typed-figure: 87.1%'],
    ],
    ['The joint team with Suffolk answered 87.1% of 999 calls within 10 seconds.', ['typed-figure: 87.1%']],
    ['Norfolk ranked 3rd of 8 for 999 calls answered within 10 seconds.', ['typed-figure: 3rd of 8']],
    [
      '999 calls answered within 10 seconds were 1.9 percentage points above the average of similar forces.',
      ['typed-figure: 1.9 percentage points above'],
    ],
    ['999 calls answered within 10 seconds are 2.9 percentage points above the standard.', ['direction: above']],
    ['999 calls answered within 10 seconds are 2.9 percentage points short of the standard.', []],
    [
      '999 calls answered within 10 seconds are 3.4 percentage points below the standard.',
      ['unknown-figure: 3.4 percentage points'],
    ],
    ['The average of the group for 999 calls answered within 10 seconds was 85.2%.', ['typed-figure: 85.2%']],
  ] as const)('%s', (sentence, expected) => expect(typed(sentence).said).toEqual(expected));

  it('is bound to the other force, and to the whole rank', () => {
    expect(typed('Suffolk answered 91.2% of 999 calls within 10 seconds.').mended(0)).toBe(
      'Suffolk answered 91.2% of 999 calls within 10 seconds.',
    );
    expect(typed('Norfolk ranked 3rd of 8 for 999 calls answered within 10 seconds.').mended(0)).toBe(
      'Norfolk ranked 3rd of 8 for 999 calls answered within 10 seconds.',
    );
  });

  it('names the force of a bound figure, in one click', () => {
    const ref = { of: 'value', ...latest, forceId: suffolk, form: 'value' } as const;
    const { said, mended } = check([
      { type: 'text', text: 'Others answered ' },
      { type: 'figure', attrs: { ref } },
      { type: 'text', text: ' in time.' },
    ]);
    expect(said).toEqual(['unnamed-force: 91.2%']);
    expect(mended(0)).toBe('Others answered 91.2% (Suffolk) in time.');
  });
});
