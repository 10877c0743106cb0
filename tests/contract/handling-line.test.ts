import { parse } from 'csv-parse/sync';
import { unzipSync, strFromU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docxEdition } from '#electron/editions/docx/docx-edition';
import { htmlEdition } from '#electron/editions/html/html-edition';
import { editionDocument } from '#shared/editions/edition-document';
import { markingWords } from '#shared/editions/marking-words';
import { documentOf, readDocument } from '#shared/publishing/kept-document';
import { publishDraft } from '#tests/support/publish-pack';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

const line = 'Members of the panel only; not to be copied';
let sample: SampleDesk;
let packId = '';
beforeEach(() => {
  sample = openSampleDesk();
  packId = sample.call('packs.list', {})[0]?.id ?? '';
});
afterEach(() => sample.dispose());

const view = () => sample.call('packs.get', { id: packId });
function mark(marking: 'OFFICIAL' | 'OFFICIAL-SENSITIVE') {
  const { title, revision } = view().pack;
  sample.call('packs.setDetails', { packId, revision, title, marking });
}
function handle(handling: string) {
  sample.call('packs.setHandling', { packId, revision: view().pack.revision, handling });
}
const wants = () => view().resolved.problems.filter(({ message }) => message.includes('handled'));

describe('the handling line', () => {
  it('is asked for while the pack is OFFICIAL-SENSITIVE and has none', () => {
    expect(wants()).toEqual([]);
    mark('OFFICIAL-SENSITIVE');
    expect(wants()).toMatchObject([{ blockId: null, severity: 'error' }]);
    handle('   ');
    expect(wants()).toHaveLength(1);
    handle(line);
    expect(wants()).toEqual([]);
    expect(view().resolved.handling).toBe(line);
  });

  it('is wanted before any file is made of the pack, from the window and by a command', () => {
    mark('OFFICIAL-SENSITIVE');
    const byWindow = () => sample.task('editionOf', { packId, edition: 'restricted' });
    const byCommand = () => sample.task('resolvePackTitled', { title: null, edition: 'restricted' });
    const publish = () => publishDraft(sample, packId);
    for (const make of [byWindow, byCommand, publish]) expect(make).toThrow(/Write its handling line in the settings/);
    handle(line);
    for (const make of [byWindow, byCommand]) expect(make()).toMatchObject({ handling: line });
  });

  it('is wanted of a template too, and kept in it', () => {
    mark('OFFICIAL-SENSITIVE');
    const template = (title: string) => {
      const details = { basis: 'meeting' as const, subject: '', description: '' };
      sample.call('templates.create', { packId, keepsTexts: false, title, ...details });
      return () => sample.task('templateEdition', { title, edition: 'restricted' });
    };
    expect(template('Without a line')).toThrow(/Write its handling line in the settings/);
    handle(line);
    expect(template('With a line')()).toMatchObject({ handling: line });
  });

  it('stands in each row of the data annex, which is headed as before', async () => {
    mark('OFFICIAL-SENSITIVE');
    handle('=cmd');
    const bytes = await sample.desk.task('writeEdition', { pack: view().resolved, format: 'csv', drawings: [] });
    const rows = parse(Buffer.from(bytes), { columns: true, bom: true }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows)
      expect(row).toMatchObject({ 'Protective marking': 'OFFICIAL-SENSITIVE', Handling: "'=cmd" });
  });

  it('is kept, but not printed, while the pack is not sensitive', () => {
    mark('OFFICIAL-SENSITIVE');
    handle(line);
    mark('OFFICIAL');
    expect(view().resolved).not.toHaveProperty('handling');
    expect(markingWords(view().resolved)).toBe('Protective marking: OFFICIAL');
    mark('OFFICIAL-SENSITIVE');
    expect(view().resolved.handling).toBe(line);
  });

  it('can be undone, and a stale change of it is refused', () => {
    mark('OFFICIAL-SENSITIVE');
    const { revision } = view().pack;
    handle(line);
    expect(() => sample.call('packs.setHandling', { packId, revision, handling: 'Other' })).toThrow();
    sample.call('packs.undo', { packId, revision: view().pack.revision });
    expect(view().resolved).not.toHaveProperty('handling');
  });

  it('stands in the kept document, and one without it is still read', () => {
    mark('OFFICIAL-SENSITIVE');
    handle(line);
    const kept = documentOf(view().resolved);
    expect(readDocument(JSON.stringify(kept)).handling).toBe(line);
    const { handling: _, ...before } = kept.pack;
    expect(readDocument(JSON.stringify({ ...kept, pack: before }))).not.toHaveProperty('handling');
  });

  it('is at the head and foot of the web page, and in the head, foot and properties of the Word document', async () => {
    mark('OFFICIAL-SENSITIVE');
    handle(line);
    const document = editionDocument(view().resolved);
    const html = htmlEdition(document, []);
    expect(html.split(`<p class="handling">${line}</p>`)).toHaveLength(3);
    expect(html).toContain(`Handling: ${line}`);
    const files = unzipSync(await docxEdition(document, []));
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(text('word/header1.xml')).toContain(line);
    expect(text('word/footer1.xml')).toContain(line);
    expect(text('docProps/core.xml')).toContain(`Handling: ${line}`);
  });
});
