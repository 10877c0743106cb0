import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EditionMeans } from '#electron/services/editions/produce-edition';
import { producePack } from '#electron/services/publishing/produce-pack';
import type { Edition } from '#shared/editions/edition';
import { editionFormats } from '#shared/editions/edition-format';
import { must } from '#tests/support/must';
import { publishDraft, seenOf, takeStep } from '#tests/support/publish-pack';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
let packId = '';
beforeEach(() => {
  sample = openSampleDesk();
  packId = must(sample.call('packs.list', {})[0]).id;
});
afterEach(() => sample.dispose());

const layout = { pages: 11, landscape: [], headings: [] };
const publicLayout = { ...layout, pages: 10 };
/** Without a window to print and draw in; each file says what it is. */
const means = (): EditionMeans => ({
  print: ({ title }) =>
    Promise.resolve({
      ...(title.endsWith('public edition') ? publicLayout : layout),
      bytes: new TextEncoder().encode(title),
    }),
  draw: () => Promise.resolve([]),
  write: ({ pack, format }) => Promise.resolve(new TextEncoder().encode(`${format} of ${pack.title}`)),
});
const given = () => {
  const { seen, problems } = seenOf(sample, packId);
  return { ...seen, author: 'Ann Lee', comment: null, warningsSeen: problems.length };
};
const approve = () => {
  takeStep(sample, packId, 'submit');
  takeStep(sample, packId, 'approve');
};
async function publishAll(by = means()): Promise<void> {
  const input = given();
  const produced = await producePack(sample.task('documentsToPublish', input), '1.2.3', by, () => undefined);
  sample.task('publishPack', { given: input, produced });
}
const files = () => must(sample.call('publishing.get', { packId }).publication).files;

describe('the files of a publication', () => {
  it('are made in every format, listed with their hashes, and given back byte for byte', async () => {
    approve();
    // The program's own writers.
    await publishAll({ ...means(), write: async (input) => sample.task('writeEdition', input) });
    const of = (edition: Edition, title: string) =>
      [
        ['pdf', 'PDF'],
        ['html', 'HTML edition'],
        ['docx', 'Word document'],
        ['csv', 'Data annex, CSV'],
        ['xlsx', 'Data annex, Excel'],
      ].map(([format, kind]) => [edition, `${title}.${format}`, kind]);
    expect(files().map(({ edition, name, kind }) => [edition, name, kind])).toEqual([
      ...of('restricted', 'Autumn 2024 briefing pack'),
      ...of('public', 'Autumn 2024 briefing pack, public edition'),
    ]);
    for (const [index, { fileId, edition, sha256 }] of files().entries()) {
      const { bytes } = sample.task('publishedFile', { packId, fileId });
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      const format = must(editionFormats[index % editionFormats.length]);
      expect(sample.task('publishedEdition', { packId, edition, format })).toEqual(bytes);
    }
    const publicPdf = must(sample.task('publishedPdf', { packId, edition: 'public' }));
    expect(publicPdf).toEqual({ ...publicLayout, bytes: publicPdf.bytes });
    expect(new TextDecoder().decode(publicPdf.bytes)).toBe('Autumn 2024 briefing pack, public edition');
  }, 120_000);

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
      const pack = sample.task('documentsToPublish', input);
      await expect(producePack(pack, '1.2.3', broken, () => undefined)).rejects.toThrow('No room on the disk');
      expect(sample.call('publishing.get', { packId })).toMatchObject({ state: 'approved', publication: null });
    },
  );

  it('are those that there were then, in a pack that was published as PDF only', () => {
    publishDraft(sample, packId);
    expect(files().map(({ edition, kind }) => [edition, kind])).toEqual([
      ['restricted', 'PDF'],
      ['public', 'PDF'],
    ]);
    expect(sample.task('publishedEdition', { packId, edition: 'restricted', format: 'docx' })).toBeNull();
    expect(sample.call('publishing.check', { packId }).ok).toBe(true);
  });
});

describe('the public edition of a publication', () => {
  it('is not kept where what it may show changed while its files were made', async () => {
    approve();
    const input = given();
    const produced = await producePack(sample.task('documentsToPublish', input), '1.2.3', means(), () => undefined);
    const { pack } = sample.call('packs.get', { id: packId });
    const block = must(pack.body.blocks.find(({ kind }) => kind === 'judgments'));
    sample.call('agenda.saveItem', {
      meetingId: pack.meetingId,
      record: null,
      afterId: null,
      details: {
        title: 'Staffing matters',
        owner: null,
        minutes: 5,
        isPrivate: true,
        note: null,
        shows: null,
        links: [{ kind: 'block', packId, blockId: block.id }],
      },
    });
    expect(() => sample.task('publishPack', { given: input, produced })).toThrow(/changed while the files were made/);
    expect(sample.call('publishing.get', { packId })).toMatchObject({ state: 'approved', publication: null });
  });

  it('has no files where it was refused, and says why', async () => {
    const { title, revision } = sample.call('packs.get', { id: packId }).pack;
    sample.call('packs.setDetails', { packId, revision, title, marking: 'OFFICIAL-SENSITIVE' });
    sample.call('packs.setHandling', { packId, revision: revision + 1, handling: 'Members of the panel only' });
    approve();
    await publishAll();
    expect(files().map(({ edition }) => edition)).toEqual(Array.from({ length: 5 }, () => 'restricted'));
    expect(sample.task('publishedPdf', { packId, edition: 'public' })).toBeNull();
    expect(sample.call('publishing.get', { packId }).publication?.notPublic).toBe(
      'There can be no public edition. The pack: its protective marking is OFFICIAL-SENSITIVE.',
    );
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
    expect(() => sample.task('documentsToPublish', before)).toThrow(/look through the points again/);
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
