import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReport } from '#db/readers/report/read-report';
import { proposeReport } from '#shared/report/propose';
import { brookReport } from '#tests/fixtures/report/brook-report';
import { brookDocx, docxOf } from '#tests/fixtures/report/docx-of';
import { brookPdf } from '#tests/fixtures/report/pdf-of';

const fixtures = join(import.meta.dirname, '../fixtures/report');
const plainBrook = Buffer.from(
  brookReport.map(({ text, bullet }) => (bullet === true ? `- ${text}` : text)).join('\r\n'),
);

test.each<readonly [string, () => Promise<Uint8Array> | Uint8Array, string]>([
  ['plain text', () => plainBrook, 'text'],
  ['a Word document', brookDocx, 'docx'],
  ['a PDF', brookPdf, 'pdf'],
])('reads the same report from %s, whatever it is called', async (_name, bytes, kind) => {
  const report = await readReport(await bytes(), 'report.xyz');
  expect(report.kind).toBe(kind);
  const lines = report.lines.filter(({ text }) => text !== '');
  expect(lines.map(({ text }) => text.replace(/^- /, ''))).toEqual(brookReport.map(({ text }) => text));
  if (kind !== 'text') expect(lines.map(({ heading }) => heading)).toEqual(brookReport.map(({ heading }) => heading));
  const proposal = proposeReport(report);
  expect([proposal.force?.value, proposal.cycle?.value, proposal.publishedOn?.value]).toEqual([
    'Brookshire Constabulary',
    '2025–27',
    '2027-02-04',
  ]);
  expect(proposal.areas.map(({ text, grade }) => [text, grade])).toEqual([
    ['Answering the public', 'requires-improvement'],
    ['Looking after victims', 'ungraded'],
    ['Leading the force', 'inadequate'],
  ]);
  expect(proposal.findings.map(({ id, title, areaId }) => [id, title.slice(0, 40), areaId])).toEqual([
    ['afi-1', 'The constabulary should answer its mail', 'area-1'],
    ['finding-1', 'The constabulary has shortened its queue', 'area-1'],
    ['finding-2', 'Victims are told what happens next', 'area-2'],
    ['afi-2', 'The constabulary needs to plan its money', 'area-3'],
    ['concern-1', 'The constabulary does not know who works', 'area-3'],
    ['recommendation-1', 'make one list; and', 'area-3'],
    ['recommendation-2', 'keep it.', 'area-3'],
  ]);
  expect(proposal.findings.at(-1)).toMatchObject({
    parentId: 'concern-1',
    deadline: { kind: 'date', date: '2027-05-31' },
  });
  expect(proposal.figures.map(({ words, findingId }) => [words, findingId])).toContainEqual(['17 of 51', 'afi-1']);
  expect([proposal.notFound, proposal.doubts]).toEqual([[], []]);
});

test('knows the pages of a PDF, and leaves out what every page repeats', async () => {
  const { lines } = await readReport(await brookPdf(), 'report.pdf');
  const pages = lines.map(({ page }) => page ?? 0);
  expect(pages).toEqual(pages.toSorted((one, other) => one - other));
  expect([pages[0], (pages.at(-1) ?? 0) > 2]).toEqual([1, true]);
  expect(lines.some(({ text }) => /Inspection of Brookshire$|^\d+$/.test(text))).toBe(false);
});

