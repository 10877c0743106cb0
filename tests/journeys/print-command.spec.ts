import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, repository, test } from '../support/desk-app';
import { runDesk, type Ran } from '../support/run-desk';
import { readPdf } from '../support/read-pdf';

/** Exit code 1, one sentence on standard error, nothing on standard output. */
function expectRefusal(ran: Ran, sentence: RegExp, code = 1) {
  expect(ran.err.trim()).toMatch(sentence);
  expect(ran.err.trim().split('\n')).toHaveLength(1);
  expect({ code: ran.code, out: ran.out }).toEqual({ code, out: '' });
}

test('prints the sample pack and sums it up for machines', async ({ folder }) => {
  const out = join(folder, 'pack.pdf');
  const ran = await runDesk('print', '--sample', 'norfolk', '--out', out, '--json');
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
  const summary = JSON.parse(ran.out) as {
    pages: number;
    figures: number;
    blocks: { heading: string; page: number }[];
    warnings: { message: string }[];
  };
  const pdf = await readPdf(out);
  expect(summary.pages).toBe(pdf.pages.length);
  expect(summary.pages).toBeGreaterThanOrEqual(20);
  expect(summary.pages).toBeLessThanOrEqual(28);
  expect(summary.figures).toBeGreaterThan(200);
  expect(summary.warnings.map(({ message }) => message).join()).toContain('2,958');
  const numbers = summary.blocks.find(({ heading }) => heading === 'National Crime and Policing Measures');
  expect(pdf.pages[(numbers?.page ?? 0) - 1]?.text).toContain('National Crime and Policing Measures');
  expect(await readdir(folder)).toEqual(['pack.pdf']);

  // A table of some 180 figures loses none over its pages and repeats its head on each.
  const from = summary.blocks.find(({ heading }) => heading === 'Data annex')?.page ?? 0;
  const annex = pdf.pages.slice(from - 1).map(({ text }) => text.replace(/\s+/g, ' '));
  expect(annex.length).toBeGreaterThan(3);
  for (const page of annex) expect(page).toContain('Place in the source');
  for (const page of annex.slice(1)) expect(page).toContain('Data annex, continued');
  const months = annex.join(' ').match(/(?<!Year to |\b\d{1,2} )\b[A-Z][a-z]{2} 20\d\d [\d.,]+/g) ?? [];
  // Five metrics of 23 months.
  expect(months).toHaveLength(5 * 23);
});

test('makes a workspace, prints a pack of it by title and leaves the workspace as it was', async ({ folder }) => {
  const workspace = join(folder, 'Norfolk.adesk');
  expect(await runDesk('new', '--sample', 'norfolk', '--workspace', workspace)).toMatchObject({ code: 0 });
  const before = await readFile(workspace);
  const out = join(folder, 'autumn.pdf');
  const ran = await runDesk('print', '--workspace', workspace, '--pack', 'Autumn 2024 briefing pack', '--out', out);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toMatch(/autumn\.pdf: “Autumn 2024 briefing pack”, \d+ pages, \d+ figures/);
  expect((await readFile(workspace)).equals(before)).toBe(true);
  expect((await readdir(folder)).toSorted()).toEqual(['Norfolk.adesk', 'autumn.pdf']);

  expectRefusal(
    await runDesk('print', '--workspace', workspace, '--pack', 'Spring', '--out', out),
    /no pack titled “Spring”/,
  );
  expectRefusal(await runDesk('new', '--sample', 'norfolk', '--workspace', workspace), /Norfolk\.adesk/);
  expect((await readFile(workspace)).equals(before)).toBe(true);
});

test('refuses what it cannot print in one sentence, and leaves no file', async ({ folder }) => {
  const out = join(folder, 'pack.pdf');
  const missing = join(folder, 'none.adesk');
  expectRefusal(await runDesk('print', '--workspace', missing, '--out', out), /none\.adesk/);
  const junk = join(folder, 'junk.adesk');
  await copyFile(join(repository, 'package.json'), junk);
  expectRefusal(await runDesk('print', '--workspace', junk, '--out', out), /junk\.adesk/);
  expect(await readdir(folder)).toEqual(['junk.adesk']);
});

