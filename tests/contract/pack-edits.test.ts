import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blockKinds, packBody } from '#shared/pack/pack';
import type { Pack } from '#shared/pack/pack';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
let packId = '';
beforeEach(() => {
  sample = openSampleDesk();
  packId = sample.call('packs.list', {})[0]?.id ?? '';
});
afterEach(() => sample.dispose());

const current = (): Pack => sample.call('packs.get', { id: packId }).pack;
const ids = (pack: Pack) => pack.body.blocks.map(({ id }) => id);
const on = (pack: Pack) => ({ packId, revision: pack.revision });

describe('editing a pack', () => {
  it('adds every kind of block, each drawn without an error', () => {
    for (const kind of blockKinds) {
      const pack = current();
      const single =
        pack.body.blocks.some((block) => block.kind === kind) &&
        ['cover', 'contents', 'actions', 'data-notes', 'glossary', 'sources', 'annex'].includes(kind);
      if (single) {
        expect(() => sample.call('packs.addBlock', { ...on(pack), index: 1, kind })).toThrow(/only once/);
        continue;
      }
      const { blockId } = sample.call('packs.addBlock', { ...on(pack), index: 1, kind });
      const { pack: after, resolved } = sample.call('packs.get', { id: packId });
      expect(ids(after)[1]).toBe(blockId);
      expect(
        resolved.problems.filter((problem) => problem.blockId === blockId && problem.severity === 'error'),
      ).toEqual([]);
    }
  });

  it('moves a block to where it is asked to stand, and loses none', () => {
    const before = ids(current());
    fc.assert(
      fc.property(fc.nat(before.length - 1), fc.nat(before.length - 1), (from, to) => {
        const pack = current();
        const blockId = ids(pack)[from] as string;
        sample.call('packs.moveBlock', { ...on(pack), blockId, toIndex: to });
        const after = ids(current());
        expect(after[to]).toBe(blockId);
        expect(after.toSorted()).toEqual(before.toSorted());
      }),
      { numRuns: 30 },
    );
  });

  it('puts a removed block back where it was, whole', () => {
    const pack = current();
    const block = pack.body.blocks[3];
    if (block === undefined) throw new Error('The sample pack is too short.');
    sample.call('packs.removeBlock', { ...on(pack), blockId: block.id });
    expect(ids(current())).not.toContain(block.id);
    sample.call('packs.restoreBlock', { ...on(current()), index: 3, block });
    expect(current().body).toEqual(pack.body);
    expect(() => sample.call('packs.restoreBlock', { ...on(current()), index: 3, block })).toThrow(/already back/);
  });

  it('refuses a change made from a stale state and changes nothing', () => {
    const pack = current();
    sample.call('packs.setDetails', { ...on(pack), title: 'Renamed', marking: 'OFFICIAL-SENSITIVE' });
    const now = current();
    expect(now).toMatchObject({
      title: 'Renamed',
      body: { marking: 'OFFICIAL-SENSITIVE' },
      revision: pack.revision + 1,
    });
    expect(() => sample.call('packs.removeBlock', { ...on(pack), blockId: ids(pack)[0] as string })).toThrow(
      expect.objectContaining({ code: 'conflict' }),
    );
    expect(current()).toEqual(now);
  });

  it('refuses to turn a block into another kind', () => {
    const pack = current();
    const text = pack.body.blocks.find(({ kind }) => kind === 'text');
    expect(() =>
      sample.call('packs.updateBlock', {
        ...on(pack),
        block: { id: text?.id ?? '', kind: 'questions', heading: 'x', answerLines: 0 },
      }),
    ).toThrow(/another kind/);
  });

  it('makes a new pack from the template, with blocks of its own', () => {
    const { meetings } = sample.call('packs.choices', {});
    const templates = sample.call('templates.list', {});
    const { id } = sample.call('packs.create', {
      title: 'Winter',
      templateId: templates[0]?.id ?? null,
      meetingId: meetings[0]?.id ?? '',
    });
    const made = sample.call('packs.get', { id }).pack;
    expect(packBody.safeParse(made.body).success).toBe(true);
    expect(made.body.blocks.length).toBeGreaterThan(5);
    expect(ids(made).filter((block) => ids(current()).includes(block))).toEqual([]);
    expect(() => sample.task('resolvePackTitled', { title: null })).toThrow(/name one with --pack/);
  });

  it('tells of each change, so that the window refreshes', () => {
    const heard: (readonly string[])[] = [];
    sample.desk.onChanged((areas) => heard.push(areas));
    sample.call('packs.removeBlock', { ...on(current()), blockId: ids(current())[2] as string });
    expect(heard).toEqual([['packs']]);
  });
});
