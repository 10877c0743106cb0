import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
beforeEach(() => {
  sample = openSampleDesk();
});
afterEach(() => sample.dispose());

const calls = 'calls-999-under-10s';
const edit = (id = calls) => sample.call('metrics.edit', { id });
const record = ({ id, revision }: { readonly id: string; readonly revision: number }) => ({ id, revision });

describe('a metric', () => {
  it('changes its details from the revision that was shown, and refuses a stale one', () => {
    const { id, revision, ...details } = edit().details;
    const saved = sample.call('metrics.saveDetails', {
      record: { id, revision },
      details: { ...details, owner: 'Head of performance', theme: 'Contact' },
    });
    expect(saved).toEqual({ id, revision: revision + 1 });
    expect(edit().details).toMatchObject({ owner: 'Head of performance', theme: 'Contact', revision: revision + 1 });
    expect(() => sample.call('metrics.saveDetails', { record: { id, revision }, details })).toThrow(
      expect.objectContaining({ code: 'conflict' }),
    );
  });

  it('keeps its unit while it has figures, and says at which field', () => {
    const { id, revision, ...details } = edit().details;
    expect(edit().hasFigures).toBe(true);
    expect(() =>
      sample.call('metrics.saveDetails', { record: { id, revision }, details: { ...details, unit: 'count' } }),
    ).toThrow(expect.objectContaining({ fields: { 'details.unit': expect.stringMatching(/another metric/) } }));
  });

  it('is redefined by a version from a day on, which is what its page then says', () => {
    const before = edit().versions;
    expect(before).toMatchObject([{ from: null, fromText: 'from the beginning' }]);
    sample.call('metrics.saveDefinition', {
      metricId: calls,
      record: null,
      details: {
        from: '2026-04-01',
        definition: 'Answered within ten seconds of the caller being put through.',
        countedBy: 'National standard of 2026',
        numerator: 'Calls answered in time',
        denominator: 'All calls put through',
        note: null,
        sourceId: null,
      },
    });
    expect(edit().versions.map(({ fromText }) => fromText)).toEqual(['from 1 April 2026', 'from the beginning']);
    expect(sample.call('metrics.get', { id: calls })).toMatchObject({ countedBy: 'National standard of 2026' });
    const [newest] = edit().versions;
    sample.call('metrics.removeDefinition', record(must(newest)));
    expect(sample.call('metrics.get', { id: calls }).countedBy).toBe(before[0]?.countedBy);
    expect(() => sample.call('metrics.removeDefinition', record(must(edit().versions[0])))).toThrow();
  });

  it('takes another target, and is judged by it', () => {
    const [target] = edit().targets;
    const { standing, label, from, sourceId } = must(target);
    sample.call('metrics.saveTarget', {
      metricId: calls,
      record: record(must(target)),
      details: { value: 85, standing, label, from, sourceId },
    });
    expect(edit().targets).toMatchObject([{ text: '85%' }]);
    expect(sample.call('metrics.get', { id: calls }).badges[0]?.words).toMatch(/85% met$/);
    sample.call('metrics.removeTarget', record(must(edit().targets[0])));
    expect(sample.call('metrics.get', { id: calls }).badges).toEqual([]);
  });

  it('takes a baseline as it is written, and says at the field where it cannot be read', () => {
    const save = (period: string) =>
      sample.call('metrics.saveBaseline', {
        metricId: 'robbery',
        record: null,
        details: { period, label: 'Before the plan' },
      });
    save('12 months to 30 June 2022');
    expect(edit('robbery').baselines.map(({ period }) => period)).toContain('12 months to 30 June 2022');
    expect(() => save('some time ago')).toThrow(
      expect.objectContaining({ fields: { 'details.period': expect.stringMatching(/12 months to/) } }),
    );
    expect(() => save('12 months to 30 June 2022')).toThrow(
      expect.objectContaining({ fields: { 'details.period': expect.any(String) } }),
    );
  });

  it('has its breaks, which its page shows', () => {
    const sourceId = edit().sources[0]?.id ?? '';
    const saved = sample.call('metrics.saveBreak', {
      record: null,
      details: { date: '2022-12-01', note: 'A new telephone system', metricIds: [calls], sourceId },
    });
    expect(sample.call('metrics.get', { id: calls }).breaks).toMatchObject([
      { dateText: '1 December 2022', note: 'A new telephone system' },
    ]);
    sample.call('metrics.removeBreak', saved);
    expect(sample.call('metrics.get', { id: calls }).breaks).toEqual([]);
  });

  it('can be made new, and takes figures', () => {
    const { id } = sample.call('metrics.create', {
      details: {
        title: 'Average wait for 101',
        shortTitle: '101 wait',
        publishedLabel: null,
        theme: 'Contact',
        unit: 'duration',
        direction: 'down',
        periodKind: 'month',
        decimals: 0,
        owner: null,
      },
      definition: {
        from: null,
        definition: 'Time from choosing 101 to a person answering.',
        countedBy: 'The force',
        numerator: null,
        denominator: null,
        note: null,
        sourceId: null,
      },
    });
    sample.call('figures.enter', {
      metricId: id,
      period: 'October 2023',
      value: '98',
      source: { kind: 'known', sourceId: edit().sources[0]?.id ?? '' },
      locator: 'Row 1',
    });
    expect(sample.call('metrics.list', {}).rows.find((row) => row.id === id)?.latestText).toBe('1 min 38 s');
  });
});

