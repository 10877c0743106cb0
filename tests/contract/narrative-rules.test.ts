import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import type { CheckedFinding } from '#shared/contract/narrative-contract';
import { narrativeRules, type NarrativeRule } from '#shared/narrative/narrative-finding';
import type { FigureRef } from '#shared/pack/figure/figure-ref';
import type { Block } from '#shared/pack/pack';
import { richTextOf, type RichInline } from '#shared/pack/rich-text';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

/** Each rule by itself: what it finds, what it must leave alone, and where its edge is. All figures are those of the sample. */
interface Cases {
  readonly finds: readonly (readonly [sentence: string, words: string])[];
  readonly leaves: readonly string[];
}

const cases: { readonly [R in NarrativeRule]: Cases } = {
  'near-miss': {
    finds: [
      [
        'The force answered 87.5 percent of 999 calls within 10 seconds in the year ending 31 December 2023.',
        '87.5 percent',
      ],
      ['There were 8,508 offences of violence with injury in the 12 months to June 2023.', '8,508'],
      ['Officers arrived in time in 48 of 82 cases.', '48'],
    ],
    leaves: [
      'The force answered 87.1 percent of 999 calls within 10 seconds in the year ending 31 December 2023.',
      'Officers arrived in time in 49 of 82 cases.',
      // Meant as it stands.
      'About 87% of 999 calls were answered within 10 seconds in the year ending 31 December 2023.',
    ],
  },
  revised: {
    finds: [['There were 443 drug trafficking offences in the 12 months to June 2023.', '443']],
    leaves: [
      'There were 450 drug trafficking offences in the 12 months to June 2023.',
      'There were 352 robberies in the 12 months to June 2023.',
    ],
  },
  direction: {
    finds: [
      ['Robbery fell from 343 to 352.', 'fell'],
      ['Actual bodily harm rose from 5,964 to 5,515.', 'rose'],
      ['999 calls answered within 10 seconds got worse, from 76.0% to 87.1%.', 'worse'],
      ['Robbery decreased by 3% on the year before.', '3%'],
    ],
    leaves: [
      'Robbery rose from 343 to 352.',
      'Actual bodily harm fell from 5,964 to 5,515, and robbery rose from 343 to 352.',
      // A rank is better the lower it is.
      'The national rank rose from 7th to 4th.',
    ],
  },
  'size-in-words': {
    finds: [['Robbery doubled on the year before.', 'doubled']],
    leaves: ['Homicide more than halved, from 15 to 2.', 'The workload doubled.'],
  },
  extreme: {
    finds: [['Robbery is at its lowest since 2019.', 'lowest since 2019']],
    leaves: ['Robbery is at its highest since 2020.', 'This is the highest priority since 2019.'],
  },
  // Typed words alone cannot be of a force that is not named: `other-forces.test.ts` holds what it finds.
  'unnamed-force': { finds: [], leaves: ['Suffolk answered more of its calls in time.'] },
  'grade-count': {
    finds: [
      ['Four were rated requires improvement.', 'Four'],
      ['In 2023–25 two areas were graded good.', 'two'],
    ],
    leaves: ['Three were rated requires improvement.', 'He gave two good reasons.'],
  },
  points: {
    finds: [
      ['999 calls answered within 10 seconds rose by 11.1% on a year earlier.', '11.1%'],
      ['Robbery rose by 3 percentage points on the year before.', '3 percentage points'],
    ],
    leaves: [
      '999 calls answered within 10 seconds rose by 11.1 percentage points on a year earlier.',
      'Robbery rose by 3% on the year before.',
    ],
  },
  'unknown-figure': {
    finds: [
      ['The budget is £20 million.', '£20 million'],
      ['The budget is £3.2m.', '£3.2m'],
      ['The force dealt with 1,234.5 tonnes of paper.', '1,234.5'],
      ['In all 40 officers were recruited.', '40'],
    ],
    leaves: [
      'The force has 2 hubs and 3 vans.',
      'Operation 7 ran in section 12.',
      'One in five called again.',
      'It is one of the 43 territorial police forces.',
      'The rate is told per 1,000 population.',
    ],
  },
  'usual-variation': {
    finds: [
      ['Residential burglary improved, from 1,312 to 1,241.', 'improved'],
      ['Robbery got significantly worse: it rose from 343 to 352.', 'significantly'],
    ],
    leaves: [
      'Actual bodily harm improved, from 5,964 to 5,515.',
      'Residential burglary improved, from 1,312 to 1,241. This is within usual variation.',
      // A name claims nothing, nor does what is wanted.
      'The Policing Improvement Board looked at residential burglary, from 1,312 to 1,241.',
      'Residential burglary (1,312, then 1,241) needs to improve.',
    ],
  },
  break: {
    finds: [['Residential burglary fell 44% against the 2019 baseline, from 2,223 to 1,241.', '2,223']],
    leaves: [
      'Residential burglary fell from 1,312 to 1,241.',
      'Residential burglary fell 44% against the 2019 baseline, from 2,223 to 1,241; there is a break in the series.',
    ],
  },
  cycle: {
    finds: [
      ['In 2021/22 it was graded adequate; in 2023–25 it is graded requires improvement, so it got worse.', '2023–25'],
      ['It was rated good at the last inspection and is worse now.', 'last inspection'],
    ],
    leaves: [
      'In 2023–25 it is graded requires improvement.',
      'It was graded adequate in 2021/22 and is worse in 2023–25; grades of two cycles cannot be compared.',
    ],
  },
  'small-base': {
    finds: [['Homicide fell by 87%.', '87%']],
    leaves: ['Homicide fell by 87%, from 15 to 2.', 'Actual bodily harm fell by 8%.'],
  },
  stale: {
    finds: [
      ['Currently there are 343 robberies a year.', '343'],
      ['Robbery now stands at 352 offences.', '352'],
    ],
    leaves: [
      'In the 12 months to June 2023 there were 352 robberies.',
      'Robbery was 343 and is now 352 in the 12 months to June 2023.',
      'The most recent 12 months, to June 2023, show fewer crimes (69,237 offences to 65,115).',
    ],
  },
  ratio: {
    finds: [['Black people were 0.3 times less likely to be searched.', '0.3 times less likely']],
    leaves: ['Black people were 4.7 times as likely to be searched.', 'He called three times, less often than before.'],
  },
  'typed-figure': {
    finds: [
      [
        'The force answered 87.1 percent of 999 calls within 10 seconds in the year ending 31 December 2023.',
        '87.1 percent',
      ],
      ['Recorded crime stood at 65,115 offences.', '65,115'],
    ],
    leaves: ['Recorded crime stood at about 65,000 offences.', 'The response is due by 18 November 2024 [3].'],
  },
};

