import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { applyFix } from '#shared/narrative/apply-fix';
import type { CheckedFinding } from '#shared/contract/narrative-contract';
import type { Block } from '#shared/pack/pack';
import { richTextOf } from '#shared/pack/rich-text';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
let packId = '';
let blockId = '';
beforeAll(() => {
  sample = openSampleDesk();
  packId = must(sample.call('packs.list', {})[0]).id;
  blockId = must(sample.call('packs.get', { id: packId }).pack.body.blocks.find(({ kind }) => kind === 'text')).id;
});
afterAll(() => sample.dispose());

const block = (): Block =>
  must(sample.call('packs.get', { id: packId }).pack.body.blocks.find(({ id }) => id === blockId));
function store(changed: Block) {
  const { revision } = sample.call('packs.get', { id: packId }).pack;
  sample.call('packs.updateBlock', { packId, revision, block: changed });
}
const write = (...paragraphs: string[]) =>
  store({ ...block(), heading: 'Text', text: richTextOf(paragraphs) } as Block);
const found = () => sample.call('packs.check', { packId }).findings.filter((finding) => finding.blockId === blockId);
const said = ({ rule, sentence, span }: CheckedFinding) => `${rule}: ${sentence.slice(span.start, span.end)}`;
const check = (...paragraphs: string[]) => {
  write(...paragraphs);
  return found().map(said);
};
/** The text of the block as it prints, after the fix of its only finding of this rule. */
function mended(rule: CheckedFinding['rule']): string {
  const finding = must(found().find((each) => each.rule === rule));
  store(must(applyFix(block(), must(finding.fix))));
  const drawn = must(sample.call('packs.get', { id: packId }).resolved.blocks.find(({ id }) => id === blockId));
  return drawn.kind !== 'text'
    ? ''
    : drawn.text.content
        .flatMap((node) => (node.type === 'paragraph' ? (node.content ?? []) : []))
        .map((piece) => (piece.type === 'text' ? piece.text : piece.type === 'figure' ? piece.figure.text : ''))
        .join('');
}

describe('numbers that were typed', () => {
  it.each([
    [
      'The force answered 87.1 percent of 999 calls within 10 seconds in the year ending 31 December 2023.',
      ['typed-figure: 87.1 percent'],
    ],
    [
      'The force answered 87.5 percent of 999 calls within 10 seconds in the year ending 31 December 2023.',
      ['near-miss: 87.5 percent'],
    ],
    ['87.1% of 999 calls were answered within 10 seconds in August 2023.', ['near-miss: 87.1%']],
    ['There were 8,508 offences of violence with injury in the 12 months to June 2023.', ['near-miss: 8,508']],
    ['Officers arrived in time in 48 of 82 cases.', ['near-miss: 48']],
    ['Recorded crime fell from 69,237 offences to 65,115.', ['typed-figure: 69,237', 'typed-figure: 65,115']],
    ['The budget is £20 million.', ['unknown-figure: £20 million']],
    ['Robbery rose by 4% on the year before.', ['unknown-figure: 4%']],
    ['Robbery rose by 3% on the year before.', ['typed-figure: 3%']],
    ['In all 40 officers were recruited.', ['unknown-figure: 40']],
    // Our own figure, said of a force that nothing is held of.
    ['Suffolk answered 87.1% of 999 calls within 10 seconds.', ['unknown-figure: 87.1%']],
    ['Currently there are 343 robberies a year.', ['stale: 343']],
  ])('%s', (sentence, expected) => expect(check(sentence)).toEqual(expected));
});

describe('what states no figure of the data', () => {
  it.each([
    'Section 55 of the Police Act 1996 gives 56 days; see page 12, item 7 and table 3.',
    'The meeting starts at 10.30am on 24 October 2024 in room 4.',
    'Call 101 or 999, or write to 01953 424455.',
    '“At least 95% of calls” is what the plan says.',
    'We meet the force every 3 months, and again in 2025/26.',
    '1. The force should act within six months.',
    'Our 2 hubs and 3 vans are shared.',
    'The response is due by 18 November 2024 [3].',
    'Three were rated requires improvement.',
    'The inspection of 2024 graded nine areas: one outstanding, one good, four adequate and three requiring improvement.',
    'About 87% of 999 calls were answered within 10 seconds in 2023.',
    'The national rank rose from 7th to 4th.',
    'The plan for 2024–29 has 12A as a late paper.',
    'He asked for one good reason and two examples.',
  ])('%s', (sentence) => expect(check(sentence)).toEqual([]));
});