describe('what surrounds metrics', () => {
  it('lets a plan with objectives be made, and refuses a metric that stands in it twice', () => {
    const details = {
      title: 'Police and crime plan',
      shortTitle: 'Plan',
      layout: 'series' as const,
      purpose: 'plan' as const,
      note: null,
      groups: [
        { id: null, title: 'Visible and trusted policing', note: null, metricIds: [calls] },
        { id: null, title: 'Safer roads', note: 'No metric yet', metricIds: [] as string[] },
      ],
    };
    const saved = sample.call('definitions.saveSet', { record: null, details });
    const stored = () => sample.call('definitions.get', {}).sets.find(({ id }) => id === saved.id);
    const asEntered = details.groups.map(({ title, note, metricIds }) => ({ title, note, metricIds }));
    expect(stored()).toMatchObject({ ...details, groups: asEntered });
    const twice = { ...details, groups: [must(details.groups[0]), { ...must(details.groups[1]), metricIds: [calls] }] };
    expect(() => sample.call('definitions.saveSet', { record: saved, details: twice })).toThrow(
      /stands in the set twice/,
    );
    sample.call('definitions.saveSet', { record: saved, details: { ...details, title: 'Plan 2024 to 2029' } });
    expect(stored()).toMatchObject({ title: 'Plan 2024 to 2029', revision: 2 });
    sample.call('definitions.removeSet', record(must(stored())));
    expect(stored()).toBeUndefined();
  });

  it('does not let go of a set that a pack prints, nor of a peer group that ranks name', () => {
    const { sets, peerGroups } = sample.call('definitions.get', {});
    const measures = sets.find(({ purpose }) => purpose === 'measures');
    expect(() => sample.call('definitions.removeSet', record(must(measures)))).toThrow(/pack/i);
    const ranked = peerGroups.find((group) => group.ranked > 0);
    expect(() => sample.call('definitions.removePeerGroup', record(must(ranked)))).toThrow(/rank/i);
  });

  it('dates a peer group, and refuses an end before the beginning', () => {
    const group = must(sample.call('definitions.get', {}).peerGroups[0]);
    const { id, revision, ranked: _, ...details } = group;
    const dated = { ...details, validFrom: '2021-04-01', validTo: '2024-03-31' };
    sample.call('definitions.savePeerGroup', { record: { id, revision }, details: dated });
    expect(sample.call('definitions.get', {}).peerGroups[0]).toMatchObject(dated);
    expect(() =>
      sample.call('definitions.savePeerGroup', {
        record: { id, revision: revision + 1 },
        details: { ...dated, validTo: '2020-01-01' },
      }),
    ).toThrow(expect.objectContaining({ fields: { 'details.validTo': expect.any(String) } }));
  });

  it('changes the office’s words, and packs say them', () => {
    const { id, revision, ...details } = sample.call('definitions.get', {}).office;
    sample.call('definitions.saveOffice', {
      record: { id, revision },
      details: { ...details, name: 'Norfolk Policing and Crime Board', shortName: 'Board' },
    });
    expect(sample.task('resolvePackTitled', { title: null }).office).toBe('Norfolk Policing and Crime Board');
  });
});

