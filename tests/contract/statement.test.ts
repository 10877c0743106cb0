import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Block } from '#shared/pack/pack';
import { richTextOf } from '#shared/pack/rich-text';
import { wordsIn } from '#shared/pack/public/words-in';
import { statementTitle } from '#shared/pack/statement-template';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

type Priority = Extract<Block, { kind: 'priority' }>;
let sample: SampleDesk;
let packId = '';
beforeEach(() => {
  sample = openSampleDesk();
  const template = must(sample.call('templates.list', {}).find(({ basis }) => basis === 'duty'));
  const { meetingId } = sample.call('packs.get', { id: must(sample.call('packs.list', {})[0]).id }).pack;
  packId = sample.call('packs.create', { title: 'Priorities, June 2023', templateId: template.id, meetingId }).id;
});
afterEach(() => sample.dispose());

const view = () => sample.call('packs.get', { id: packId });
const priorities = (): readonly Priority[] =>
  view().pack.body.blocks.flatMap((block) => (block.kind === 'priority' ? [block] : []));
const change = (block: Priority, patch: Partial<Priority>) =>
  sample.call('packs.updateBlock', { packId, revision: view().pack.revision, block: { ...block, ...patch } });
const missing = () =>
  view()
    .resolved.problems.map(({ message }) => message)
    .filter((message) => /: (say whether|say why|write what)|no section says/.test(message));

