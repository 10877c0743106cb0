import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sha256Of } from '#db/repositories/pack-documents';
import type { Drawing } from '#shared/editions/drawing';
import type { EditionFormat } from '#shared/editions/edition-format';
import { editionDocument } from '#shared/editions/edition-document';
import type { EditionNode, Figure, Table } from '#shared/editions/edition-node';
import { drawingKey } from '#shared/editions/make-node';
import type { ResolvedPack } from '#shared/pack/resolved';
import { ncpmPublished } from '#tests/fixtures/ncpm-published';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
let pack: ResolvedPack;
beforeAll(() => {
  sample = openSampleDesk();
  pack = sample.task('resolvePackTitled', { title: null });
});
afterAll(() => sample.dispose());

/** One white dot. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==';
const svg =
  '<svg width="665" height="264"><title>t</title><clipPath id="c"></clipPath><line x1="0" clip-path="url(#c)" stroke="var(--line)"></line></svg>';
const figuresIn = (nodes: readonly EditionNode[]): readonly Figure[] =>
  nodes.flatMap((node) => (node.type === 'box' ? figuresIn(node.nodes) : node.type === 'figure' ? [node] : []));
const figures = () => figuresIn(editionDocument(pack).sections.flatMap(({ nodes }) => nodes));
/** As the print page gives one for each figure, whatever its block. */
const drawings = (): readonly Drawing[] =>
  figures().map(({ drawing }) => ({
    key: drawing,
    svg,
    picture: { type: 'image/png', data: dot },
    width: 665,
    height: 264,
  }));
const written = async (format: Exclude<EditionFormat, 'pdf'>, of = pack): Promise<Uint8Array> =>
  sample.desk.task('writeEdition', { pack: of, format, drawings: drawings() });
