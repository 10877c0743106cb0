import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Block, BlockKind } from '#shared/pack/pack';
import { richTextOf } from '#shared/pack/rich-text';
import type { ResolvedBlock, ResolvedBlockOf, ResolvedPack } from '#shared/pack/resolved';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
let packId = '';
beforeEach(() => {
  sample = openSampleDesk();
  packId = sample.call('packs.list', {})[0]?.id ?? '';
});
afterEach(() => sample.dispose());

const view = () => sample.call('packs.get', { id: packId });
const resolved = (): ResolvedPack => view().resolved;
const blockOf = <K extends BlockKind>(kind: K): ResolvedBlockOf<K> =>
  resolved().blocks.find((block: ResolvedBlock) => block.kind === kind) as ResolvedBlockOf<K>;
const problemsOf = (kind: BlockKind) => {
  const { blocks, problems } = resolved();
  const id = blocks.find((block) => block.kind === kind)?.id;
  return problems.filter(({ blockId }) => blockId === id);
};

function change<K extends BlockKind>(kind: K, to: Partial<Extract<Block, { kind: K }>>): void {
  const { pack } = view();
  const block = pack.body.blocks.find((each) => each.kind === kind);
  if (block === undefined) throw new Error(`The sample has no block ${kind}.`);
  sample.call('packs.updateBlock', { packId, revision: pack.revision, block: { ...block, ...to } as Block });
}

