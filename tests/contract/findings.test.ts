import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
beforeEach(() => {
  sample = openSampleDesk();
});
afterEach(() => sample.dispose());

const idOf = (ref: string) => sample.call('findings.list', {}).rows.find((row) => row.ref === ref)?.id ?? '';
const page = (ref: string) => sample.call('findings.get', { id: idOf(ref) });
const record = ({ id, revision }: { readonly id: string; readonly revision: number }) => ({ id, revision });
const entry = {
  word: null,
  datedOn: '2023-11-01',
  author: 'Ann',
  comment: null,
  evidence: null,
  hmicfrsReference: null,
  correctsId: null,
} as const;

describe('the verdict of later data', () => {
  it('reads better for the grounds of stop and search, by the published intervals', () => {
    const [test] = page('NOR-2122-03').tests;
    expect(test?.change.label).toBe('Better');
    expect(test?.sentence).toMatch(/22\.6/);
  });

  it('says that the force calls the 101 finding done while the data do not', () => {
    sample.call('findings.addStatus', {
      ...entry,
      findingId: idOf('NOR-2325-18'),
      scheme: 'force',
      word: 'done',
    });
    const found = page('NOR-2325-18');
    expect(found.statuses).toMatchObject({ force: { label: 'Done', closes: true }, office: null, hmicfrs: null });
    expect(found.tests[0]?.target?.label).toBe('Target not met');
    expect(found.contradictions.join(' ')).toMatch(/22%/);
    const listed = sample.call('attention.get', { owner: null }).contradictions;
    expect(listed.find(({ ref }) => ref === 'NOR-2325-18')?.words).toMatch(/Done/i);
    // Data that improved while no status says so are told as well.
    expect(listed.find(({ ref }) => ref === 'NOR-2122-03')?.words).toMatch(/improved/);
    expect(sample.call('findings.list', {}).rows.find(({ ref }) => ref === 'NOR-2325-18')?.contradiction).toMatch(
      /Done|done/,
    );
  });

  it('can be tested by a metric that a person links, changed and unlinked', () => {
    const finding = page('NOR-2122-03');
    const saved = sample.call('findings.saveTest', {
      findingId: finding.id,
      record: null,
      details: {
        metricId: 'calls-999-under-10s',
        direction: 'up',
        target: 90,
        baseline: null,
        countsFrom: '2022-10-14',
        note: null,
      },
    });
    const added = page('NOR-2122-03').tests.find(({ details }) => details.id === saved.id);
    expect(added?.change.label).toBe('Better');
    expect(added?.target?.label).toBe('Target not met');
    expect(added?.chart?.target?.label).toMatch(/90%/);
    expect(added?.rule).not.toBe('');
    sample.call('findings.removeTest', saved);
    expect(page('NOR-2122-03').tests.map(({ details }) => details.id)).not.toContain(saved.id);
  });
});