const wordsOf = (html: string) =>
  html
    .replaceAll(/<sup>.*?<\/sup>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
/** The rows of the national measures, each in one piece. */
function expectPublished(text: string) {
  const rows = ncpmPublished.map(([label, current, previous]) => [label, current, previous].join(' '));
  expect(rows.filter((row) => !text.includes(row))).toEqual([]);
}

/** Of every table of the pack and of its charts, with the rows of heads, bands and notes. */
function rowsOfTables(): number {
  const tables = (nodes: readonly EditionNode[]): readonly Table[] =>
    nodes.flatMap((node): readonly Table[] => {
      if (node.type === 'box') return tables(node.nodes);
      if (node.type === 'figure') return node.table === null ? [] : [node.table];
      return node.type === 'table' ? [node] : [];
    });
  const rows = ({ head, groups }: Table) =>
    groups.reduce(
      (sum, group) => sum + group.rows.length + (group.title === null ? 0 : 1) + (group.note === null ? 0 : 1),
      head.length,
    );
  return tables(editionDocument(pack).sections.flatMap(({ nodes }) => nodes)).reduce(
    (sum, each) => sum + rows(each),
    0,
  );
}

it.each(['html', 'docx', 'csv', 'xlsx'] as const)(
  '%s: the same document gives the same bytes on any day',
  async (format) => {
    // Of every kind of part one is enough: the long lists would only take long.
    const long: readonly string[] = ['annex', 'tracker', 'findings', 'glossary'];
    const short = { ...pack, blocks: pack.blocks.filter(({ kind }) => !long.includes(kind)) };
    const first = await written(format, short);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    try {
      const later = await written(format, short);
      expect(sha256Of(later)).toBe(sha256Of(first));
    } finally {
      vi.useRealTimers();
    }
  },
);

describe('the HTML edition', () => {
  it('needs nothing beside it and runs nothing', async () => {
    const html = new TextDecoder().decode(await written('html'));
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en-GB">/);
    expect(html).not.toMatch(/<script|<link|<iframe|\son\w+=|@import|src="(?!data:)/);
    const addresses = [...html.matchAll(/url\(([^)]{0,15})/g)].map((match) => must(match[1]));
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual(['data:font/woff2']);
    expect(html.length).toBeLessThan(400_000);
  });

  it('says its marking and its pages in the margins of each page that is printed, whatever words it is of', async () => {
    const handling = 'Only “us”; } </style><p> \\ "';
    const bytes = await written('html', { ...pack, marking: 'OFFICIAL-SENSITIVE', handling });
    const html = new TextDecoder().decode(bytes);
    const style = must(/<style>(.*?)<\/style>/s.exec(html)?.[1]);
    const margins = style.slice(style.indexOf('@media print { @page {'));
    const content = must(/@top-center \{[^}]*content: ("[^"]*")/.exec(margins)?.[1]);
    const words = content
      .slice(1, -1)
      .replaceAll(/\\([0-9a-f]+) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
    expect(words).toBe(`OFFICIAL-SENSITIVE: ${handling}`);
    expect(margins).toContain('"Page " counter(page) " of " counter(pages)');
    expect(margins.match(/\{/g)).toHaveLength(must(margins.match(/\}/g)).length);
  });

  it('leads from the contents to every section and from citations to sources', async () => {
    const html = new TextDecoder().decode(await written('html'));
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(links).toContain('source-1');
    expect(links.filter((link) => !ids.has(must(link)))).toEqual([]);
  });

  it('lists each block beneath its section, and nothing else beneath anything', async () => {
    const html = new TextDecoder().decode(await written('html'));
    const list = must(/<nav .*?<\/nav>/s.exec(html)?.[0]);
    const depths = [...list.matchAll(/<ol>|<\/ol>|<a /g)].reduce<{ depth: number; found: number[] }>(
      ({ depth, found }, [tag]) => ({
        depth: depth + (tag === '<ol>' ? 1 : tag === '</ol>' ? -1 : 0),
        found: tag === '<a ' ? [...found, depth] : found,
      }),
      { depth: 0, found: [] },
    ).found;
    const untitled: readonly string[] = ['cover', 'contents', 'image'];
    const titled = pack.blocks.filter(({ kind }) => !untitled.includes(kind));
    const levels = titled.map((block) =>
      block.kind !== 'cover' && block.kind !== 'contents' && block.level === 3 ? 2 : 1,
    );
    expect(depths).toEqual(levels);
  });

  it('holds the published figures, and a table beside the chart', async () => {
    const html = new TextDecoder().decode(await written('html'));
    expectPublished(wordsOf(html));
    expect(html).toContain('role="img"');
    expect(html).toContain('<summary>Data table of Figure 2, 23 rows</summary>');
    expect(html).toMatch(/<svg[^>]*viewBox="0 0 665 264"[^>]*aria-hidden="true"/);
  });

  it('draws every figure, each once, with its alternative and with names of its own', async () => {
    const html = new TextDecoder().decode(await written('html'));
    expect(new Set(figures().map(({ drawing }) => drawing.split('/')[0])).size).toBeGreaterThan(2);
    expect(html.match(/role="img"/g)).toHaveLength(figures().length);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => must(match[1]));
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...html.matchAll(/url\(#([^)]+)\)/g)].map((match) => must(match[1]));
    expect(named).toHaveLength(figures().length);
    expect(named.filter((name) => !ids.includes(name))).toEqual([]);
  });

  it('shows a picture as the file that was given, with what it shows in words', async () => {
    const block = { id: 'photo', kind: 'image', alt: 'Officers at a desk', caption: '“Desk”', size: 'full' } as const;
    const image = { fileId: 'f', sha256: '', type: 'image/jpeg', width: 900, height: 600 } as const;
    const shown = { ...pack, blocks: [...pack.blocks, { ...block, image }] };
    const drawing: Drawing = {
      key: drawingKey('photo', 0),
      svg: null,
      picture: { type: 'image/jpeg', data: '/9j/4AAQ' },
      width: 443.4,
      height: 295.6,
    };
    const bytes = await sample.desk.task('writeEdition', { pack: shown, format: 'html', drawings: [drawing] });
    const html = new TextDecoder().decode(bytes);
    expect(html).toContain(
      '<img src="data:image/jpeg;base64,/9j/4AAQ" alt="Officers at a desk" width="443" height="296">',
    );
    expect(html).toContain('img-src data:');
    expect(html).toContain('“Desk”</figcaption>');
  });

  it('takes no word of the pack for markup', async () => {
    const hostile = { ...pack, title: '</title><script>alert(1)</script>', foot: '<img src=x onerror=alert(1)>' };
    const html = new TextDecoder().decode(await written('html', hostile));
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script');
  });
});

describe('the Word document', () => {
  const part = (bytes: Uint8Array, name: string) => strFromU8(must(unzipSync(bytes)[name]));

  it('has real headings, repeated table heads, alternative texts, its language and its marking', async () => {
    const bytes = await written('docx');
    const body = part(bytes, 'word/document.xml');
    const sections = pack.blocks.filter((block) => 'heading' in block && block.level !== 3);
    // One more for the tables of the charts.
    expect(body.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(sections.length + 1);
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThanOrEqual(6);
    expect(body).toMatch(/<wp:docPr [^>]*descr="[^"]{40,}"/);
    // The contents list the blocks, beneath their sections too, and none of the headings within blocks.
    expect(body).toContain('TOC \\h \\o &quot;1-1&quot; \\t &quot;Block heading,2&quot;');
    const beneath = pack.blocks.filter((block) => block.level === 3);
    expect(body.match(/w:pStyle w:val="BlockHeading"/g)).toHaveLength(beneath.length);
    const entries = [...body.matchAll(/w:pStyle w:val="TOC(\d)"/g)].map(([, level]) => level);
    expect(entries.filter((level) => level === '2')).toHaveLength(beneath.length);
    expect(entries.filter((level) => level === '1')).toHaveLength(sections.length + 1);
    expect(part(bytes, 'word/styles.xml')).toContain('w:lang w:val="en-GB"');
    // A document that asks Word to update its fields opens with a question.
    expect(part(bytes, 'word/settings.xml')).not.toContain('updateFields');
    const names = Object.keys(unzipSync(bytes));
    for (const kind of ['header', 'footer'])
      expect(part(bytes, must(names.find((name) => name.startsWith(`word/${kind}`))))).toContain('OFFICIAL');
    expect(part(bytes, 'docProps/core.xml')).toContain('Autumn 2024 briefing pack');
  });

  it('keeps to what Word is strict about: names and numbers once, pictures within the text, cells with a paragraph', async () => {
    const bytes = await written('docx');
    const body = part(bytes, 'word/document.xml');
    const all = (pattern: RegExp) => [...body.matchAll(pattern)].map((match) => must(match[1]));
    const once = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length);
    const bookmarks = all(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g);
    once(bookmarks);
    once(all(/<w:bookmarkStart [^>]*w:id="([^"]+)"/g));
    expect(bookmarks.filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name))).toEqual([]);
    expect(
      all(/w:anchor="([^"]+)"/g).filter((anchor) => !bookmarks.includes(anchor) && !anchor.startsWith('_Toc')),
    ).toEqual([]);
    once(all(/<wp:docPr [^>]*?id="([^"]+)"/g));
    expect(all(/(<wp:docPr )/g)).toHaveLength(figures().length);
    expect(body).not.toMatch(/<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>|<w:tcPr\/>)?<\/w:tc>/);
    expect(all(/(<w:tblGrid>)/g)).toHaveLength(all(/(<w:tbl>)/g).length);
    const emus = all(/<wp:extent cx="(\d+)"/g).map(Number);
    expect(Math.max(...emus)).toBeLessThanOrEqual((11906 - 2 * 964) * 635);
    const types = part(bytes, '[Content_Types].xml');
    for (const name of Object.keys(unzipSync(bytes)))
      if (name !== '[Content_Types].xml')
        expect(
          types.includes(`PartName="/${name}"`) || types.includes(`Extension="${name.split('.').at(-1)}"`),
          name,
        ).toBe(true);
  });

  it('has captions as Word makes them: in its own style, with a number that can be cited and stays what is printed', async () => {
    const body = part(await written('docx'), 'word/document.xml');
    const labels = figures().flatMap(({ label }) => /^Figure (\d+)$/.exec(label)?.[1] ?? []);
    expect(labels.length).toBeGreaterThan(0);
    expect(
      [...body.matchAll(/SEQ Figure \\\* ARABIC \\r (\d+)"[^>]*>.*?<w:t[^>]*>(\d+)</g)].map(([, r, t]) => [r, t]),
    ).toEqual(labels.map((number) => [number, number]));
    expect(body.match(/w:pStyle w:val="Caption"/g)?.length).toBeGreaterThanOrEqual(labels.length);
  });

  it('turns its paper for a landscape block, and makes what is wider than the text fit', async () => {
    const chart = must(pack.blocks.find(({ kind }) => kind === 'chart'));
    const page = { startsNew: false, landscape: true };
    const turned = { ...pack, blocks: pack.blocks.map((block) => (block === chart ? { ...block, page } : block)) };
    const wide = drawings().map((each) => ({ ...each, width: 3000, height: 600 }));
    const bytes = await sample.desk.task('writeEdition', { pack: turned, format: 'docx', drawings: wide });
    const body = part(bytes, 'word/document.xml');
    expect(body.match(/w:orient="landscape"/g)).toHaveLength(1);
    const sizes = [...body.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(
      ([, cx, cy]) => [Number(cx), Number(cy)] as const,
    );
    // On its side the text is as wide as the paper is high, less its margins.
    expect(Math.max(...sizes.map(([cx]) => cx))).toBeCloseTo((16838 - 2 * 964) * 635, -5);
    for (const [cx, cy] of sizes) expect(cx / cy).toBeCloseTo(5, 0);
  });

  it('is read by another program with all its rows', async () => {
    const bytes = await written('docx');
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expectPublished(wordsOf(value));
    expect(value.match(/<thead>/g)?.length).toBeGreaterThanOrEqual(5);
    // Small charts stand side by side in rows of three, which only place them.
    const placing = Math.ceil(figures().filter(({ small }) => small === true).length / 3);
    expect(value.match(/<tr>/g)).toHaveLength(rowsOfTables() + placing);
    expect(value.match(/<ol>/g)?.length).toBeGreaterThanOrEqual(2);
  });
});
