import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Block, Pack } from '#shared/pack/pack';
import { richTextOf } from '#shared/pack/rich-text';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
let packId = '';
beforeEach(() => {
  sample = openSampleDesk();
  packId = sample.call('packs.list', {})[0]?.id ?? '';
});
afterEach(() => sample.dispose());

const current = (): Pack => sample.call('packs.get', { id: packId }).pack;

describe('templates', () => {
  it('are saved from a pack without its words, changed, and removed', () => {
    const text = must(
      current().body.blocks.find((block): block is Extract<Block, { kind: 'text' }> => block.kind === 'text'),
    );
    const block = { ...text, text: richTextOf(['Of this quarter only.']) };
    sample.call('packs.updateBlock', { packId, revision: current().revision, block });
    const details = {
      title: 'Road deaths',
      basis: 'objective',
      subject: 'Safer roads',
      description: 'Each spring',
    } as const;
    const saved = sample.call('templates.create', { packId, keepsTexts: false, ...details });
    const row = () => sample.call('templates.list', {}).find(({ id }) => id === saved.id);
    expect(row()).toMatchObject({ ...details, builtIn: false });
    const changed = sample.call('templates.update', { ...saved, ...details, title: 'Roads' });
    expect(row()?.title).toBe('Roads');
    expect(() => sample.call('templates.update', { ...saved, ...details })).toThrow(/changed elsewhere/);
    const meetingId = current().meetingId;
    const made = sample.call('packs.create', { title: 'New', templateId: saved.id, meetingId });
    expect(JSON.stringify(sample.call('packs.get', { id: made.id }).pack.body)).not.toContain('Of this quarter only.');
    sample.call('templates.remove', changed);
    expect(row()).toBeUndefined();
  });

  it('are made by the program for each area that it holds findings in, and every one makes a pack that draws', () => {
    const rows = sample.call('templates.list', {}).filter(({ builtIn, basis }) => builtIn && basis === 'area');
    expect(rows.length).toBeGreaterThan(3);
    const meetingId = current().meetingId;
    for (const { id, title } of rows) {
      const made = sample.call('packs.create', { title, templateId: id, meetingId });
      const { resolved } = sample.call('packs.get', { id: made.id });
      expect(resolved.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(resolved.blocks.some((block) => block.kind === 'findings' && block.findings.length > 0)).toBe(true);
    }
  });
});

describe('the template of a kind of meeting', () => {
  const ofMeetings = () =>
    sample.call('templates.list', {}).filter(({ builtIn, basis }) => builtIn && basis === 'meeting');
  const madeFrom = (id: string, title: string) => {
    const made = sample.call('packs.create', { title, templateId: id, meetingId: current().meetingId });
    return sample.call('packs.get', { id: made.id }).resolved;
  };

  it('is made for each kind, and every one makes a pack that draws', () => {
    expect(ofMeetings().map(({ subject }) => subject)).toEqual([
      'Accountability meeting',
      'Deep dive',
      'Police and crime panel',
    ]);
    for (const { id, title } of ofMeetings()) {
      expect(madeFrom(id, title).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  it('holds what the workspace does where the kind meets in public, and only what was promised and asked where not', () => {
    const [quarterly, deepDive] = ofMeetings();
    const kinds = madeFrom(must(quarterly).id, 'Quarterly').blocks.map(({ kind }) => kind);
    expect(kinds.slice(0, 5)).toEqual(['cover', 'contents', 'text', 'actions', 'section']);
    // Nothing was published yet that could have changed.
    expect(kinds).not.toContain('changes');
    expect(kinds).toEqual(
      expect.arrayContaining([
        'ncpm',
        'series-table',
        'small-multiples',
        'chart',
        'judgments',
        'tracker',
        'section-55',
      ]),
    );
    const short = madeFrom(must(deepDive).id, 'One subject').blocks.map(({ kind }) => kind);
    expect(short).not.toContain('section');
    expect(short).toEqual(expect.arrayContaining(['actions', 'questions', 'sources']));
  });

  it('is not offered for a kind that is no longer used', () => {
    const kinds = sample.call('meetingKinds.list', {}).kinds;
    const { id, revision, meetings: _, ...details } = must(kinds.find(({ title }) => title === 'Deep dive'));
    sample.call('meetingKinds.save', { record: { id, revision }, details: { ...details, retired: true } });
    expect(ofMeetings().map(({ subject }) => subject)).not.toContain('Deep dive');
  });
});

describe('the template of an objective of the plan', () => {
  const objective = () =>
    sample.call('templates.list', {}).filter(({ basis, builtIn }) => builtIn && basis === 'objective');

  it('is made for each, and fills with its figures, what tests findings, questions and promises', () => {
    expect(objective().map(({ title }) => title)).toEqual([
      'Responding to the public',
      'Tackling crime',
      'Supporting victims',
      'Preventing offending',
    ]);
    const asked = new Map<string, number>();
    for (const { id, title } of objective()) {
      const made = sample.call('packs.create', { title, templateId: id, meetingId: current().meetingId });
      const { resolved } = sample.call('packs.get', { id: made.id });
      expect(resolved.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      asked.set(title, resolved.blocks.flatMap((block) => (block.kind === 'questions' ? block.questions : [])).length);
      expect(resolved.blocks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['chart', 'actions', 'sources']));
    }
    // Of the meeting's eight questions those that bear on the objective.
    expect(Object.fromEntries(asked)).toEqual({
      'Responding to the public': 3,
      'Tackling crime': 0,
      'Supporting victims': 0,
      'Preventing offending': 1,
    });
  });

  it('holds the metrics of the objective, and tracks only findings of areas that they test', () => {
    const [responding] = objective();
    const made = sample.call('packs.create', {
      title: 'Responding',
      templateId: must(responding).id,
      meetingId: current().meetingId,
    });
    const { resolved } = sample.call('packs.get', { id: made.id });
    expect(resolved.blocks.flatMap((block) => (block.kind === 'chart' ? [block.heading] : []))).toContain(
      '999 calls answered within 10 seconds',
    );
    const tracked = resolved.blocks.flatMap((block) => (block.kind === 'tracker' ? block.findings : []));
    expect(tracked.map(({ ref }) => ref)).toEqual(expect.arrayContaining(['NOR-2325-18', 'NOR-2325-19']));
    expect(new Set(tracked.map(({ area }) => area))).toEqual(new Set(['Responding to the public']));
  });

  it('is there as soon as the office has a plan with an objective', () => {
    sample.call('definitions.saveSet', {
      record: null,
      details: {
        title: 'Plan 2024–29',
        shortTitle: 'Plan',
        layout: 'series',
        purpose: 'plan',
        note: null,
        groups: [{ id: null, title: 'Fair policing', note: null, metricIds: ['stop-search-grounds'] }],
      },
    });
    expect(objective().map(({ title }) => title)).toContain('Fair policing');
  });

  it('takes the questions and actions that bear on its objective, and says how many are linked with nothing', () => {
    sample.call('definitions.saveSet', {
      record: null,
      details: {
        title: 'Plan 2024–29',
        shortTitle: 'Plan',
        layout: 'series',
        purpose: 'plan',
        note: null,
        groups: [{ id: null, title: 'Fewer robberies', note: null, metricIds: ['robbery'] }],
      },
    });
    const { meetingId } = current();
    const details = { findingId: null, origin: 'written', agendaItemId: null, asker: null, receivedOn: null } as const;
    for (const [text, metricId] of [
      ['What is done about robbery?', 'robbery'],
      ['What of murder?', 'homicide'],
      ['What else?', null],
    ] as const)
      sample.call('questions.save', { meetingId, record: null, details: { ...details, text, metricId } });
    const template = must(objective().find(({ title }) => title === 'Fewer robberies'));
    const made = sample.call('packs.create', { title: 'Robbery', templateId: template.id, meetingId });
    const { pack, resolved } = sample.call('packs.get', { id: made.id });
    const block = must(resolved.blocks.find((each) => each.kind === 'questions'));
    expect(block.kind === 'questions' && block.questions.map(({ text }) => text)).toEqual([
      'What is done about robbery?',
    ]);
    const problems = resolved.problems.filter(({ blockId }) => blockId === block.id).map(({ message }) => message);
    expect(problems.join()).toMatch(/linked with no metric or finding and left out/);
    const actions = must(resolved.blocks.find((each) => each.kind === 'actions'));
    expect(actions.kind === 'actions' && actions.empty).toBe(
      'No action of an earlier meeting that bears on the objective is open.',
    );

    const stored = must(pack.body.blocks.find((each) => each.kind === 'questions'));
    const all = { ...stored, objectiveId: null } as Block;
    sample.call('packs.updateBlock', { packId: made.id, revision: pack.revision, block: all });
    const whole = must(
      sample.call('packs.get', { id: made.id }).resolved.blocks.find(({ kind }) => kind === 'questions'),
    );
    expect(whole.kind === 'questions' && whole.questions.length).toBeGreaterThan(2);
  });
});