describe('the finding tracker', () => {
  it('holds each finding against its figures by rule, and says that no status is entered', () => {
    const { findings, lead, schemes } = blockOf('tracker');
    expect(lead).toMatch(/^Eight findings, six of them tested by figures: two better and four with too few figures/);
    const grounds = findings.find(({ ref }) => ref === 'NOR-2122-03');
    expect(grounds?.tests[0]).toMatchObject({
      change: { label: 'Better' },
      atInspection: { value: '66.5% ± 5.5' },
      latest: { value: '89.1% ± 4.2' },
    });
    expect(grounds?.tests[0]?.chart?.points).toHaveLength(2);
    // 999 answering since the inspection of 2021/22: better, and short of the standard all the same.
    expect(findings.find(({ ref }) => ref === 'NOR-2325-19')?.tests[0]).toMatchObject({
      change: { label: 'Better' },
      target: { label: 'Target not met' },
    });
    expect(findings.flatMap(({ statuses }) => statuses).every(({ word }) => word === null)).toBe(true);
    expect(findings.every(({ statuses }) => statuses.length === 3)).toBe(true);
    expect(schemes.map(({ title }) => title)).toEqual(['Force', 'Office assurance', 'HMICFRS']);
    expect(schemes.flatMap(({ words }) => words).every(({ definition }) => definition !== '')).toBe(true);
  });

  it('keeps the three statuses apart', () => {
    sample.call('findings.addStatus', {
      findingId: 'NOR-2325-18',
      scheme: 'force',
      word: 'done',
      datedOn: '2023-11-20',
      author: 'A. Clerk',
      comment: null,
      evidence: null,
      hmicfrsReference: null,
      correctsId: null,
    });
    const tracked = blockOf('tracker').findings.find(({ ref }) => ref === 'NOR-2325-18');
    expect(tracked?.statuses.map(({ word, datedText }) => [word, datedText])).toEqual([
      ['Done', '20 November 2023'],
      [null, null],
      [null, null],
    ]);
    // The verdict is printed with its test; the disagreement does not say it again.
    expect(tracked?.contradictions).toEqual([
      'The force says “Done” (20 November 2023), but the data do not bear it out.',
    ]);
  });

  it('says in a line that nothing fits, and names it as a check', () => {
    change('tracker', { inspectionIds: [] });
    expect(blockOf('tracker')).toMatchObject({ findings: [], empty: 'No finding fits what this section is to show.' });
    expect(problemsOf('tracker').map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('what else a pack prints', () => {
  it('counts the days of section 55 to the day of the meeting', () => {
    const [report] = blockOf('section-55').reports;
    expect(report?.clock.map(({ value }) => value)).toEqual([
      '23 September 2024',
      'Sunday 17 November 2024',
      'day 32 of 56',
    ]);
    expect(report?.parts).toHaveLength(6);
    expect(report?.words).toBe('Due by 17 November 2024, in 24 days; 2 of 6 parts are recorded.');
  });

  it('prints published ranks with their values where no figures of other forces are held', () => {
    const { chart, figureNumber, ranks, notes } = blockOf('peers');
    expect({ chart, figureNumber }).toEqual({ chart: null, figureNumber: null });
    expect(ranks?.rows).toHaveLength(12);
    expect(ranks?.rows[0]).toEqual({ period: 'Sep 2023', value: '87.1%', rank: '2nd' });
    expect(notes.join(' ')).toContain('West Mercia');
    expect(problemsOf('peers')[0]?.message).toMatch(
      /import a table that names the forces\. Only the published ranks are printed/,
    );
  });

  it('refuses to draw metrics of different kinds of period over one axis', () => {
    change('small-multiples', { metricIds: ['calls-999-total', 'homicide'] });
    expect(blockOf('small-multiples')).toMatchObject({ grid: null, figureNumber: null });
    expect(problemsOf('small-multiples')[0]).toMatchObject({ severity: 'error' });
    // The next drawing takes the number.
    expect(blockOf('chart').figureNumber).toBe(1);
  });

  it('letters the options of a decision and says when nothing is asked', () => {
    expect(blockOf('decision').options.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
    change('decision', { ask: richTextOf(['']) });
    expect(blockOf('decision').empty).toBe('What is asked of the meeting is not written yet.');
    expect(problemsOf('decision')).toHaveLength(1);
  });

  it('carries what an earlier meeting left open', () => {
    const { actions } = blockOf('actions');
    expect(actions.length).toBeGreaterThan(0);
    expect(actions[0]?.dueText).toMatch(/^Was due/);
  });

  it('says what a reader must know of the figures: breaks, doubts, different days', () => {
    const { sections } = blockOf('data-notes');
    const titles = sections.map(({ title }) => title);
    expect(titles).toEqual(['Breaks in the series', 'Figures in doubt', 'How far the data go', 'On all figures']);
    expect(sections[1]?.notes).toHaveLength(2);
    expect(sections[2]?.notes[0]?.text).toContain('NCPM in June 2023 and 999 calls in September 2023');
    expect(blockOf('sources').dataNotes).toEqual([]);
  });

  it('lists every figure once with its source, its place there and its release', () => {
    const { groups } = blockOf('annex');
    const rows = groups.flatMap((group) => group.rows);
    const pack = resolved();
    const printed = new Set(pack.printed.flatMap(({ observationIds }) => observationIds));
    const listed = rows.map(({ id }) => id);
    expect(new Set(listed).size).toBe(listed.length);
    expect([...printed].filter((id) => !listed.includes(id))).toEqual([]);
    const places = groups.flatMap((group) => group.rows.map((row) => `${group.place ?? ''}${row.place}`));
    expect(rows.every(({ value }) => value !== '') && places.every((place) => place !== '')).toBe(true);
    const numbers = new Set(pack.sources.map(({ number }) => `[${number}]`));
    expect(groups.every(({ source }) => numbers.has(source.split(',')[0] ?? ''))).toBe(true);
    expect(groups.find(({ title }) => title === '999 calls received')?.rows).toHaveLength(23);
  });

  it('explains the terms that the pack uses, and no others', () => {
    const terms = blockOf('glossary').terms.map(({ term }) => term);
    expect(terms).toEqual(expect.arrayContaining(['999 calls received', 'Adequate', 'PEEL', 'Control chart']));
    expect(terms).not.toContain('Inadequate');
    change('chart', { form: 'line' });
    expect(blockOf('glossary').terms.map(({ term }) => term)).not.toContain('Control chart');
  });
});