test('reads a page without its menus, scripts and hidden parts, with the text of its boxes', async () => {
  const report = await readReport(readFileSync(join(fixtures, 'westmoor.html')), 'page');
  const all = report.lines.map(({ text }) => text).join('\n');
  expect(report.kind).toBe('html');
  for (const hidden of ['Home', 'color', 'scripts', 'hiding', 'About us']) expect(all).not.toContain(hidden);
  expect(report.lines.slice(0, 3)).toEqual([
    { text: 'PEEL 2021/22: An inspection of Westmoor Constabulary', heading: 1, page: null },
    { text: 'Published on: 3 March 2022', heading: null, page: null },
    { text: 'Our judgments', heading: 2, page: null },
  ]);
  const { areas, findings, notFound, doubts } = proposeReport(report);
  expect(areas.map(({ text, grade, evidence }) => [text, grade, evidence.map(({ form }) => form)])).toEqual([
    ['Preventing harm', 'good', ['line', 'sentence', 'row']],
    ['Using public money', 'requires-improvement', ['line', 'row']],
    ['Developing people', 'adequate', ['sentence', 'row']],
    ['Serving victims', 'ungraded', ['sentence']],
  ]);
  expect(findings.map(({ id, number, title }) => [id, number, title])).toEqual([
    ['afi-1', '1', 'The constabulary should write down why it closes a problem-solving plan.'],
    ['afi-2', '2', 'The constabulary should give each village a named officer by April 2023.'],
    ['practice-1', null, 'A map of quiet roads'],
    ['finding-1', null, 'The constabulary listens to its villages'],
    ['finding-2', null, 'Savings plans aren’t realistic'],
    ['concern-1', null, 'The constabulary doesn’t vet everybody who joins it.'],
    ['recommendation-1', null, 'vet them all; and'],
    ['recommendation-2', null, 'keep a list of who is due.'],
    ['finding-3', null, 'Recruits feel supported'],
    ['finding-4', null, 'Letters to victims are clear'],
  ]);
  expect(findings[6]).toMatchObject({ parentId: 'concern-1', deadline: { kind: 'date', date: '2023-03-31' } });
  expect([notFound, doubts]).toEqual([[], []]);
});

test('reads tables, boxes, text boxes and changes of a Word document', async () => {
  const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr><w:r>${text}</w:r></w:p>`;
  const t = (text: string) => `<w:t>${text}</w:t>`;
  const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
  const body =
    `<w:tbl>${row(p(t('Keeping order')), p(t('Good')))}${row(p(`<w:rPr><w:b/></w:rPr>${t('Area for improvement')}`) + p(t('The force should walk &amp; run &#8211; daily.')))}</w:tbl>` +
    `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(t('In a box'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(t('In a box'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
    p('<w:delText>Gone</w:delText><w:t>Kept</w:t><w:tab/><w:t>here</w:t>') +
    p(t('Own level'), '<w:outlineLvl w:val="1"/>') +
    '<w:p/>';
  const { lines } = await readReport(docxOf(body), 'a.docx');
  expect(lines.map(({ text, heading }) => [heading, text])).toEqual([
    [null, 'Keeping order\tGood'],
    [4, 'Area for improvement'],
    [null, 'The force should walk & run – daily.'],
    [null, 'In a box'],
    [null, 'Kept here'],
    [2, 'Own level'],
  ]);
});

test('keeps the numbers of lines of plain text, and mends paragraphs that were broken at a width', async () => {
  const broken = [
    'Keeping order',
    '',
    'Fenby Police is good at keeping order.',
    '',
    'We walked along the streets of the old town for the better part of an evening, and',
    'saw that lamps were lit and that the shops had closed their shutters in good time. The',
    'people whom we met told us that they had seen an officer on most of the days of that',
    'week, and that they would know where to turn. In 49 of the 82 streets where we asked, a',
    'shopkeeper could name the officer, which is more than we have heard in any other town.',
    '- This is a bullet of its own which nobody should ever put into the paragraph above it,',
    'though it goes on here.',
  ];
  const { lines } = await readReport(Buffer.from(broken.join('\n')), 'a.txt');
  expect(lines).toHaveLength(broken.length);
  expect(lines[4]?.text).toBe(broken.slice(4, 9).join(' '));
  expect(lines.slice(5, 9).map(({ text }) => text)).toEqual(['', '', '', '']);
  expect(lines[9]?.text).toBe(broken.slice(9).join(' '));
  expect(lines[2]?.text).toBe('Fenby Police is good at keeping order.');
});

test('reads text in UTF-16 and in Windows-1252', async () => {
  const text = 'The force’s leadership is good.';
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  const windows = Buffer.from(text.replace('’', '\u0092'), 'latin1');
  for (const bytes of [utf16, windows]) expect((await readReport(bytes, 'a')).lines[0]?.text).toBe(text);
});
