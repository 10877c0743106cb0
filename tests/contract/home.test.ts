import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { must } from '#tests/support/must';
import { publishDraft } from '#tests/support/publish-pack';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
beforeEach(() => {
  sample = openSampleDesk({ today: () => '2024-10-08' });
});
afterEach(() => sample.dispose());

const home = () => sample.call('home.get', {});
const toDo = (key: string) => home().toDo.find((row) => row.key === key);

describe('the home screen', () => {
  it('opens with the meeting that comes, its place and its papers', () => {
    expect(home()).toMatchObject({
      heading: 'Accountability meeting in 16 days',
      lead: 'Thursday 24 October 2024, 10:00, Wymondham · papers due 17 October 2024',
      steps: [],
    });
  });

  it('says what is to do, each with where it is done', () => {
    const { id } = must(sample.call('packs.list', {})[0]);
    expect(toDo('pack')).toMatchObject({
      title: 'Pack “Autumn 2024 briefing pack” is in draft',
      link: { to: 'pack', id },
    });
    expect(toDo('dates')).toMatchObject({
      title: 'Questions from the public close in 2 days, on 10 October 2024',
      pressing: false,
      link: { to: 'meeting', id: 'pam-2024-10' },
    });
    const { overdue, coming } = sample.call('actions.list', { owner: null });
    expect(overdue.length).toBeGreaterThan(0);
    expect(toDo('actions')).toMatchObject({ pressing: true, link: { to: 'actions' } });
    expect(toDo('actions')?.detail).toContain(must([...overdue, ...coming][0]).text);
  });

  it('counts what is open about the pack as its own screens do', () => {
    const { id } = must(sample.call('packs.list', {})[0]);
    const { problems } = sample.call('publishing.get', { packId: id });
    const warnings = problems.filter(({ severity }) => severity === 'warning').length;
    expect(warnings).toBeGreaterThan(2);
    const before = sample.call('home.pack', { packId: id });
    expect(before.words).toContain('checks');
    expect(before.words).not.toContain('comment');
    const { blocks } = sample.call('packs.get', { id }).pack.body;
    sample.call('packs.comment', { packId: id, blockId: must(blocks[0]).id, author: 'Ann Lee', text: 'Shorter?' });
    expect(sample.call('home.pack', { packId: id }).words).toBe(
      before.words.replace(' open.', ' and one comment open.'),
    );
    expect(before.freshness.map(({ upTo }) => upTo)).toContain('to June 2023');
  });

  it('names a status that the data contradict, with the figures', () => {
    const rows = home().disagreements;
    expect(rows.map(({ findingId, verdict }) => [findingId, verdict])).toEqual([
      ['NOR-2325-19', 'Better'],
      ['NOR-2122-03', 'Better'],
    ]);
    expect(rows[1]?.words).toBe('Force: no status. Data: 66.5% ± 5.5 → 89.1% ± 4.2.');
    expect(home().pressingFindings).toBe(sample.call('attention.get', { owner: null }).contradictions.length);
  });

  it('puts a force that says done against a target that is missed', () => {
    const row = must(
      sample
        .call('findings.list', {})
        .rows.find(({ verdicts }) => verdicts.some(({ label }) => label === 'Target not met')),
    );
    sample.call('findings.addStatus', {
      findingId: row.id,
      scheme: 'force',
      word: 'done',
      datedOn: '2024-10-01',
      author: 'Sam Reed',
      comment: null,
      evidence: null,
      hmicfrsReference: null,
      correctsId: null,
    });
    const found = home().disagreements.find(({ findingId }) => findingId === row.id);
    expect(found).toMatchObject({ tone: 'worse', verdict: 'Target not met' });
    expect(found?.words).toMatch(/^Force: .+\. Data: .+, target .+\.$/);
  });

  it('shows the metrics with targets as the list of metrics does, those that miss them first', () => {
    const rows = sample.call('metrics.list', {}).rows;
    const shown = home().standards;
    expect(shown.length).toBeGreaterThan(0);
    for (const { metricId, latest, target, met } of shown)
      expect(rows.find(({ id }) => id === metricId)).toMatchObject({
        latestText: latest,
        target: { text: target, met },
      });
    const marks = shown.map(({ met }) => (met === false ? 0 : met === null ? 1 : 2));
    expect(marks).toEqual(marks.toSorted((a, b) => a - b));
  });

  it('tells of releases that are out and not held, and of doubtful figures', () => {
    const stale = sample.call('calendar.get', {}).rows.filter(({ state }) => state === 'stale');
    expect(
      home()
        .data.filter(({ pressing }) => pressing)
        .map(({ title }) => title),
    ).toEqual(stale.map(({ series }) => series.title));
    const doubts = home().data.filter(({ key }) => key.startsWith('doubt '));
    expect(doubts.map(({ title }) => title)).toContainEqual(expect.stringContaining('January 2022'));
    for (const { detail, link } of doubts)
      expect(sample.call('metrics.get', { id: 'id' in link ? link.id : '' }).doubts.map(({ note }) => note)).toContain(
        detail,
      );
  });

  it('leads to the response of section 55 with the day of its clock', () => {
    const day = home().dates.find(({ link }) => link.to === 'response' && link.id === 'peel-2023-25');
    // Published 23 September 2024 is day 1: 8 October is day 16, and 17 November the last.
    expect(day?.detail).toBe('Section 55 response, day 16 of 56: last day · 17 November 2024');
    expect(day?.aside).toBe('in 40 days');
  });
});

describe('what has changed', () => {
  it('is what moved over the year until a pack is published', () => {
    const { title, movements } = sample.call('home.changes', {});
    expect(title).toBe('What has moved over the year');
    expect(movements.find(({ metricId }) => metricId === 'calls-999-under-10s')).toMatchObject({
      was: '76.0%',
      now: '87.1%',
      tone: 'better',
    });
  });

  it('is what a published pack printed otherwise: revised figures and newer ones', async () => {
    const { id } = must(sample.call('packs.list', {})[0]);
    publishDraft(sample, id);
    expect(sample.call('home.changes', {})).toMatchObject({
      title: 'Changed since “Autumn 2024 briefing pack”',
      movements: [],
      summary: 'No figure that it printed has changed.',
    });
    const { token } = await sample.call('imports.paste', {
      html: '',
      text: [
        'Month\tTotal Calls\tMean Answer Time (seconds)\t% 999 calls answered in under 10 seconds\t% 999 calls answered in 10 to under 60 seconds\t% 999 calls answered in 60 seconds and over',
        'January 2022\t8,700\t7.6\t85.6%\t13.7%\t0.7%',
        'October 2023\t11,000\t5.1\t91.0%\t8.6%\t0.4%',
      ].join('\n'),
    });
    await sample.call('imports.commit', {
      token,
      source: {
        kind: 'new',
        title: '999 call answering, revised',
        publisher: 'Police.uk',
        address: null,
        publishedOn: '2024-11-01',
        retrievedOn: null,
        release: null,
      },
      revisions: 'accept',
      reason: 'Revised by the publisher',
    });
    const { movements } = sample.call('home.changes', {});
    expect(movements.find(({ title }) => title.endsWith('Jan 2022'))).toMatchObject({ words: 'revised', tone: null });
    expect(movements.find(({ metricId, now }) => metricId === 'calls-999-under-10s' && now === '91.0%')).toMatchObject({
      was: '87.1%',
      tone: 'better',
    });
  });
});
