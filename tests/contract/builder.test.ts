import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blockKinds, type Block, type Pack } from '#shared/pack/pack';
import { richTextOf } from '#shared/pack/rich-text';
import { jpegWithPlace, pngWithText } from '#tests/fixtures/pictures';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
let packId = '';
beforeEach(() => {
  sample = openSampleDesk();
  packId = sample.call('packs.list', {})[0]?.id ?? '';
});
afterEach(() => sample.dispose());

const current = (): Pack => sample.call('packs.get', { id: packId }).pack;
const on = () => ({ packId, revision: current().revision });
const ids = () => current().body.blocks.map(({ id }) => id);
const textBlock = (): Extract<Block, { kind: 'text' }> => {
  const found = current().body.blocks.find((block) => block.kind === 'text');
  if (found?.kind !== 'text') throw new Error('The sample pack has no text.');
  return found;
};
const write = (words: string) =>
  sample.call('packs.updateBlock', { ...on(), block: { ...textBlock(), text: richTextOf([words]) } });

describe('undo of a pack', () => {
  it('takes back every kind of step, in turn, and does them again', () => {
    const states = [current()];
    const blockId = ids()[3] as string;
    const steps = [
      () => sample.call('packs.addBlock', { ...on(), index: 2, kind: 'section' }),
      () => sample.call('packs.moveBlock', { ...on(), blockId, toIndex: 7 }),
      () => sample.call('packs.removeBlock', { ...on(), blockId }),
      () => sample.call('packs.setDetails', { ...on(), title: 'Other', marking: 'OFFICIAL-SENSITIVE' }),
      () => write('New words.'),
      () => sample.call('packs.duplicateBlock', { ...on(), blockId: textBlock().id }),
      () => sample.call('packs.fixNumbers', { ...on(), fixed: true }),
    ];
    for (const step of steps) {
      step();
      states.push(current());
    }
    for (const state of states.slice(0, -1).toReversed()) {
      sample.call('packs.undo', on());
      expect(current()).toMatchObject({ title: state.title, body: state.body });
    }
    expect(() => sample.call('packs.undo', on())).toThrow('There is nothing to undo.');
    for (const state of states.slice(1)) {
      sample.call('packs.redo', on());
      expect(current()).toMatchObject({ title: state.title, body: state.body });
    }
    expect(sample.call('packs.steps', { packId }).redo).toBeNull();
  });

  it('is one step for one burst of typing, and says what it takes back', () => {
    const before = current();
    write('A');
    write('A b');
    write('A b c');
    expect(sample.call('packs.steps', { packId }).undo).toBe('Text of “At a glance” changed');
    sample.call('packs.undo', on());
    expect(current().body).toEqual(before.body);
  });

  it('does not play back what the editor undid by itself', () => {
    const words = textBlock().text;
    write('A');
    sample.call('packs.updateBlock', { ...on(), block: { ...textBlock(), text: words } });
    expect(sample.call('packs.steps', { packId }).undo).toBeNull();
  });

  it('forgets what was undone once something else is done', () => {
    sample.call('packs.removeBlock', { ...on(), blockId: ids()[2] as string });
    sample.call('packs.undo', on());
    write('Other');
    expect(() => sample.call('packs.redo', on())).toThrow('There is nothing to do again.');
  });

  it('refuses a step from an older state', () => {
    const stale = on();
    write('Newer');
    expect(() => sample.call('packs.undo', stale)).toThrow(/changed elsewhere/);
    expect(sample.call('packs.steps', { packId }).undo).not.toBeNull();
  });

  it('survives the end of the program', () => {
    const before = current();
    write('Before the end.');
    sample.desk.task('open', { path: sample.path });
    sample.call('packs.undo', on());
    expect(current().body).toEqual(before.body);
  });

  it('comes back to where it began after any steps', () => {
    const deed = fc.tuple(fc.constantFrom('move', 'remove', 'add'), fc.nat(20), fc.nat(20));
    const stepBack = () => sample.call('packs.steps', { packId }).undo !== null;
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 6 }), (deeds) => {
        const before = current();
        const steps = [before.body];
        for (const [what, from, to] of deeds) {
          const blockId = ids()[from % ids().length] as string;
          if (what === 'move') sample.call('packs.moveBlock', { ...on(), blockId, toIndex: to % ids().length });
          else if (what === 'remove') sample.call('packs.removeBlock', { ...on(), blockId });
          else sample.call('packs.addBlock', { ...on(), index: from % ids().length, kind: 'text' });
          const now = current().body;
          if (JSON.stringify(now) !== JSON.stringify(steps.at(-1))) steps.push(now);
        }
        for (const body of steps.slice(0, -1).toReversed()) {
          expect(stepBack()).toBe(true);
          sample.call('packs.undo', on());
          expect(current().body).toEqual(body);
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('blocks among the pages', () => {
  it('take a place among the pages, whatever their kind', () => {
    for (const kind of blockKinds) {
      const block = current().body.blocks.find((each) => each.kind === kind);
      if (block === undefined) continue;
      sample.call('packs.updateBlock', { ...on(), block: { ...block, page: { startsNew: true, landscape: true } } });
      const resolved = sample.call('packs.get', { id: packId }).resolved.blocks.find(({ id }) => id === block.id);
      expect(resolved?.page).toEqual({ startsNew: true, landscape: true });
    }
  });

  it('get numbers from sections, also in the contents', () => {
    sample.call('packs.addBlock', { ...on(), index: 2, kind: 'section' });
    const { resolved } = sample.call('packs.get', { id: packId });
    expect(resolved.blocks[2]).toMatchObject({ kind: 'section', number: '1' });
    expect(resolved.blocks[3]).toMatchObject({ number: '1.1', level: 3 });
    const contents = resolved.blocks.find(({ kind }) => kind === 'contents');
    expect(contents?.kind === 'contents' ? contents.entries.slice(0, 2).map(({ number }) => number) : []).toEqual([
      '1',
      '1.1',
    ]);
  });

  it('keep their numbers once fixed', () => {
    sample.call('packs.setNumbered', { ...on(), numbered: true });
    sample.call('packs.fixNumbers', { ...on(), fixed: true });
    const second = current().body.blocks[7]?.id;
    sample.call('packs.addBlock', { ...on(), index: 7, kind: 'text' });
    const { blocks } = sample.call('packs.get', { id: packId }).resolved;
    expect(blocks.slice(5, 9).map(({ number }) => number)).toEqual(['1', '1.1', '1.1A', '1.2']);
    expect(blocks[8]?.id).toBe(second);
  });

  it('refuses a second cover', () => {
    expect(() => sample.call('packs.duplicateBlock', { ...on(), blockId: ids()[0] as string })).toThrow(/only once/);
  });
});

describe('pictures', () => {
  const put = (name: string, bytes: Uint8Array) => {
    const path = join(sample.folder, name);
    writeFileSync(path, bytes);
    return sample.task('holdImage', { path });
  };
  const block = () => {
    const { blockId } = sample.call('packs.addBlock', { ...on(), index: 2, kind: 'image' });
    return blockId ?? '';
  };

  it('are kept once and without what a camera wrote, and are printed only with words', async () => {
    const blockId = block();
    const held = put('map.png', pngWithText());
    sample.call('packs.setImage', { ...on(), blockId, token: held.token });
    const shown = () => {
      const found = sample.call('packs.get', { id: packId }).resolved.blocks.find(({ id }) => id === blockId);
      return found?.kind === 'image' ? found.image : null;
    };
    expect(shown()).toBeNull();
    const { resolved, pack } = sample.call('packs.get', { id: packId });
    expect(resolved.problems.filter((problem) => problem.blockId === blockId)).toMatchObject([{ severity: 'error' }]);

    const stored = pack.body.blocks.find(({ id }) => id === blockId) as Extract<Block, { kind: 'image' }>;
    sample.call('packs.updateBlock', { ...on(), block: { ...stored, alt: 'A red square.' } });
    expect(shown()).toMatchObject({ type: 'image/png', width: 2, height: 3 });
    const kept = await sample.task('packImage', { fileId: shown()?.fileId ?? '' });
    expect(Buffer.from(kept?.bytes ?? []).includes('Secret place')).toBe(false);

    const again = put('same.png', pngWithText());
    const other = block();
    sample.call('packs.setImage', { ...on(), blockId: other, token: again.token });
    const twice = current().body.blocks.find(({ id }) => id === other);
    expect(twice?.kind === 'image' ? twice.fileId : null).toBe(stored.fileId);
  });

  it('lose their place but not their turn', async () => {
    const blockId = block();
    sample.call('packs.setImage', { ...on(), blockId, token: put('photo.jpg', jpegWithPlace(6)).token });
    const found = current().body.blocks.find(({ id }) => id === blockId);
    const fileId = found?.kind === 'image' ? (found.fileId ?? '') : '';
    const kept = await sample.task('packImage', { fileId });
    const bytes = Buffer.from(kept?.bytes ?? []);
    expect(bytes.includes('GPS 52.6')).toBe(false);
    expect(bytes.includes('Exif')).toBe(true);
  });

  it('are refused by what they hold, not by their name', () => {
    expect(() => put('page.png', Buffer.from('<html></html>'))).toThrow('page.png is not a PNG or JPEG picture.');
    expect(() => put('cut.png', pngWithText().slice(0, 60))).toThrow(/is damaged/);
    expect(() => put('cut.jpg', jpegWithPlace(1).slice(0, 40))).toThrow(/is damaged/);
  });

  it('hand out no other file of the workspace', async () => {
    expect(await sample.task('packImage', { fileId: 'anything' })).toBeNull();
  });
});

describe('comments', () => {
  it('are answered, resolved and opened again, and stay with their block when it moves and goes', () => {
    const blockId = ids()[3] as string;
    const { id } = sample.call('packs.comment', { packId, blockId, author: 'Ann', text: 'Is this the newest?' });
    sample.call('packs.reply', { threadId: id, author: 'Ben', text: 'Yes.' });
    sample.call('packs.moveBlock', { ...on(), blockId, toIndex: 6 });
    const comments = () => sample.call('packs.comments', { packId });
    expect(comments()).toMatchObject({
      open: 1,
      threads: [{ blockId, entries: [{ author: 'Ann' }, { author: 'Ben', text: 'Yes.' }] }],
    });
    sample.call('packs.resolveComment', { threadId: id, author: 'Ann', resolved: true });
    expect(comments()).toMatchObject({ open: 0, threads: [{ resolved: true }] });
    expect(() => sample.call('packs.resolveComment', { threadId: id, author: 'Ann', resolved: true })).toThrow(
      /already/,
    );
    sample.call('packs.resolveComment', { threadId: id, author: 'Ben', resolved: false });
    sample.call('packs.removeBlock', { ...on(), blockId });
    expect(comments()).toMatchObject({ open: 1, threads: [{ block: null }] });
    sample.call('packs.undo', on());
    expect(comments().threads[0]?.block).not.toBeNull();
  });
});

describe('a pack that goes on from an earlier one', () => {
  it('has its blocks under ids of their own, not its comments or fixed numbers, and says what came along', () => {
    sample.call('packs.setNumbered', { ...on(), numbered: true });
    sample.call('packs.fixNumbers', { ...on(), fixed: true });
    sample.call('packs.comment', { packId, blockId: ids()[2] as string, author: 'Ann', text: 'Check.' });
    const before = current();
    const { id, notes } = sample.call('packs.follow', {
      fromPackId: packId,
      title: 'Winter',
      meetingId: before.meetingId,
    });
    const made = sample.call('packs.get', { id }).pack;
    const kinds = (pack: Pack) => pack.body.blocks.map(({ kind }) => kind);
    // What was promised stands first, behind cover and contents; all else keeps its order.
    expect(kinds(made).slice(0, 3)).toEqual(['cover', 'contents', 'actions']);
    const others = (pack: Pack) => kinds(pack).filter((kind) => kind !== 'actions');
    expect(others(made)).toEqual(others(before));
    expect(made.body.blocks.some(({ id: own }) => ids().includes(own))).toBe(false);
    expect(made.body.fixedNumbers).toBeUndefined();
    expect(sample.call('packs.comments', { packId: id }).threads).toEqual([]);
    expect(notes.join(' ')).toContain('blocks came over from “Autumn 2024 briefing pack”');
    expect(notes.join(' ')).toContain('the pack begins with');
  });

  it('is given a place for what was promised where the earlier one had none', () => {
    const without = ids().filter((_, index) => current().body.blocks[index]?.kind === 'actions');
    for (const blockId of without) sample.call('packs.removeBlock', { ...on(), blockId });
    const { id } = sample.call('packs.follow', { fromPackId: packId, title: 'Winter', meetingId: current().meetingId });
    expect(sample.call('packs.get', { id }).pack.body.blocks[2]).toMatchObject({ kind: 'actions', showSpace: true });
  });
});