test('refuses an output that cannot be written, and keeps what was there', async ({ folder }) => {
  expectRefusal(
    await runDesk('print', '--sample', 'norfolk', '--out', join(folder, 'no', 'pack.pdf')),
    /“pack\.pdf” could not be written: its folder/,
  );
  await mkdir(join(folder, 'taken.pdf'));
  expectRefusal(
    await runDesk('print', '--sample', 'norfolk', '--out', join(folder, 'taken.pdf')),
    /“taken\.pdf” could not be written/,
  );
  expect(await readdir(folder)).toEqual(['taken.pdf']);
  const workspace = join(folder, 'Norfolk.adesk');
  await runDesk('new', '--sample', 'norfolk', '--workspace', workspace);
  const before = await readFile(workspace);
  expectRefusal(
    await runDesk('print', '--workspace', workspace, '--format', 'csv', '--out', workspace),
    /“Norfolk\.adesk” could not be written: it is a workspace/,
  );
  expect((await readFile(workspace)).equals(before)).toBe(true);
});

test('says how it is used', async ({ folder }) => {
  const help = await runDesk('--help');
  expect(help).toMatchObject({ code: 0, err: '' });
  expect(help.out).toMatch(/print .+\n.+new /);
  await writeFile(join(folder, 'untouched.pdf'), 'x');
  expectRefusal(
    await runDesk('print', '--sample', 'norfolk', '--out', join(folder, 'untouched.pdf'), '--colour', 'red'),
    /--colour/,
    2,
  );
  expectRefusal(await runDesk('prnt'), /no command “prnt”/, 2);
  expect(await readFile(join(folder, 'untouched.pdf'), 'utf8')).toBe('x');
});

test('prints a public edition, and refuses another kind', async ({ folder }) => {
  const out = join(folder, 'pack.html');
  const args = ['print', '--sample', 'norfolk', '--format', 'html', '--out', out];
  const ran = await runDesk(...args, '--edition', 'public', '--json');
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(ran.out)).toMatchObject({
    edition: 'public',
    leftOut: [{ name: 'What the meeting is asked to decide', reason: 'restricted' }],
    title: 'Autumn 2024 briefing pack, public edition',
  });
  expect(await readFile(out, 'utf8')).toContain('Public edition');
  expectRefusal(await runDesk(...args, '--edition', 'secret'), /--edition is restricted or public/, 2);
});

test('writes minutes and action sheets, and says in a sentence why there can be none', async ({ folder }) => {
  const minutes = join(folder, 'minutes.pdf');
  const ran = await runDesk('minutes', '--sample', 'norfolk', '--meeting', '2023-10-26', '--out', minutes, '--json');
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
  const pdf = await readPdf(minutes);
  expect(JSON.parse(ran.out)).toMatchObject({ marking: 'OFFICIAL', edition: 'restricted', pages: pdf.pages.length });
  expect(pdf.title).toContain('(draft, not yet agreed)');
  const sheets = join(folder, 'sheets.docx');
  const written = await runDesk(
    'actions',
    '--sample',
    'norfolk',
    '--edition',
    'public',
    '--format',
    'docx',
    '--out',
    sheets,
  );
  expect(written).toMatchObject({ code: 0, err: '' });
  expect(written.out).toMatch(/sheets\.docx: “Action sheets, public edition”/);
  expect((await readFile(sheets)).subarray(0, 2).toString()).toBe('PK');
  expectRefusal(
    await runDesk('minutes', '--sample', 'norfolk', '--meeting', '2023-10-27', '--out', minutes),
    /no meeting on 27 October 2023/,
  );
});