describe('statutory dates', () => {
  const rows = () => sample.call('calendar.get', {}).statutory;
  const rowOf = (title: RegExp) => must(rows().find(({ details }) => title.test(details.title)));

  it('come with the days that the law names, and ask for those it does not', () => {
    // The sample desk's day is 1 December 2023.
    expect(rowOf(/Tell the panel of the proposed precept/)).toMatchObject({ on: '2024-02-01', isLawfulDay: true });
    expect(rowOf(/budget and the precept/).on).toBe('2024-03-31');
    expect(rowOf(/national priorities/)).toMatchObject({ on: null, state: 'unset' });
    expect(sample.call('calendar.get', {}).dated.filter(({ kind }) => kind === 'statutory')).toHaveLength(4);
  });

  it('take the day that the office keeps, are done one day at a time, and can be taken back', () => {
    const { id, revision, details } = rowOf(/national priorities/);
    const saved = sample.call('calendar.saveStatutory', {
      record: { id, revision },
      details: { ...details, firstOn: '2023-11-15' },
    });
    expect(rowOf(/national priorities/)).toMatchObject({ state: 'overdue', on: '2023-11-15' });
    sample.call('calendar.markStatutory', { id, on: '2023-11-15', isDone: true });
    expect(rowOf(/national priorities/)).toMatchObject({ on: '2024-02-15', doneText: 'Done for 15 November 2023' });
    sample.call('calendar.markStatutory', { id, on: '2023-11-15', isDone: false });
    expect(rowOf(/national priorities/)).toMatchObject({ state: 'overdue', doneText: null });
    // A change that was made from an older state is refused.
    expect(() => sample.call('calendar.saveStatutory', { record: { id, revision }, details })).toThrow(/elsewhere/);
    expect(saved.revision).toBe(revision + 1);
  });

  it('stay the law’s own only while their day is', () => {
    const { id, revision, details } = rowOf(/Answer the panel/);
    sample.call('calendar.saveStatutory', { record: { id, revision }, details: { ...details, isFollowed: false } });
    expect(rowOf(/Answer the panel/)).toMatchObject({ state: 'aside', isLawfulDay: true });
    sample.call('calendar.saveStatutory', {
      record: { id, revision: revision + 1 },
      details: { ...details, firstOn: '2023-02-20', isFollowed: true },
    });
    expect(rowOf(/Answer the panel/).isLawfulDay).toBe(false);
  });
});

describe('the calendar of releases', () => {
  it('says which publications are overdue on the day, and which release answers', () => {
    const bulletin = () =>
      must(sample.call('calendar.get', {}).rows.find(({ series }) => series.announced.includes('2024-01-25')));
    expect(bulletin()).toMatchObject({ state: 'up-to-date', words: 'Expected on 25 January 2024, in 55 days.' });
    const { id, revision, ...details } = bulletin().series;
    sample.call('calendar.saveSeries', {
      record: { id, revision },
      details: { ...details, announced: ['2023-11-23', ...details.announced] },
    });
    expect(bulletin()).toMatchObject({
      state: 'stale',
      words: 'Expected on 23 November 2023, 8 days ago, and not held.',
    });
    expect(sample.call('calendar.get', {}).rows[0]?.series.id).toBe(id);
    expect(sample.call('calendar.get', {}).lead).toMatch(/out and not held/);
  });

  it('follows a new publication, and lets it go', () => {
    const sources = sample.call('calendar.get', {}).sources;
    const saved = sample.call('calendar.saveSeries', {
      record: null,
      details: {
        title: 'Quarterly scrutiny report',
        publisher: 'The office',
        address: null,
        cadence: 'quarterly',
        note: null,
        announced: [],
        sourceIds: [must(sources[0]).id],
      },
    });
    const found = () => sample.call('calendar.get', {}).rows.find(({ series }) => series.id === saved.id);
    expect(found()?.series.sourceIds).toEqual([must(sources[0]).id]);
    sample.call('calendar.removeSeries', saved);
    expect(found()).toBeUndefined();
    expect(sample.call('calendar.get', {}).sources.find(({ id }) => id === must(sources[0]).id)?.seriesId).toBeNull();
  });
});