describe('the three statuses', () => {
  it('are apart, and only an entry with a reference closes that of HMICFRS', () => {
    const findingId = idOf('NOR-2325-06');
    const close = (hmicfrsReference: string | null) =>
      sample.call('findings.addStatus', {
        ...entry,
        datedOn: '2023-11-20',
        findingId,
        scheme: 'hmicfrs',
        word: 'complete',
        hmicfrsReference,
      });
    // The report is of September 2024: nothing can be closed before it.
    expect(() => close(null)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
    sample.call('findings.addStatus', {
      ...entry,
      findingId,
      scheme: 'office',
      word: 'not-assured',
      comment: 'No evidence yet',
    });
    expect(page('NOR-2325-06').statuses).toMatchObject({
      force: null,
      office: { label: 'Not assured' },
      hmicfrs: null,
    });
  });

  it('replays an item of the register with its comments and corrections', () => {
    const findingId = idOf('NOR-2122-03');
    const add = (
      datedOn: string,
      word: string | null,
      comment: string | null,
      hmicfrsReference: string | null = null,
    ) =>
      sample.call('findings.addStatus', {
        ...entry,
        findingId,
        scheme: 'hmicfrs',
        datedOn,
        word,
        comment,
        hmicfrsReference,
      }).id;
    add('2022-10-20', 'awaiting-review', null);
    add('2022-10-21', null, 'New item');
    const wrong = add('2023-03-01', 'being-progressed', 'Re-inspected in January');
    sample.call('findings.addStatus', {
      ...entry,
      findingId,
      scheme: 'hmicfrs',
      datedOn: '2023-03-08',
      word: 'being-progressed',
      comment: 'Re-inspected in February',
      correctsId: wrong,
    });
    add('2023-06-01', 'complete', null, 'Register item 1');
    const found = page('NOR-2122-03');
    expect(found.statuses.hmicfrs).toMatchObject({ word: 'complete', closes: true, datedText: '1 June 2023' });
    expect(found.lifeText).toMatch(/closed after 224 days/);
    expect(found.entries.map(({ datedOn, corrected }) => [datedOn, corrected])).toEqual([
      ['2023-06-01', false],
      ['2023-03-08', false],
      ['2023-03-01', true],
      ['2022-10-21', false],
      ['2022-10-20', false],
    ]);
  });
});

describe('progress', () => {
  it('is reported with files that the workspace keeps', () => {
    const path = join(sample.folder, 'evidence.txt');
    writeFileSync(path, 'Seen');
    const { token, sizeText } = sample.task('holdAttachment', { path });
    expect(sizeText).toBe('4 bytes');
    const findingId = idOf('NOR-2325-06');
    sample.call('findings.addUpdate', {
      findingId,
      datedOn: '2023-11-20',
      author: 'Ben',
      effort: 'A new form for every use of force',
      outcome: null,
      nextStep: 'Audit in March',
      nextDue: '2024-03-31',
      correctsId: null,
      fileTokens: [token],
    });
    const [update] = page('NOR-2325-06').updates;
    expect(update).toMatchObject({ author: 'Ben', nextDueText: '31 March 2024', corrected: false });
    const file = sample.task('keptFile', { fileId: update?.files[0]?.id ?? '' });
    expect(new TextDecoder().decode(file.bytes)).toBe('Seen');

    sample.call('findings.addUpdate', {
      findingId,
      datedOn: '2023-11-21',
      author: 'Ben',
      effort: 'A new form for every use of force, from December',
      outcome: null,
      nextStep: null,
      nextDue: null,
      correctsId: update?.id ?? '',
      fileTokens: [],
    });
    expect(page('NOR-2325-06').updates.map(({ corrected, files }) => [corrected, files.length])).toEqual([
      [false, 1],
      [true, 1],
    ]);
  });

  it('puts what is overdue, due and silent on the list of its owner', () => {
    const rows = sample.call('findings.list', {}).rows;
    const chosen = rows.filter(({ ref }) => ['NOR-2325-06', 'NOR-2325-18'].includes(ref));
    sample.call('findings.bulk', {
      records: chosen.map(record),
      change: { owner: 'Superintendent A', localDeadline: '2023-11-30' },
    });
    const mine = sample.call('attention.get', { owner: 'Superintendent A' });
    expect(mine.overdue.map(({ ref }) => ref).toSorted()).toEqual(['NOR-2325-06', 'NOR-2325-18']);
    expect(mine.owners).toEqual(['Superintendent A']);
    expect(mine.overdue[0]?.words).toMatch(/1 day ago/);
    expect(() => sample.call('findings.bulk', { records: chosen.map(record), change: { owner: null } })).toThrow(
      expect.objectContaining({ code: 'conflict' }),
    );
  });

  it('puts a finding on the list to look again when new figures come, and takes it off', async () => {
    const listed = () => sample.call('attention.get', { owner: null }).lookAgain.map(({ findingId }) => findingId);
    sample.call('findings.looked', { findingIds: sample.call('findings.list', {}).rows.map(({ id }) => id) });
    expect(listed()).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    sample.call('figures.enter', {
      metricId: 'calls-999-under-10s',
      period: 'October 2023',
      value: '88.1%',
      source: { kind: 'known', sourceId: sample.call('sources.list', {})[0]?.id ?? '' },
      locator: 'Row 1',
    });
    expect(listed()).toContain(idOf('NOR-2325-19'));
    sample.call('findings.looked', { findingIds: [idOf('NOR-2325-19')] });
    expect(listed()).not.toContain(idOf('NOR-2325-19'));
  });
});

describe('a finding as a record', () => {
  it('is entered, changed from the revision that was shown, and linked across inspections', () => {
    const [inspection] = sample.call('inspections.list', {}).inspections;
    const { id: _, revision: __, ...details } = page('NOR-2325-06').details;
    const saved = sample.call('findings.create', {
      inspectionId: must(inspection).id,
      details: { ...details, ref: 'NOR-2325-AFI-09', title: 'Another area', kind: 'cause-of-concern' },
    });
    const made = sample.call('findings.get', { id: saved.id });
    expect(made.faults.join(' ')).toMatch(/recommendation/);
    sample.call('findings.saveDetails', {
      record: saved,
      details: { ...details, ref: 'NOR-2325-AFI-09', owner: 'Carol' },
    });
    expect(() => sample.call('findings.saveDetails', { record: saved, details })).toThrow(
      expect.objectContaining({ code: 'conflict' }),
    );
    sample.call('findings.link', { fromId: saved.id, toId: idOf('NOR-2122-03'), kind: 'repeats', note: null });
    expect(page('NOR-2122-03').lineage.map(({ ref }) => ref)).toContain('NOR-2325-AFI-09');
    expect(sample.call('findings.get', { id: saved.id }).links[0]).toMatchObject({
      words: 'repeats',
      ref: 'NOR-2122-03',
    });
    expect(page('NOR-2122-03').links.map(({ words }) => words)).toContain('is repeated by');
    sample.call('findings.unlink', { fromId: saved.id, toId: idOf('NOR-2122-03'), kind: 'repeats' });
    expect(sample.call('findings.get', { id: saved.id }).links).toEqual([]);
  });

  it('asks the force for data where no metric tells', () => {
    const findingId = idOf('NOR-2325-01');
    sample.call('findings.saveRequest', {
      findingId,
      record: null,
      details: { text: 'Monthly counts of repeat callers', askedOn: '2023-10-01', dueOn: '2023-11-01', answer: null },
    });
    expect(page('NOR-2325-01').requests).toMatchObject([{ askedText: '1 October 2023', overdue: true }]);
  });
});

describe('inspections', () => {
  it('stand side by side with the caveat, and say what was stated and entered', () => {
    const view = sample.call('inspections.list', {});
    expect(view.grid.caveat).toMatch(/not comparable/);
    expect(view.grid.columns).toHaveLength(2);
    expect(view.grid.rows.some(({ related }) => related)).toBe(true);
    expect(view.inspections[0]?.counts.some(({ agrees }) => !agrees)).toBe(true);
  });

  it('have 56 days for the response, publication day being the first', () => {
    const response = () => sample.call('responses.get', { inspectionId: 'peel-2023-25' });
    expect(response().lastDayText).toMatch(/17 November 2024/);
    const { id: _, revision, ...details } = response().details;
    expect(revision).toBe(0);
    const saved = sample.call('responses.save', {
      inspectionId: 'peel-2023-25',
      revision,
      details: { ...details, invitedOn: '2024-09-24', ownComments: 'We welcome the report.' },
    });
    expect(saved.revision).toBe(1);
    expect(response().parts.filter(({ done }) => done).length).toBeGreaterThan(1);
    expect(() => sample.call('responses.save', { inspectionId: 'peel-2023-25', revision: 0, details })).toThrow(
      expect.objectContaining({ code: 'conflict' }),
    );
  });
});

describe('a report that is read', () => {
  const report = [
    'PEEL 2023/25',
    'Police effectiveness, efficiency and legitimacy',
    'An inspection of Wessex Police',
    '',
    'Responding to the public',
    'Requires improvement',
    'Wessex Police requires improvement at responding to the public.',
    '',
    'Area for improvement',
    'The force should answer non-emergency calls sooner',
    'In the year to March 2024 the force answered 49 of 82 test calls in time.',
    '',
    'Investigating crime',
    'Good',
    'Wessex Police is good at investigating crime.',
  ].join('\n');

  it('is stored only as far as a person accepts it, with the file', async () => {
    const path = join(sample.folder, 'report.txt');
    writeFileSync(path, report);
    const seen = await sample.desk.task('previewReport', { path });
    expect(seen.areas.map(({ area, gradeLabel }) => [area, gradeLabel])).toEqual([
      ['Responding to the public', 'Requires improvement'],
      ['Investigating crime', 'Good'],
    ]);
    const before = sample.call('inspections.list', {}).inspections.length;
    const box = seen.findings.find(({ kind }) => kind === 'area-for-improvement');
    expect(box).toBeDefined();
    const [source] = sample.call('sources.list', {});
    const done = sample.call('reports.accept', {
      token: seen.token,
      details: {
        title: 'PEEL 2023–25: Wessex',
        body: 'HMICFRS',
        programme: 'PEEL',
        cycle: '2023–25',
        publishedOn: '2023-10-01',
        fieldworkFrom: null,
        fieldworkTo: null,
        sourceId: source?.id ?? '',
        statedGraded: 2,
        statedAreasForImprovement: 1,
        statedCausesOfConcern: null,
        statedRecommendations: null,
        comparabilityNote: null,
        note: null,
        judgments: seen.areas.flatMap(({ area, grade }) => (grade === null ? [] : [{ area, grade }])),
      },
      findings: [
        {
          id: must(box).id,
          kind: 'area-for-improvement',
          tone: 'improve',
          area: 'Responding to the public',
          title: must(box).title,
        },
      ],
      links: [],
    });
    expect(done.findings).toBe(1);
    const { inspections } = sample.call('inspections.list', {});
    expect(inspections).toHaveLength(before + 1);
    const stored = sample.call('findings.list', {}).rows.find(({ inspectionId }) => inspectionId === done.inspectionId);
    expect(stored).toMatchObject({ ref: 'NOR-2325-AFI-01', kindLabel: 'Area for improvement', figureCount: 1 });
    expect(() =>
      sample.call('reports.accept', {
        token: seen.token,
        details: must(inspections[0]).details as never,
        findings: [],
        links: [],
      }),
    ).toThrow(/no longer waits/);
  });
});
