import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { must } from '#tests/support/must';
import { printedFile, publish, publishDraft, seenOf, takeStep } from '#tests/support/publish-pack';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
let packId = '';
beforeEach(() => {
  sample = openSampleDesk();
  packId = must(sample.call('packs.list', {})[0]).id;
});
afterEach(() => sample.dispose());

const view = () => sample.call('publishing.get', { packId });
const pack = () => sample.call('packs.get', { id: packId });
const rename = (title: string) =>
  sample.call('packs.setDetails', { packId, revision: pack().pack.revision, title, marking: 'OFFICIAL' });

/** January 2022 as a later publication gives it, in the layout of the published tables. */
async function importRevisedJanuary(calls: string): Promise<string> {
  const { token } = await sample.call('imports.paste', {
    html: '',
    text: [
      'Month\tTotal Calls\tMean Answer Time (seconds)\t% 999 calls answered in under 10 seconds\t% 999 calls answered in 10 to under 60 seconds\t% 999 calls answered in 60 seconds and over',
      `January 2022\t${calls}\t7.6\t85.6%\t13.7%\t0.7%`,
    ].join('\n'),
  });
  const { importId } = await sample.call('imports.commit', {
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
  return importId;
}

describe('the way of a pack to its publication', () => {
  it('goes from draft through review and approval, with who and when', () => {
    expect(view()).toMatchObject({ state: 'draft', words: 'Draft', actions: ['submit'], publication: null });
    takeStep(sample, packId, 'submit');
    expect(view()).toMatchObject({ state: 'in-review', actions: ['approve', 'send-back'] });
    takeStep(sample, packId, 'approve');
    expect(view().words).toMatch(/^Approved by Ann Lee on \d+ \w+ \d{4}$/);
    publish(sample, packId);
    expect(view()).toMatchObject({ state: 'published', actions: [], problems: [] });
    expect(view().steps.map(({ action, author }) => [action, author])).toEqual([
      ['submit', 'Sam Reed'],
      ['approve', 'Ann Lee'],
      ['publish', 'Ann Lee'],
    ]);
  });

  it('refuses a step out of turn, and one that was not taken from what stands', () => {
    const { seen } = seenOf(sample, packId);
    const step = { ...seen, author: 'Ann', comment: null };
    expect(() => sample.call('publishing.step', { ...step, action: 'approve' })).toThrow(/it is a draft/);
    expect(() => sample.call('publishing.step', { ...step, steps: 4, action: 'submit' })).toThrow(
      expect.objectContaining({ code: 'conflict' }),
    );
    rename('Renamed');
    expect(() => sample.call('publishing.step', { ...step, action: 'submit' })).toThrow(/something else than you saw/);
  });

  it('lets an approval lapse when a text changes, says why, and holds again when it is changed back', () => {
    takeStep(sample, packId, 'submit');
    takeStep(sample, packId, 'approve');
    const { title } = pack().pack;
    rename('Another title');
    expect(view()).toMatchObject({ state: 'in-review', actions: ['approve', 'send-back'] });
    expect(view().words).toMatch(/the approval by Ann Lee on .* has lapsed/);
    expect(view().lapsed?.reasons.join(' ')).toContain('The title is “Another title”');
    expect(() => publish(sample, packId)).toThrow(/its approval has lapsed/);
    rename(title);
    expect(view()).toMatchObject({ state: 'approved', lapsed: null });
  });

  it('lets an approval lapse when a figure is revised', async () => {
    takeStep(sample, packId, 'submit');
    takeStep(sample, packId, 'approve');
    await importRevisedJanuary('8,700');
    expect(view().state).toBe('in-review');
    expect(view().lapsed?.reasons.join(' ')).toContain('999 calls received, Jan 2022: 2,958 → 8,700.');
  });

  it('does not publish what was not seen: the number of open points must be the one that was shown', () => {
    takeStep(sample, packId, 'submit');
    takeStep(sample, packId, 'approve');
    const { seen, problems } = seenOf(sample, packId);
    expect(problems.length).toBeGreaterThan(0);
    const given = { ...seen, author: 'Ann', comment: null, warningsSeen: problems.length - 1 };
    expect(() => sample.task('documentsToPublish', given)).toThrow(/look through the points again/);
  });

  it('does not publish a pack with a block that cannot be drawn', () => {
    const { blockId } = sample.call('packs.addBlock', {
      packId,
      revision: pack().pack.revision,
      index: 3,
      kind: 'chart',
    });
    const block = must(pack().pack.body.blocks.find(({ id }) => id === blockId));
    sample.call('packs.updateBlock', {
      packId,
      revision: pack().pack.revision,
      block: { ...block, metricId: 'none' } as never,
    });
    takeStep(sample, packId, 'submit');
    takeStep(sample, packId, 'approve');
    expect(() => publish(sample, packId)).toThrow(/cannot be published: .*metric is no longer there/);
  });
});

describe('a published pack', () => {
  it('is never changed again', () => {
    publishDraft(sample, packId);
    const before = pack();
    expect(() => rename('Other')).toThrow(/published and is no longer changed: make a new edition/);
    expect(() =>
      sample.call('packs.removeBlock', { packId, revision: before.pack.revision, blockId: 'text-3' }),
    ).toThrow(/make a new edition/);
    expect(() => takeStep(sample, packId, 'submit')).toThrow(/it is published/);
    expect(pack()).toEqual(before);
  });

  it('keeps its pages and numbers when a figure is revised, and the new edition tells of the figure and its effect', async () => {
    publishDraft(sample, packId);
    const frozen = pack().resolved;
    await importRevisedJanuary('8,700');
    expect(pack().resolved).toEqual(frozen);
    expect(JSON.stringify(frozen)).toContain('2,958');

    const meetingId = pack().pack.meetingId;
    const { id } = sample.call('publishing.newEdition', { packId, title: 'Second edition', meetingId });
    expect(JSON.stringify(sample.call('packs.get', { id }).resolved)).toContain('8,700');
    const changes = sample.call('publishing.changes', { packId: id, againstId: null });
    expect(changes.against).toEqual({ id: packId, title: pack().pack.title });
    expect(changes.figures).toEqual([
      {
        label: '999 calls received',
        period: 'Jan 2022',
        was: '2,958',
        now: '8,700',
        how: 'Revised by 999 call answering, revised',
      },
    ]);
    expect(changes.effects).toContainEqual({
      label: '999 calls answered within 10 seconds: average of January to September 2022',
      was: '79.32%',
      now: '79.73%',
    });
    expect(changes.summary).toMatch(/One figure was revised/);
  });

  it('prints what changed as a block of the new pack, with the source of the revision', async () => {
    publishDraft(sample, packId);
    await importRevisedJanuary('8,700');
    const meetingId = pack().pack.meetingId;
    const { id } = sample.call('publishing.newEdition', { packId, title: 'Second edition', meetingId });
    const { resolved } = sample.call('packs.get', { id });
    const block = must(resolved.blocks.find(({ kind }) => kind === 'changes'));
    if (block.kind !== 'changes') throw new Error('It is another block.');
    const source = must(resolved.sources.find(({ title }) => title === '999 call answering, revised'));
    expect(block).toMatchObject({
      empty: null,
      figures: [{ label: '999 calls received', now: '8,700', how: `Revised [${source.number}]` }],
    });
    // Neither this section nor one that is only resolved later is taken for one that went.
    expect(block.lead).toMatch(/^Since “.*”, published [^:]*: One figure was revised\.$/);
  });

  it('cannot lose an import that it prints, and says which pack prints it', async () => {
    const importId = await importRevisedJanuary('8,700');
    publishDraft(sample, packId);
    const { title } = pack().pack;
    expect(() => sample.call('imports.takeBack', { importId, reason: 'Wrong' })).toThrow(
      new RegExp(`printed in “${title}”, which is published`),
    );
    const used = sample.call('figures.get', {
      observationId: must(pack().resolved.evidence.observations.find(({ value }) => value === 8700)).id,
    }).usedIn;
    expect(used).toContainEqual({ kind: 'published', id: packId, title });
  });

  it('tells how its PDF was laid out, so that its pages are drawn as they were printed', () => {
    publishDraft(sample, packId);
    expect(view().publication?.layout).toMatchObject({
      pages: 11,
      headings: [{ blockId: 'text-3', heading: 'At a glance', page: 3 }],
    });
  });

  it('gives back the file that was published, byte for byte', () => {
    publishDraft(sample, packId);
    const pdf = must(sample.task('publishedPdf', { packId, edition: 'restricted' }));
    expect(pdf).toEqual({
      bytes: Buffer.from(printedFile.bytes),
      pages: 11,
      landscape: [],
      headings: [{ blockId: 'text-3', heading: 'At a glance', page: 3 }],
    });
    expect(sample.task('resolvePackTitled', { title: null })).toEqual(pack().resolved);
  });

  it('is stood by a correction, which is a document of its own', () => {
    const correction = {
      packId,
      heading: 'At a glance',
      wasWrong: 'It gave 22%.',
      isRight: 'It is 21%.',
      datedOn: '2024-11-02',
      author: 'Ann Lee',
    };
    expect(() => sample.call('publishing.correct', correction)).toThrow(/Only a published pack/);
    publishDraft(sample, packId);
    const before = pack();
    const { id } = sample.call('publishing.correct', correction);
    expect(pack()).toEqual(before);
    expect(view().publication?.corrections).toEqual([
      expect.objectContaining({ id, wasWrong: 'It gave 22%.', isRight: 'It is 21%.', dateText: '2 November 2024' }),
    ]);
    const notice = sample.task('correctionNotice', { packId, correctionId: id });
    expect(notice.title).toBe(`Correction to “${before.pack.title}”`);
    expect(JSON.stringify(notice.blocks)).toMatch(/It gave 22%.*It is 21%.*stays as it was/);
  });

  it('is listed with its state, who and when', () => {
    expect(sample.call('packs.list', {})[0]).toMatchObject({ state: 'draft', stateText: 'Draft' });
    publishDraft(sample, packId);
    expect(sample.call('packs.list', {})[0]).toMatchObject({ state: 'published' });
    expect(sample.call('packs.list', {})[0]?.stateText).toMatch(/^Published by Ann Lee on /);
  });
});

describe('the proof that nothing has changed', () => {
  it('holds document, files, figures and the change log against their hashes', () => {
    expect(() => sample.call('publishing.check', { packId })).toThrow(/not published/);
    publishDraft(sample, packId);
    const check = sample.call('publishing.check', { packId });
    expect(check.parts.map(({ name, ok }) => [name, ok])).toEqual([
      ['Document', true],
      ['Public edition', true],
      ['Pack.pdf', true],
      ['Pack, public edition.pdf', true],
      ['following-a-finding.png', true],
      ['Figures', true],
      ['Change log', true],
    ]);
    expect(sample.task('verify', { title: null })).toMatchObject({ ok: true, packs: [{ ok: true }] });
    expect(() => sample.task('verify', { title: 'Other' })).toThrow(/No pack titled “Other” is published/);
  });

  it('is kept in the workspace file itself', () => {
    publishDraft(sample, packId);
    sample.task('close', null);
    expect(readFileSync(sample.path).includes(Buffer.from(printedFile.bytes))).toBe(true);
  });
});