describe('words that say something else than their figures', () => {
  it.each([
    ['Robbery fell from 343 to 352.', 'direction', 'Robbery rose from 343 to 352.'],
    ['Four were rated requires improvement.', 'grade-count', 'three were rated requires improvement.'],
    [
      '999 calls answered within 10 seconds rose by 11.1% on a year earlier.',
      'points',
      '999 calls answered within 10 seconds rose by 11.1 percentage points on a year earlier.',
    ],
    ['Homicide fell by 87%.', 'small-base', 'Homicide fell by 87% (15 to 2).'],
    [
      'Residential burglary improved, from 1,312 to 1,241.',
      'usual-variation',
      'Residential burglary improved, from 1,312 to 1,241. This is within usual variation.',
    ],
    [
      'Black people were 0.3 times less likely to be searched.',
      'ratio',
      'Black people were 0.3 times as likely (a ratio of 0.3) to be searched.',
    ],
    [
      'The force answered 87.5% of 999 calls within 10 seconds in the year ending 31 December 2023.',
      'near-miss',
      'The force answered 87.1% of 999 calls within 10 seconds in the year ending 31 December 2023.',
    ],
  ] as const)('%s', (sentence, rule, fixed) => {
    write(sentence);
    expect(mended(rule)).toBe(fixed);
    expect(found().map((finding) => finding.rule)).not.toContain(rule);
  });

  it('wants the note of a break that a comparison crosses, and is content with it', () => {
    expect(check('Residential burglary fell 44% against the 2019 baseline, from 2,223 to 1,241.')).toContain(
      'break: 2,223',
    );
    expect(mended('break')).toMatch(/Norfolk changed how it records crime/);
    expect(found().map(({ rule }) => rule)).not.toContain('break');
  });

  it('wants the inspectors’ warning where grades of two cycles are compared', () => {
    expect(
      check('In 2021/22 it was graded adequate; in 2023–25 it is graded requires improvement, so it got worse.'),
    ).toEqual(['cycle: 2023–25']);
    expect(mended('cycle')).toMatch(/Inspectors warn/);
    expect(found()).toEqual([]);
  });
});

describe('what becomes of a finding', () => {
  beforeEach(() => write('The budget is £20 million.'));

  it('is accepted with a reason, for as long as the sentence stands', () => {
    const finding = must(found()[0]);
    expect(() => sample.call('packs.acceptFinding', { packId, findingId: 'other', reason: 'Known' })).toThrow(
      /changed meanwhile/,
    );
    sample.call('packs.acceptFinding', { packId, findingId: finding.id, reason: 'From the budget paper of March' });
    expect(must(found()[0]).accepted).toMatchObject({
      reason: 'From the budget paper of March',
      author: 'This computer',
    });
    write('The budget is £21 million.');
    expect(must(found()[0]).accepted).toBeNull();
    write('The budget is £20 million.');
    expect(must(found()[0]).accepted?.reason).toBe('From the budget paper of March');
    sample.call('packs.reopenFinding', { packId, findingId: finding.id });
    expect(must(found()[0]).accepted).toBeNull();
  });

  it('is told by the command, with what is open', () => {
    const report = sample.task('checkPack', { title: null });
    expect(report.findings.find(({ words }) => words === '£20 million')).toMatchObject({
      rule: 'unknown-figure',
      sentence: 'The budget is £20 million.',
      accepted: null,
    });
    expect(report.open).toBe(report.findings.filter(({ accepted }) => accepted === null).length);
  });

  it('says that a number was revised since it was published', () => {
    sample.call('figures.enter', {
      metricId: 'robbery',
      period: '12 months to 30 June 2023',
      value: '361',
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
    expect(check('There were 352 robberies.')).toEqual(['revised: 352']);
    expect(mended('revised')).toBe('There were 361 robberies.');
  });
});

describe('a fix', () => {
  it('changes the words that were meant and no others, whatever stands around them', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '“', '7', ',', '.'), maxLength: 30 });
    fc.assert(
      fc.property(letters, letters, letters, (before, words, behind) => {
        const made: Block = { ...block(), text: richTextOf([`${before}${words}${behind}x`]) } as Block;
        const place = {
          field: 'text',
          path: [0],
          piece: 0,
          from: before.length,
          to: before.length + words.length,
          words,
        };
        const fixed = applyFix(made, { label: '', place, content: [{ type: 'text', text: 'new' }] });
        const [paragraph] = fixed?.kind === 'text' ? fixed.text.content : [];
        const pieces = paragraph?.type === 'paragraph' ? (paragraph.content ?? []) : [];
        expect(pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join('')).toBe(
          `${before}new${behind}x`,
        );
        expect(applyFix(made, { label: '', place: { ...place, words: `${words}!` }, content: [] })).toBeNull();
      }),
    );
  });
});

it('never fails, whatever is typed', () => {
  const words = fc.constantFrom(
    'fell',
    'rose',
    'from',
    'to',
    '87.1%',
    '12',
    'robbery',
    '.',
    ',',
    '2023',
    'graded',
    'good',
    '£5m',
    '7th',
    '(',
    '“',
    'times less',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 25 }), (parts) => {
      write(parts.join(' '));
      for (const { sentence, span } of found()) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(sentence.length);
        expect(span.end).toBeGreaterThan(span.start);
      }
    }),
    { numRuns: 60 },
  );
});