describe('the statement on national priorities', () => {
  it('begins with a section for each priority, its figures bound and nothing said for anybody', () => {
    const found = priorities();
    expect(found).toHaveLength(6);
    expect(found.map(({ applies, why }) => [applies, why])).toEqual(found.map(() => [null, richTextOf([''])]));
    const section = must(view().resolved.blocks.find(({ kind }) => kind === 'priority'));
    expect(section).toMatchObject({
      heading: 'Reduce murder and other homicide',
      assessment: 'Not assessed yet.',
      why: null,
      rows: [
        {
          label: 'Homicide (all offences)',
          current: '2',
          previous: '87% decrease, from 15',
          baseline: '71% decrease, from 7',
        },
        { label: 'Murder only', current: '2' },
      ],
    });
    expect(missing()).toHaveLength(3 * 6);
  });

  it('keeps its sections when the list calls a priority something else', () => {
    const before = must(view().resolved.blocks.find(({ kind }) => kind === 'priority'));
    const set = must(sample.call('definitions.get', {}).sets.find(({ id }) => id === must(priorities()[0]).setId));
    const { id, revision, ...details } = set;
    const groups = details.groups.map((group) => ({ ...group, title: `${group.title}, as of 2024` }));
    sample.call('definitions.saveSet', { record: { id, revision }, details: { ...details, groups } });
    expect(view().resolved.blocks.find(({ kind }) => kind === 'priority')).toEqual(before);
    expect(missing()).toHaveLength(3 * 6);
  });

  it('has a cover and a running head of its own, with how far the data go', () => {
    const { resolved } = view();
    expect(resolved.blocks[0]).toMatchObject({ kind: 'cover', title: 'Priorities, June 2023' });
    expect(JSON.stringify(resolved.blocks[0])).not.toContain('Meeting');
    expect(resolved.head.left).not.toContain('Meeting');
    expect(resolved.foot).toContain('June 2023');
    expect(resolved.sources.length).toBeGreaterThan(0);
  });

  it('names the quarter that its figures end with, and calls itself no pack', () => {
    const { resolved } = view();
    expect(resolved.blocks[0]).toMatchObject({
      dataTitle: 'Data in this publication',
      facts: [
        { label: 'Quarter', value: 'April to June 2023 (2023/24 Q1)' },
        { label: 'Published by' },
        { label: 'Force' },
      ],
    });
    const words = resolved.blocks.flatMap(wordsIn).join(' ');
    expect(words).not.toMatch(/\bpack\b/);
    expect(words).not.toMatch(/of this sample|\bmeeting\b/);
    expect(words).toContain('The figures of this publication have one break in the series.');
  });

  it('is no paper of a meeting: not on its page, not on the home screen, and nothing of a meeting comes into the next', () => {
    const { meetingId } = view().pack;
    const row = sample.call('packs.list', {}).find(({ id }) => id === packId);
    expect(row).toMatchObject({ own: true, meeting: '', meetingDateText: '' });
    expect(sample.call('meetings.get', { id: meetingId }).packs.map(({ id }) => id)).not.toContain(packId);
    expect(sample.call('home.get', {}).packId).not.toBe(packId);
    const next = sample.call('packs.follow', { fromPackId: packId, title: 'Priorities, September 2023', meetingId });
    const kinds = sample.call('packs.get', { id: next.id }).pack.body.blocks.map(({ kind }) => kind);
    expect(kinds).toEqual(view().pack.body.blocks.map(({ kind }) => kind));
    expect(next.notes.join(' ')).not.toMatch(/question|action|promise/);
  });

  it('is complete when each priority has its assessment, its reason and, where it applies, the contribution', () => {
    const [first, second] = priorities();
    change(must(first), {
      applies: 'yes',
      why: richTextOf(['It is recorded here.']),
      text: richTextOf(['The force does.']),
    });
    change(must(second), { applies: 'no', why: richTextOf(['It is met elsewhere.']) });
    expect(missing()).toHaveLength(3 * 4);
    expect(missing().join()).not.toMatch(/murder|serious violence/);
    const table = must(view().resolved.blocks.find(({ kind }) => kind === 'ncpm'));
    expect(table.kind === 'ncpm' && table.groups.slice(0, 3).map(({ assessed }) => assessed)).toEqual([
      'assessed as applicable',
      'assessed as not applicable',
      'not assessed yet',
    ]);
    const words = JSON.stringify(view().resolved.blocks);
    expect(words).toContain('It is met elsewhere.');
    expect(words.match(/Nothing is written here yet/g)).toHaveLength(4);
    expect(words).toContain('The force does.');
  });

  it('tells a priority of the table that no section speaks of, and measures that are no longer in the list', () => {
    const last = must(priorities().at(-1));
    sample.call('packs.removeBlock', { packId, revision: view().pack.revision, blockId: last.id });
    expect(missing()).toContainEqual(expect.stringContaining(`no section says whether “${last.heading}” applies`));
    change(must(priorities()[0]), { group: 'Gone' });
    expect(view().resolved.problems).toContainEqual(
      expect.objectContaining({ severity: 'error', message: expect.stringContaining('no longer in the list') }),
    );
  });

  it('holds the figures of a typed contribution against the data', () => {
    change(must(priorities()[0]), { text: richTextOf(['The force recorded 7 homicides in the year to June 2023.']) });
    const { findings } = sample.call('packs.check', { packId });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings[0]?.blockId).toBe(priorities()[0]?.id);
  });

  it('is copied without what was written for one quarter where a template keeps no texts', () => {
    change(must(priorities()[0]), {
      applies: 'yes',
      why: richTextOf(['Because.']),
      text: richTextOf(['Words of June.']),
    });
    const details = { title: 'Ours', basis: 'meeting', subject: '', description: '' } as const;
    const template = sample.call('templates.create', { packId, keepsTexts: false, ...details });
    const { meetingId } = view().pack;
    const made = sample.call('packs.create', { title: 'Next', templateId: template.id, meetingId });
    const body = JSON.stringify(sample.call('packs.get', { id: made.id }).pack.body);
    expect(body).not.toMatch(/Because\.|Words of June/);
  });

  it('is printed from its template without being made, and written as HTML with its tables', async () => {
    const packs = sample.call('packs.list', {}).length;
    const pack = sample.task('templateEdition', { title: statementTitle.toLowerCase(), edition: 'public' });
    expect(pack.title).toBe(`${statementTitle}, public edition`);
    expect(sample.call('packs.list', {})).toHaveLength(packs);
    const html = new TextDecoder().decode(
      await sample.desk.task('writeEdition', { pack, format: 'html', drawings: [] }),
    );
    expect(html).toContain('Whether the priority applies');
    expect(html).toContain('87% decrease, from 15');
    expect(() => sample.task('templateEdition', { title: 'Other', edition: 'public' })).toThrow(
      /no template titled “Other”; the workspace offers .*“Statement on national priorities”/,
    );
  });
});
