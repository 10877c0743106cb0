import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDesk } from '#electron/services/desk';
import type { DeskCallName, InputOf, OutputOf } from '#shared/contract/contract';
import type { DeskTaskName, DeskTasks } from '#electron/ipc/desk-messages';
import { editionDocument } from '#shared/editions/edition-document';
import { must } from '#tests/support/must';
import { referenceFolder } from '#tests/support/sample-desk';
import { blockParts } from '../../renderer/pack/block-parts';
import { partPieces } from '../../renderer/pack/parts';
import { oldWorkspace } from '../store/support/old-workspace';

/** A pack that an earlier version of the program published: its document is of format version 1, its workspace of schema 160. */
const packId = 'pack-pam-2024-10';
const sha256 = 'e29bac35b3f27ae1e8055232aab093886f92ae7604df5f4553d82a38135fbe6c';

let desk: ReturnType<typeof createDesk>;
const call = <N extends DeskCallName>(name: N, input: InputOf<N>) => desk.call(name, input) as OutputOf<N>;
const task = <N extends DeskTaskName>(name: N, input: DeskTasks[N]['input']) =>
  desk.task(name, input) as Promise<DeskTasks[N]['output']>;

beforeEach(() => {
  desk = createDesk(referenceFolder);
  void task('open', { path: oldWorkspace(160) });
});
afterEach(() => desk.close());

describe('a document that an earlier version kept', () => {
  it('still matches its hash, with its file, its figures and the change log', () => {
    const { parts } = call('publishing.check', { packId });
    expect(parts.map(({ name, ok }) => [name, ok])).toEqual([
      ['Document', true],
      ['Pack.pdf', true],
      ['Figures', true],
      ['Change log', true],
    ]);
    expect(call('publishing.get', { packId }).publication?.documentSha256).toBe(sha256);
  });

  it('is read as it was, not made again from the data', () => {
    const { resolved } = call('packs.get', { id: packId });
    expect(resolved.blocks).toHaveLength(19);
    // The annex of that version gave each figure its whole place: nothing folds it now.
    const annex = must(resolved.blocks.find(({ kind }) => kind === 'annex'));
    if (annex.kind !== 'annex') throw new Error('It is another block.');
    expect(annex.groups.flatMap(({ rows }) => rows).every(({ place }) => place !== '')).toBe(true);
    expect(annex.groups.some(({ place }) => place !== undefined)).toBe(false);
  });

  it('is written in every format that is no print', async () => {
    const { resolved: pack } = call('packs.get', { id: packId });
    expect(editionDocument(pack).sections.filter(({ nodes }) => nodes.length === 0)).toEqual([]);
    for (const format of ['html', 'docx', 'csv', 'xlsx'] as const) {
      const bytes = await task('writeEdition', { pack, format, drawings: [] });
      expect(bytes.byteLength, format).toBeGreaterThan(5_000);
    }
  });

  it('is drawn by the pages of this version, block by block', () => {
    const { resolved } = call('packs.get', { id: packId });
    for (const block of resolved.blocks) {
      const pieces = blockParts(block).flatMap(partPieces);
      const drawn = pieces.map(({ node }) => renderToStaticMarkup(node));
      expect(drawn.join('').length, block.kind).toBeGreaterThan(40);
    }
  });

  it('is what a newer pack is compared with', () => {
    const next = must(call('packs.list', {}).find(({ title }) => title === 'Winter 2025 pack'));
    const { revision } = call('packs.get', { id: next.id }).pack;
    call('packs.addBlock', { packId: next.id, revision, index: 2, kind: 'changes' });
    const { resolved } = call('packs.get', { id: next.id });
    const changes = must(resolved.blocks.find(({ kind }) => kind === 'changes'));
    expect(changes).toMatchObject({ empty: null, lead: expect.stringContaining('Since “Autumn 2024 briefing pack”') });
  });
});
