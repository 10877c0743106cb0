import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
beforeEach(() => {
  sample = openSampleDesk();
});
afterEach(() => sample.dispose());

const calls = 'calls-999-under-10s';
const rules = 'NHSRplotthedots 0.2.2';
const view = (metricId = calls, peerGroupId: string | null = null) =>
  sample.call('analysis.get', { metricId, ruleSet: rules, peerGroupId });
const numbers = (more: Partial<Parameters<typeof analyse>[0]> = {}) => analyse(more).numbers;
const analyse = (more: {
  metric?: string;
  rebases?: readonly string[] | null;
  rules?: string | null;
  force?: string | null;
  peers?: string | null;
  fixAfter?: number | null;
}) =>
  sample.task('analyse', {
    metric: calls,
    force: null,
    rules: null,
    rebases: null,
    fixAfter: null,
    peers: null,
    ...more,
  });

describe('the control chart of the 999 series', () => {
  it('has the mean and the limits that the R package gives, screened', () => {
    const { xmr } = numbers();
    expect(xmr).toMatchObject({ rules, n: 23, variation: 'improvement-high', assurance: 'fail' });
    const [segment] = 'segments' in xmr ? xmr.segments : [];
    expect(segment?.mean).toBeCloseTo(82.3913, 4);
    expect(segment?.lower).toBeCloseTo(77.464, 3);
    expect(segment?.upper).toBeCloseTo(87.3186, 4);
  });

  it.each([
    ['2022-12', 90.1273, 'hit-and-miss'],
    ['2023-01', 89.8582, 'fail'],
  ])('rebased from %s has the upper limit %d and reads %s', (month, upper, assurance) => {
    const { xmr } = numbers({ rebases: [month] });
    expect(xmr).toMatchObject({ assurance });
    const last = 'segments' in xmr ? xmr.segments.at(-1) : null;
    expect(last?.upper).toBeCloseTo(upper, 4);
    expect('sensitivity' in xmr && xmr.sensitivity[0]?.changesVerdict).toBe(true);
  });

  it('says in words that one month’s shift changes the verdict', () => {
    const said = analyse({ rebases: ['2022-12'] }).sentences.join(' ');
    expect(said).toMatch(/One month's shift of this rebase changes the verdict/);
    expect(said).toMatch(/hit and miss/);
    expect(said).toMatch(/NHSRplotthedots 0\.2\.2/);
  });

  it('gives other limits under the other rules, and names them', () => {
    const { xmr } = numbers({ rules: 'making data count excel' });
    expect(xmr).toMatchObject({ rules: 'Making Data Count Excel' });
    const [segment] = 'segments' in xmr ? xmr.segments : [];
    expect(segment?.upper).not.toBeCloseTo(87.3186, 3);
    expect(() => numbers({ rules: 'Nelson' })).toThrow(/There are no rules “Nelson”/);
  });

  it('is refused for windows that overlap, with the reason', () => {
    expect(view('robbery').control).toBeNull();
    expect(view('robbery').controlRefusal).toMatch(/at least 3 figures|follow each other|overlap/);
  });

  it('offers no p-chart, and says why', () => {
    expect(view().control?.shares).toMatch(/18 of 23/);
    expect(numbers().pPrime).toMatchObject({ pChart: expect.any(String) });
  });

  it('is drawn as P′ in its place, for shares only', () => {
    const { pPrime } = view();
    expect(pPrime?.chart.points).toHaveLength(23);
    expect(pPrime?.summary).toMatch(/^6 of 23 points lie outside their limits/);
    expect(pPrime?.rules).toMatch(/A plain p-chart is not offered/);
    expect(view('calls-999-total').pPrime).toBeNull();
  });
});

describe('a rebase', () => {
  it('is a decision on record that changes the limits until it is withdrawn', () => {
    expect(view().rebases).toEqual([]);
    const { id } = sample.call('analysis.rebase', {
      metricId: calls,
      startsOn: '2022-12-01',
      reason: 'New control room rota',
      author: 'Head of performance',
    });
    expect(view().control?.chart.assurance?.icon).toBe('hit-and-miss');
    expect(view().control?.sensitivity[0]).toMatch(/January 2023/);
    expect(view().rebases).toMatchObject([
      {
        fromText: 'December 2022',
        reason: 'New control room rota',
        author: 'Head of performance',
        withdrawnText: null,
      },
    ]);
    expect(view().rebasePeriods.map(({ startsOn }) => startsOn)).not.toContain('2022-12-01');
    expect(() =>
      sample.call('analysis.rebase', { metricId: calls, startsOn: '2022-12-01', reason: 'Again', author: 'B' }),
    ).toThrow(expect.objectContaining({ code: 'conflict' }));
    expect(numbers().xmr).toMatchObject({ assurance: 'hit-and-miss' });

    sample.call('analysis.withdrawRebase', { id, reason: 'The rota was dropped' });
    expect(view().control?.chart.assurance?.icon).toBe('fail');
    expect(view().rebases[0]?.withdrawnText).toMatch(/The rota was dropped$/);
    expect(() => sample.call('analysis.withdrawRebase', { id, reason: 'Again' })).toThrow(
      expect.objectContaining({ code: 'conflict' }),
    );
  });
});

describe('what changed', () => {
  it('is told against the year before and the baseline, with what chance has to say', () => {
    const homicide = view('homicide').comparisons;
    expect(homicide.map(({ against }) => against)).toEqual(['year-earlier', 'baseline']);
    expect(homicide[0]).toMatchObject({ was: '15', now: '2', tone: 'better' });
    expect(homicide[0]?.sentence).toMatch(/more than chance would explain/);
    expect(homicide[1]?.sentence).toMatch(/within usual variation/);
    const json = numbers({ metric: 'homicide' }).changes;
    const year = Array.isArray(json) ? json.find(({ against }) => against === 'year-earlier') : null;
    expect(year?.test?.p).toBeCloseTo(0.0023, 4);
    expect(view('residential-burglary').comparisons[0]?.sentence).toMatch(/within usual variation/);
  });

  it('carries the note of a break that it crosses', () => {
    expect(view('homicide').comparisons[1]?.notes.join(' ')).toMatch(/2021/);
    expect(view('homicide').comparisons[0]?.notes.join(' ')).not.toMatch(/before 2021/);
  });
});

describe('whole years', () => {
  it('are weighted, and say that the simple mean differs', () => {
    const year = view().averages.find(({ label }) => label === '2022');
    expect(year?.value).toBe('78.6%');
    expect(year?.note).toMatch(/79\.3/);
    const json = numbers().aggregates.averages.find(({ label }) => label === '2022');
    expect(json?.kind === 'average' && json.weighted).toBeCloseTo(78.62, 2);
    expect(json?.kind === 'average' && json.simple).toBeCloseTo(79.33, 2);
  });

  it('are refused, with the reason, where months are missing', () => {
    const year = view().averages.find(({ label }) => label === '2021');
    expect(year?.value).toBeNull();
    expect(year?.detail).not.toBe('');
  });

  it('hold a published claim for a year against the months', () => {
    const [claim] = view().claims;
    expect(claim?.sentence).toMatch(/88\.6% to 89\.4%/);
    // The claim itself and the nine months of 2023 that are held.
    expect(claim?.observationIds).toHaveLength(10);
  });
});

describe('every number of the analysis', () => {
  const valueOf = (observationId: string | null | undefined) =>
    sample.call('figures.get', { observationId: observationId ?? '' }).value;

  it('leads to the figure that is drawn or compared', () => {
    const { comparisons, control } = view();
    for (const { was, wasId, now, nowId } of comparisons) {
      expect(valueOf(wasId)).toBe(was);
      expect(valueOf(nowId)).toBe(now);
    }
    const rows = control?.chart.table ?? [];
    expect(rows).toHaveLength(23);
    for (const { value, observationId } of rows) expect(valueOf(observationId)).toBe(value);
    const points = sample.call('metrics.get', { id: calls }).chart?.points ?? [];
    expect(points.length).toBeGreaterThan(0);
    for (const { text, observationId } of points) expect(valueOf(observationId)).toBe(text);
  });

  it('that is computed leads to the figures that it is made from', () => {
    const { averages } = view();
    const year = averages.find(({ label }) => label === '2022');
    const { figures } = sample.call('figures.list', { observationIds: [...(year?.observationIds ?? [])] });
    expect(figures.map(({ period }) => period)).toHaveLength(12);
    expect(figures[0]).toMatchObject({ metric: '999 calls answered within 10 seconds', period: 'January 2022' });
    expect(figures[0]?.source).not.toBe('');
    expect(averages.filter(({ value }) => value === null).flatMap(({ observationIds }) => observationIds)).toEqual([]);
    const row = sample.call('metrics.list', {}).rows.find(({ id }) => id === calls);
    const pair = sample.call('figures.list', { observationIds: [...(row?.change?.observationIds ?? [])] });
    expect(pair.figures.map(({ value }) => value)).toEqual(['87.1%', '76.0%']);
  });

  it('of months that add up has its sums of 12 months, each of its own months', () => {
    const { averages, sums } = view('calls-999-total');
    expect(averages).toEqual([]);
    expect(sums[0]?.label).toBe('12 months to 30 September 2023');
    expect(sums).toHaveLength(12);
    for (const { observationIds } of sums) expect(new Set(observationIds).size).toBe(12);
  });
});

describe('other forces', () => {
  const header = '12 months ending,PFA,Region,Offence,Rolling year total number of offences';
  const names = ['Devon and Cornwall', 'Lincolnshire', 'Norfolk', 'North Wales', 'Suffolk'];

  it('are not compared where none is held, and the published ranks are told with their values', () => {
    const { peers } = view(calls, 'most-similar-group');
    expect(peers.chart).toBeNull();
    expect(peers.sentence).toMatch(/import a table/i);
    expect(peers.published[0]).toBe('2nd for September 2023 (87.1%)');
    expect(() => analyse({ peers: 'Nobody' })).toThrow(/There is no peer group “Nobody”/);
  });

  it('are ranked as rates only: counts without a population are refused', async () => {
    const path = join(sample.folder, 'peers.csv');
    writeFileSync(
      path,
      [header, ...names.map((name, index) => `31-03-2018,${name},East,Robbery,${400 + index * 10}`)].join('\r\n'),
    );
    const { token } = await sample.task('previewFile', { path });
    await sample.call('imports.commit', {
      token,
      source: {
        kind: 'new',
        release: null,
        title: 'Rolling years',
        publisher: 'Home Office',
        address: null,
        publishedOn: null,
        retrievedOn: null,
      },
      revisions: 'accept',
      reason: null,
    });
    const { peers } = view('recorded-crime:robbery', 'most-similar-group');
    expect(peers.sentence).toMatch(/forces differ in size/);
    expect(numbers({ metric: 'recorded-crime:robbery', force: 'Suffolk' }).force).toBe('Suffolk Constabulary');
  });
});

const real = join(import.meta.dirname, '../../../shared/data/ons/policeforceareatablesyearendingmarch2018v2.xlsx');
describe.skipIf(!existsSync(real))('real tables of all forces', () => {
  it('rank Norfolk among its most similar forces by the rate of the population that the tables give', async () => {
    const { token } = await sample.task('previewFile', { path: real });
    await sample.call('imports.commit', {
      token,
      source: {
        kind: 'new',
        release: null,
        title: 'P1–P3',
        publisher: 'ONS',
        address: null,
        publishedOn: '2018-07-19',
        retrievedOn: null,
      },
      revisions: 'accept',
      reason: null,
    });
    const all = sample.call('metrics.list', {}).rows.map(({ id }) => id);
    expect(all).toContain('population');
    const { peers } = view('all-recorded-crime', 'most-similar-group');
    expect(peers.chart?.rows).toHaveLength(8);
    expect(peers.sentence).toMatch(/Norfolk Constabulary: [\d.]+ per 1,000 .*\(most similar group of forces\)/);
    expect(peers.notes.join(' ')).toMatch(/8 forces: Devon and Cornwall/);
    // Our own newest figure is of 2023, the others' of 2018: all are compared as they were in 2018.
    expect(peers.sentence).toMatch(/12 months to 31 March 2018/);
    expect(peers.notes.join(' ')).not.toMatch(/different date/);
  }, 120_000);
});