describe('the dates of duties', () => {
  it('give each report its last day, and where its response stands', () => {
    const { duties } = sample.call('calendar.get', {});
    expect(duties.map(({ inspectionId, dayText }) => [inspectionId, dayText])).toEqual([
      ['peel-2023-25', '17 November 2024'],
      ['peel-2021-22', '8 December 2022'],
    ]);
    expect(duties[1]).toMatchObject({ state: 'overdue', words: expect.stringMatching(/8 December 2022/) });
  });
});

describe('what a metric said on a day', () => {
  const robbery = () => sample.call('metrics.get', { id: 'robbery' }).table.rows;

  it('is told by what had been published, and by what was held here', () => {
    const enter = (value: string, publishedOn: string) =>
      sample.call('figures.enter', {
        metricId: 'robbery',
        period: '12 months to 30 September 2023',
        value,
        source: {
          kind: 'new',
          release: null,
          title: `P1 of ${publishedOn}`,
          publisher: 'ONS',
          address: null,
          retrievedOn: null,
          publishedOn,
        },
        locator: 'Table P1',
      });
    enter('352', '2023-11-02');
    enter('360', '2024-01-25');
    expect(robbery()[0]).toMatchObject({ first: 'first published as 352' });
    const asOf = (day: string, basis: 'published' | 'held') =>
      sample.call('metrics.asOf', { id: 'robbery', day, basis });
    const before = asOf('2023-12-01', 'published');
    expect(before.words).toBe('On 1 December 2023 1 figure had been published; 1 has changed since.');
    expect(before.rows).toMatchObject([{ value: '352', now: '360', source: 'P1 of 2023-11-02' }]);
    expect(asOf('2024-01-25', 'published').rows[0]).toMatchObject({ value: '360', now: null });
    expect(asOf('2023-11-01', 'published').rows).toEqual([]);
    expect(asOf('2020-01-01', 'held').rows).toEqual([]);
    expect(asOf('2999-01-01', 'held').rows[0]).toMatchObject({ value: '360', now: null });
  });
});

describe('the way from a number to its source', () => {
  it('leads from every block with figures, from the lists and from a finding', () => {
    const pack = must(sample.call('packs.list', {})[0]);
    const { blocks } = sample.call('packs.get', { id: pack.id }).pack.body;
    for (const kind of ['ncpm', 'series-table', 'chart'] as const) {
      const block = must(blocks.find((each) => each.kind === kind));
      const { figures } = sample.call('packs.figures', { packId: pack.id, blockId: block.id });
      expect(figures.length, kind).toBeGreaterThan(20);
      const [figure] = figures;
      expect(sample.call('figures.get', { observationId: must(figure).observationId })).toMatchObject({
        metric: must(figure).metric,
        period: must(figure).period,
        value: must(figure).value,
      });
    }
    const row = sample.call('metrics.list', {}).rows.find(({ id }) => id === calls);
    expect(sample.call('figures.get', { observationId: row?.latestId ?? '' }).value).toBe(row?.latestText);
    const [movement] = sample.call('home.changes', {}).movements;
    expect(sample.call('figures.get', { observationId: must(movement).nowId }).value).toBe(must(movement).now);
    expect(sample.call('figures.get', { observationId: must(movement).wasId }).value).toBe(must(movement).was);
  });
});
