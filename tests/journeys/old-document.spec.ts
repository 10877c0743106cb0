import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { rawChange } from '../store/support/tampering';
import { expect, repository, test } from '../support/desk-app';
import { flat, readPdf } from '../support/read-pdf';
import { runDesk } from '../support/run-desk';

const title = 'Autumn 2024 briefing pack';

test('a pack that the first version published is proved, and given in every format from its own document', async ({
  folder,
}) => {
  test.setTimeout(300_000);
  const workspace = join(folder, 'Norfolk.adesk');
  const fixture = join(repository, 'tests/fixtures/workspaces/norfolk-schema-160.adesk.gz');
  await writeFile(workspace, gunzipSync(await readFile(fixture)));
  const verified = await runDesk('verify', '--workspace', workspace, '--pack', title, '--json');
  expect({ code: verified.code, err: verified.err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(verified.out)).toMatchObject({ ok: true, packs: [{ ok: true, title }] });

  const print = async (format: string) => {
    const out = join(folder, `pack.${format}`);
    const ran = await runDesk(
      'print',
      '--workspace',
      workspace,
      '--pack',
      title,
      '--format',
      format,
      '--out',
      out,
      '--json',
    );
    expect({ code: ran.code, err: ran.err }, format).toEqual({ code: 0, err: '' });
    return {
      bytes: await readFile(out),
      summary: JSON.parse(ran.out) as { blocks: { heading: string | null }[]; pages: number },
    };
  };
  // The PDF is the file of that day; the other formats, which that version did not keep, are made of its document.
  expect((await print('pdf')).bytes.toString()).toContain('%PDF-1.7 not really');
  const html = (await print('html')).bytes.toString();
  expect(html).toContain('2,958');
  expect(html.match(/role="img"/g)?.length).toBeGreaterThan(2);
  expect((await print('docx')).bytes.includes('word/media/')).toBe(true);
  expect((await print('csv')).bytes.toString()).toContain('2958');
  expect((await print('xlsx')).bytes.subarray(0, 2).toString()).toBe('PK');

  // Without the kept file the pages themselves are laid out of the old document, and read back row by row before they are saved.
  rawChange(workspace, (db) => db.exec('DROP TRIGGER publication_file_no_delete; DELETE FROM publication_file'));
  const { summary } = await print('pdf');
  const pdf = await readPdf(join(folder, 'pack.pdf'));
  expect(pdf.pages).toHaveLength(summary.pages);
  expect(pdf.title).toContain(title);
  const words = flat(pdf.pages.map(({ text }) => text).join(' '));
  expect(words).toContain('2,958');
  const headings = summary.blocks.flatMap(({ heading }) => heading ?? []);
  expect(headings.length).toBeGreaterThan(12);
  expect(headings.filter((heading) => !words.includes(heading))).toEqual([]);
  for (const { text } of pdf.pages) expect(flat(text).length).toBeGreaterThan(150);
});
