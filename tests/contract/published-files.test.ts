import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EditionMeans } from '#electron/services/editions/produce-edition';
import { producePack } from '#electron/services/publishing/produce-pack';
import { editionFormats } from '#shared/editions/edition-format';
import { must } from '#tests/support/must';
import { printedFile, publishDraft, seenOf, takeStep } from '#tests/support/publish-pack';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
let packId = '';
beforeEach(() => {
  sample = openSampleDesk();
  packId = must(sample.call('packs.list', {})[0]).id;
});
afterEach(() => sample.dispose());

const layout = { pages: 11, landscape: [], headings: [] };
/** The program's own means, without a window to print and draw in. */
const means = (): EditionMeans => ({
  print: () => Promise.resolve({ ...layout, bytes: printedFile.bytes }),
  draw: () => Promise.resolve([]),
  write: async (input) => sample.task('writeEdition', input),
});
const given = () => {
  const { seen, problems } = seenOf(sample, packId);
  return { ...seen, author: 'Ann Lee', comment: null, warningsSeen: problems.length };
};
const approve = () => {
  takeStep(sample, packId, 'submit');
  takeStep(sample, packId, 'approve');
};
async function publishAll(): Promise<void> {
  const input = given();
  const produced = await producePack(sample.task('documentToPublish', input), '1.2.3', means(), () => undefined);
  sample.task('publishPack', { given: input, produced });
}
const files = () => must(sample.call('publishing.get', { packId }).publication).files;

describe('the files of a publication', () => {
  it('are made in every format, listed with their hashes, and given back byte for byte', async () => {
    approve();
    await publishAll();
    expect(files().map(({ name, kind }) => [name, kind])).toEqual([
      ['Autumn 2024 briefing pack.pdf', 'PDF'],
      ['Autumn 2024 briefing pack.html', 'HTML edition'],
      ['Autumn 2024 briefing pack.docx', 'Word document'],
      ['Autumn 2024 briefing pack.csv', 'Data annex, CSV'],
      ['Autumn 2024 briefing pack.xlsx', 'Data annex, Excel'],
    ]);
    for (const [index, { fileId, sha256 }] of files().entries()) {
      const { bytes } = sample.task('publishedFile', { packId, fileId });
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      expect(sample.task('publishedEdition', { packId, format: must(editionFormats[index]) })).toEqual(bytes);
    }
  });

  it('are each held against their hash by the check', async () => {
    approve();
    await publishAll();
    const { ok, parts } = sample.call('publishing.check', { packId });
    expect(ok).toBe(true);
    expect(parts.map(({ name }) => name)).toEqual(expect.arrayContaining(files().map(({ name }) => name)));
  });

  it.each(['print', 'draw', 'write'] as const)(
    'are all or none: where “%s” fails nothing is published',
    async (step) => {
      approve();
      const input = given();
      const broken = { ...means(), [step]: () => Promise.reject(new Error('No room on the disk')) };
      const pack = sample.task('documentToPublish', input);
      await expect(producePack(pack, '1.2.3', broken, () => undefined)).rejects.toThrow('No room on the disk');
      expect(sample.call('publishing.get', { packId })).toMatchObject({ state: 'approved', publication: null });
    },
  );

  it('are those that there were then, in a pack that was published as PDF only', () => {
    publishDraft(sample, packId);
    expect(files().map(({ kind }) => kind)).toEqual(['PDF']);
    expect(sample.task('publishedEdition', { packId, format: 'docx' })).toBeNull();
    expect(sample.call('publishing.check', { packId }).ok).toBe(true);
  });
});

describe('an open comment', () => {
  const comment = () => {
    const { blocks } = sample.call('packs.get', { id: packId }).pack.body;
    const block = must(blocks.find(({ kind }) => kind === 'text'));
    return sample.call('packs.comment', { packId, blockId: block.id, author: 'Sam Reed', text: 'Is this still so?' });
  };

  it('is told before publishing, must have been seen, and is kept with the publication', async () => {
    approve();
    const before = given();
    comment();
    const told = sample.call('publishing.get', { packId }).problems;
    expect(told).toContainEqual(
      expect.objectContaining({ severity: 'warning', message: 'A comment by Sam Reed is open: “Is this still so?”' }),
    );
    expect(() => sample.task('documentToPublish', before)).toThrow(/look through the points again/);
    await publishAll();
    const { publication, problems } = sample.call('publishing.get', { packId });
    expect(problems).toEqual([]);
    expect(JSON.stringify(publication?.problems)).toContain('Is this still so?');
  });

  it('is told no more when it is resolved', () => {
    const { id } = comment();
    const open = () => JSON.stringify(sample.call('publishing.get', { packId }).problems).includes('Is this still so?');
    expect(open()).toBe(true);
    sample.call('packs.resolveComment', { threadId: id, author: 'Ann Lee', resolved: true });
    expect(open()).toBe(false);
  });
});