let sample: SampleDesk;
let packId = '';
let blockId = '';

beforeAll(() => {
  sample = openSampleDesk();
  packId = must(sample.call('packs.list', {})[0]).id;
  blockId = must(sample.call('packs.get', { id: packId }).pack.body.blocks.find(({ kind }) => kind === 'text')).id;
  sample.call('figures.enter', {
    metricId: 'drug-trafficking',
    period: '12 months to 30 June 2023',
    value: '450',
    locator: 'Page 3',
    source: {
      kind: 'new',
      title: 'Corrected return',
      publisher: 'Norfolk Constabulary',
      address: null,
      release: null,
      publishedOn: null,
      retrievedOn: null,
    },
  });
});
afterAll(() => sample.dispose());

function findingsOf(text: Extract<Block, { kind: 'text' }>['text']): readonly CheckedFinding[] {
  const { pack } = sample.call('packs.get', { id: packId });
  const block = { ...must(pack.body.blocks.find(({ id }) => id === blockId)), heading: 'Text', text } as Block;
  sample.call('packs.updateBlock', { packId, revision: pack.revision, block });
  return sample.call('packs.check', { packId }).findings.filter((finding) => finding.blockId === blockId);
}
const written = (sentence: string) => findingsOf(richTextOf([sentence]));
const words = ({ sentence, span }: CheckedFinding) => sentence.slice(span.start, span.end);

describe.each(narrativeRules)('%s', (rule) => {
  test.each(cases[rule].finds)('finds: %s', (sentence, at) => {
    const found = written(sentence).filter((finding) => finding.rule === rule);
    expect(found.map(words)).toContain(at);
    expect(found.every(({ why }) => /[.!?]$/.test(why))).toBe(true);
  });
  test.each(cases[rule].leaves)('leaves: %s', (sentence) =>
    expect(written(sentence).map((finding) => finding.rule)).not.toContain(rule),
  );
});

describe('of any text', () => {
  const periods = ['latest', 'latest-12-months'] as const;
  const metrics = () => sample.call('metrics.list', {}).rows.map(({ id }) => id);

  it('a bound figure is never called unknown, nor a number to bind', () => {
    const ids = metrics();
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.constantFrom(...periods),
        fc.constantFrom('value', 'target', 'target-gap'),
        fc.constantFrom('It is ', 'In the year to June 2023 it was ', 'The force answered '),
        (metricId, period, form, before) => {
          const ref = { of: 'value', metricId, forceId: null, period: { kind: period }, form } as FigureRef;
          const content: RichInline[] = [
            { type: 'text', text: before },
            { type: 'figure', attrs: { ref } },
            { type: 'text', text: '.' },
          ];
          const rules = findingsOf({ type: 'doc', content: [{ type: 'paragraph', content }] }).map(({ rule }) => rule);
          for (const rule of ['unknown-figure', 'near-miss', 'typed-figure', 'revised'] as const)
            expect(rules).not.toContain(rule);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('words without a number, a direction, a grade or a claim say nothing to be checked', () => {
    const plain = [
      'the',
      'force',
      'officers',
      'will',
      'meet',
      'victims',
      'and',
      'listen',
      'in',
      'Norfolk',
      'plan',
      '–',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...plain, ',', '.', '“', '”'), { maxLength: 40 }), (parts) => {
        expect(written(`${parts.join(' ')} x`)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('odd characters neither break it nor move what it points at', () => {
    const odd = ['\u200b', '\u00ad', '\ufeff', '👮🏽‍♀️', 'ﬁ', 'Ａ', '١٢٣', '½', '²', '\u202e', '\u00a0', '−', '٪', 'é'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...odd), { maxLength: 12 }), (parts) => {
        const found = written(`${parts.join(' ')} Robbery fell from 343 to 352.`);
        expect(found.filter(({ rule }) => rule === 'direction').map(words)).toEqual(['fell']);
      }),
      { numRuns: 60 },
    );
  });

  it('ten thousand words are checked while somebody types', () => {
    const sentence =
      'The force answered 87.1% of 999 calls within 10 seconds, and robbery fell from 343 to 352 offences.';
    const paragraphs = Array.from({ length: 112 }, () => Array(5).fill(sentence).join(' '));
    const started = performance.now();
    const found = findingsOf(richTextOf(paragraphs));
    // Generous: it runs beside other work. What is tested is that it does not grow with the square of the text.
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(found.filter(({ rule }) => rule === 'direction')).toHaveLength(560);
  });
});
