import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResolvedBlock, ResolvedBlockOf, ResolvedPack } from '#shared/pack/resolved';
import { blockKinds, type BlockKind } from '#shared/pack/pack';
import { ncpmPublished } from '#tests/fixtures/ncpm-published';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
let pack: ResolvedPack;
beforeAll(() => {
  sample = openSampleDesk();
  pack = sample.task('resolvePackTitled', { title: null });
});
afterAll(() => sample.dispose());

const blockOf = <K extends BlockKind>(kind: K): ResolvedBlockOf<K> =>
  pack.blocks.find((block: ResolvedBlock) => block.kind === kind) as ResolvedBlockOf<K>;

describe('the quarterly pack of the sample', () => {
  it('has every kind of block', () => {
    const kinds = new Set(pack.blocks.map(({ kind }) => kind));
    // The statement is a publication of its own.
    expect([...kinds].toSorted()).toEqual(blockKinds.filter((kind) => kind !== 'priority').toSorted());
    expect(pack.marking).toBe('OFFICIAL');
  });

  it('prints every published figure of the national measures letter for letter', () => {
    const rows = blockOf('ncpm').groups.flatMap((group) => group.rows);
    expect(
      rows.map(({ label, current, previous, change, baseline, baselineChange }) => [
        label,
        current,
        previous,
        change?.words ?? null,
        change?.difference ?? null,
        baseline,
        baselineChange?.words ?? null,
        baselineChange?.difference ?? null,
      ]),
    ).toEqual(ncpmPublished);
  });

  it('warns that percentages of small counts say little, and that the baseline crosses a break', () => {
    const block = blockOf('ncpm');
    const marked = block.groups.flatMap(({ rows }) => rows).filter(({ marks }) => marks.length > 0);
    expect(marked.map(({ label }) => label)).toEqual(['Homicide (all offences)', 'Murder only']);
    expect(block.columns.baselineMarks).toHaveLength(1);
    expect(block.notes.find(({ mark }) => mark === block.columns.baselineMarks[0])?.text).toMatch(/before 2021/);
    expect(block.groups[0]?.note).toMatch(
      /More than chance would explain: homicide \(all offences\) from 15 to 2 and murder only from 10 to 2/,
    );
  });

  it('withholds the percentages of small counts when asked to', () => {
    const { pack: stored } = sample.call('packs.get', { id: pack.packId });
    const block = stored.body.blocks.find(({ kind }) => kind === 'ncpm');
    if (block?.kind !== 'ncpm') throw new Error('The sample has no national measures.');
    const after = sample.call('packs.updateBlock', {
      packId: stored.id,
      revision: stored.revision,
      block: { ...block, smallNumbers: 'counts' },
    });
    const changed = sample.call('packs.get', { id: stored.id }).resolved.blocks.find(({ id }) => id === block.id);
    expect(changed).toMatchObject({
      groups: [{ rows: [{ change: { words: 'from 15 to 2', difference: '−13' } }, {}] }, {}, {}, {}, {}, {}],
    });
    sample.call('packs.updateBlock', { packId: stored.id, revision: after.revision, block });
  });

  it('has all 23 months of the 999 table, newest first, with three rankings', () => {
    const block = blockOf('series-table');
    const rows = block.bands.flatMap((band) => band.rows);
    expect(rows).toHaveLength(23);
    expect(block.bands.map(({ title }) => title)).toEqual(['2023', '2022', '2021']);
    expect([rows[0]?.period, ...(rows[0]?.cells ?? []).map(({ text }) => text)]).toEqual([
      'Sep 2023',
      '11,628',
      '7.6',
      '87.1%',
      '12.2%',
      '0.7%',
      '4th',
      '2nd',
      '1st',
    ]);
    expect([rows.at(-1)?.period, ...(rows.at(-1)?.cells ?? []).map(({ text }) => text)]).toEqual([
      'Nov 2021',
      '8,720',
      '8.8',
      '82.8%',
      '15.9%',
      '1.3%',
      '8th',
      '2nd',
      '1st',
    ]);
  });

  it('marks exactly the two doubtful entries of the 999 table', () => {
    const block = blockOf('series-table');
    const marked = block.bands
      .flatMap(({ rows }) => rows)
      .flatMap(({ period, cells }) =>
        cells.filter(({ marks }) => marks.length > 0).map(({ text }) => `${period} ${text}`),
      );
    expect(marked).toEqual(['Oct 2022 75.6%', 'Jan 2022 2,958']);
    expect(block.notes.map(({ text }) => text).join(' ')).toMatch(/99\.8%.*2,958/);
  });

  it('draws the control chart with its target, its rules and the inspection that falls inside it', () => {
    const { control, lead } = blockOf('chart');
    expect(control?.chart.points).toHaveLength(23);
    expect(control?.chart.target).toEqual({ value: 90, label: 'Standard 90%' });
    expect(control?.chart.markers).toMatchObject([{ kind: 'publication', label: 'PEEL 2021/22 published' }]);
    expect(control?.chart.caption).toContain('NHSRplotthedots 0.2.2');
    expect(lead).toBe(control?.summary);
  });

  it('counts the grades and keeps the cycles apart', () => {
    const block = blockOf('judgments');
    expect(block.inspections[0]?.totals).toMatch(
      /^One area outstanding, one good, four adequate and three requires improvement/,
    );
    expect(block.inspections[1]?.note).toBe('The report speaks of nine graded areas; eight are held.');
    expect(block.caveat).not.toBeNull();
  });

  it('lists the findings that ask for improvement, with their figures', () => {
    const { findings } = blockOf('findings');
    expect(findings.length).toBeGreaterThanOrEqual(15);
    const figures = findings.flatMap((finding) => finding.figures.map(({ value }) => value));
    expect(figures).toEqual(expect.arrayContaining(['49 of 82', '22%', '25 of 42', '6 of 10']));
  });

  it('numbers every source that it cites, and lists them all', () => {
    const { sources } = blockOf('sources');
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
    expect(sources).toEqual(pack.sources);
    const cited = new Set(JSON.stringify(pack.blocks).match(/\[\d+\] /g));
    expect(cited.size).toBeGreaterThan(3);
    expect(cited.size).toBeLessThanOrEqual(sources.length);
  });

  it('tells what a person should look at before it is tabled', () => {
    const messages = pack.problems.map(({ message }) => message).join('\n');
    expect(messages).toMatch(/999 call answering: the figures end in September 2023, 13 months before the meeting/);
    expect(messages).toMatch(/states 12 areas for improvement; 2 are held/);
    expect(pack.problems.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('is the same document when it is resolved again', () => {
    expect(sample.task('resolvePackTitled', { title: pack.title.toUpperCase() })).toEqual(pack);
  });

  it('names the packs that there are when there is none of that title', () => {
    expect(() => sample.task('resolvePackTitled', { title: 'Spring' })).toThrow(
      `There is no pack titled “Spring”; the workspace holds “${pack.title}”.`,
    );
  });
});
