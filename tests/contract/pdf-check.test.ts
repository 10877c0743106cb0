import { beforeAll, describe, expect, it } from 'vitest';
import { pdfFaults } from '#electron/services/pdf-check/check-pdf';
import type { PlacedWords, PrintedPage, PrintedPdf, Tag } from '#electron/services/pdf-check/printed-pdf';
import { tagsOf } from '#electron/services/pdf-check/read-tags';
import { markingWords } from '#shared/editions/marking-words';
import type { ResolvedPack } from '#shared/pack/resolved';
import { must } from '#tests/support/must';
import { font, placed, portrait, printed, running, tag, wholeOf } from '#tests/support/printed-pack';
import { openSampleDesk } from '#tests/support/sample-desk';

/** Two tables of the sample's pack, as a pack of their own without a cover. */
let pack: ResolvedPack;
let whole: ResolvedPack;
beforeAll(() => {
  const { call, task, dispose } = openSampleDesk();
  const { id } = must(call('packs.list', {}).find(({ title }) => title === 'Autumn 2024 briefing pack'));
  whole = task('editionOf', { packId: id, edition: 'restricted' });
  pack = { ...whole, blocks: whole.blocks.filter(({ kind }) => kind === 'ncpm' || kind === 'series-table') };
  dispose();
});

const onFirstPage = (pdf: PrintedPdf, change: (page: PrintedPage) => Partial<PrintedPage>): PrintedPdf => ({
  ...pdf,
  ...wholeOf(pdf.pages.map((page, index) => (index === 0 ? { ...page, ...change(page) } : page))),
});
const mapTags = (tags: Tag, change: (one: Tag) => Tag | null): Tag => {
  const children = tags.children.flatMap((child) => {
    const now = change(child);
    return now === null ? [] : [mapTags(now, change)];
  });
  return { ...tags, children, text: children.length === 0 ? tags.text : children.map(({ text }) => text).join('\n') };
};
/** The first row of the first page's table is gone. */
function withoutRow(page: PrintedPage): Partial<PrintedPage> {
  let taken = false;
  return {
    tags: mapTags(must(page.tags), (one) => {
      if (one.role !== 'TR' || taken) return one;
      taken = true;
      return null;
    }),
  };
}

describe('the check of a printed file', () => {
  it('finds nothing in a file that holds what the document holds', () => {
    const { pdf, layout } = printed(pack);
    expect(pdf.pages).toHaveLength(2);
    expect(pdfFaults(pdf, pack, layout)).toEqual([]);
  });

  it.each<readonly [string, (pdf: PrintedPdf) => PrintedPdf, RegExp]>([
    ['tags', (pdf) => ({ ...pdf, isMarked: false }), /not tagged/],
    ['title', (pdf) => ({ ...pdf, title: 'print.html' }), /title of the pack/],
    ['title shown', (pdf) => ({ ...pdf, showsTitle: false }), /name of the file/],
    ['language', (pdf) => ({ ...pdf, language: 'en-US' }), /British English/],
    ['marking in the properties', (pdf) => ({ ...pdf, keywords: '' }), /properties .* marking OFFICIAL/],
    [
      'fonts in the file',
      (pdf) => ({ ...pdf, fonts: [{ ...font, name: 'Arial', isHeld: false }] }),
      /does not hold the letters of its font Arial/,
    ],
    [
      'fonts that are whole',
      (pdf) => ({ ...pdf, fonts: [font, { ...font, isSubset: false }] }),
      /letters of its font SourceSans3 that it does not use/,
    ],
    [
      'letters that are drawings',
      (pdf) => ({ ...pdf, fonts: [{ ...font, drawn: '☎ Nor' }] }),
      /draws letters instead of setting them in a font, such as “Nor”/,
    ],
    [
      'marking of another pack in the properties',
      (pdf) => ({ ...pdf, subject: 'Protective marking: OFFICIAL-SENSITIVE' }),
      /properties .* marking OFFICIAL/,
    ],
    ['title, to its end', (pdf) => ({ ...pdf, title: `${pdf.title}, draft` }), /title of the pack/],
    ['bookmarks', (pdf) => ({ ...pdf, bookmarks: pdf.bookmarks.slice(1) }), /no bookmark for “/],
    [
      'marking at the foot',
      (pdf) => onFirstPage(pdf, ({ words }) => ({ words: words.slice(0, -1) })),
      /Page 1 does not carry the marking OFFICIAL in the middle of its foot/,
    ],
    [
      'marking at the head, and takes no other word for it',
      (pdf) => onFirstPage(pdf, ({ words }) => ({ words: [placed('OFFICIAL', 798, 100), ...words.slice(1)] })),
      /Page 1 does not carry the marking OFFICIAL in the middle of its head/,
    ],
    [
      'marking that is another',
      (pdf) => onFirstPage(pdf, ({ words }) => ({ words: [placed('OFFICIAL-SENSITIVE', 798), ...words.slice(1)] })),
      /Page 1 does not carry the marking OFFICIAL in the middle of its head/,
    ],
    [
      'marking that is elsewhere on the page',
      (pdf) => onFirstPage(pdf, ({ words }) => ({ words: [placed('OFFICIAL', 500), ...words.slice(1)] })),
      /Page 1 does not carry the marking OFFICIAL in the middle of its head/,
    ],
    [
      'number of the page',
      (pdf) => onFirstPage(pdf, ({ words }) => ({ words: words.filter(({ text }) => text !== 'Page 1 of 2') })),
      /Page 1 does not carry its own number/,
    ],
    [
      'heads outside the tags',
      (pdf) => onFirstPage(pdf, ({ words }) => ({ words: words.map((each) => ({ ...each, isTagged: true })) })),
      /Page 1 does not carry the marking/,
    ],
    [
      'heads inside the margins',
      (pdf) => onFirstPage(pdf, ({ words }) => ({ words: [placed('Norfolk', 798, 50), ...words] })),
      /Page 1 has a head that runs past its margins/,
    ],
    [
      'every row',
      (pdf) => onFirstPage(pdf, withoutRow),
      /^1 of the \d+ rows of “National Crime and Policing Measures”/,
    ],
    [
      'header cells that say what they head',
      (pdf) =>
        onFirstPage(pdf, ({ tags }) => ({
          tags: mapTags(must(tags), (one) => (one.role === 'TH' ? { ...one, scope: null } : one)),
        })),
      /header cells that do not say what they head/,
    ],
    [
      'pictures in words',
      (pdf) => onFirstPage(pdf, ({ tags }) => ({ tags: tag('Document', [...must(tags).children, tag('Figure', '')]) })),
      /picture on page 1 is not described/,
    ],
    [
      'links',
      (pdf) => onFirstPage(pdf, () => ({ links: [{ address: null, leadsToPage: null }] })),
      /link on page 1 leads nowhere/,
    ],
    [
      'addresses',
      (pdf) => onFirstPage(pdf, () => ({ links: [{ address: 'file:///C:/x', leadsToPage: null }] })),
      /link on page 1 leads nowhere/,
    ],
    [
      'a page that ends in a heading',
      (pdf) => onFirstPage(pdf, ({ tags }) => ({ tags: tag('Document', [...must(tags).children, tag('H2', 'More')]) })),
      /Page 1 ends in a heading/,
    ],
    [
      'an empty page',
      (pdf) => ({
        ...pdf,
        pages: [
          ...pdf.pages,
          { ...portrait, tags: null, words: running(3, 3).filter(({ isTagged }) => !isTagged), links: [] },
        ],
      }),
      /Page 3 is empty/,
    ],
  ])('looks at %s', (_, broken, fault) => {
    const { pdf, layout } = printed(pack);
    expect(pdfFaults(broken(pdf), pack, layout)).toContainEqual(expect.stringMatching(fault));
  });

  it('looks for the handling line in the properties and beside both markings of each page', () => {
    const { pdf, layout } = printed(pack);
    const handling = 'Members of the panel only; not to be copied or passed on';
    const sensitive = { ...pack, handling };
    expect(pdfFaults(pdf, sensitive, layout)).toEqual(
      expect.arrayContaining([
        'The properties of the file do not carry the marking OFFICIAL and the handling line.',
        'Page 1 does not carry the handling line beside the marking of its head.',
        'Page 2 does not carry the handling line beside the marking of its foot.',
      ]),
    );
    const carried = (...lines: readonly PlacedWords[]) => ({
      ...pdf,
      subject: markingWords(sensitive),
      pages: pdf.pages.map((page) => ({ ...page, words: [...page.words, ...lines] })),
    });
    const [first, second] = ['Members of the panel only;', 'not to be copied or passed on'] as const;
    const foot = [placed(first, 30), placed(second, 20)];
    expect(pdfFaults(carried(placed(first, 818), placed(second, 808), ...foot), sensitive, layout)).toEqual([]);
    // Twice at the foot is not once at either end; and words inside the page are not beside the marking.
    for (const lines of [
      [...foot, ...foot],
      [...foot, placed(handling, 780)],
      [...foot, placed(first, 808)],
    ])
      expect(pdfFaults(carried(...lines), sensitive, layout)).toContain(
        'Page 1 does not carry the handling line beside the marking of its head.',
      );
  });

  it('lets emoji be drawings, which no font has as letters', () => {
    const { pdf, layout } = printed(pack);
    expect(pdfFaults({ ...pdf, fonts: [font, { ...font, drawn: '☎🚓✓' }] }, pack, layout)).toEqual([]);
  });

  it('holds pictures and what is said against the document', () => {
    const shown = { ...whole, blocks: whole.blocks.filter(({ kind }) => kind === 'chart' || kind === 'text') };
    const { pdf, layout } = printed(shown);
    expect(pdfFaults(pdf, shown, layout)).toEqual([]);
    const figures = tagsOf(pdf.tags, (role) => role === 'Figure');
    expect(figures.length).toBeGreaterThan(0);
    const changed = (role: string, change: (one: Tag) => Tag | null) => ({
      ...pdf,
      tags: mapTags(must(pdf.tags), (one) => (one.role === role ? change(one) : one)),
    });
    for (const change of [() => null, (one: Tag) => ({ ...one, alt: 'A chart' })])
      expect(pdfFaults(changed('Figure', change), shown, layout)).toContainEqual(
        expect.stringMatching(/^The picture that is described as “.*” is not in the file/),
      );
    const paragraphs = pdfFaults(
      changed('P', () => null),
      shown,
      layout,
    );
    expect(paragraphs).toContainEqual(expect.stringMatching(/^The words “.*” are not in the file\.$/));
  });

  it('takes one table on two pages for one, and two for a fault', () => {
    const { pdf, layout } = printed(pack);
    const [first, second] = pdf.pages as [PrintedPage, PrintedPage];
    const head = tag('TR', [tag('TH', 'Measure', { scope: 'Column' }), tag('TH', 'Change', { scope: 'Column' })]);
    const rows = tagsOf(first.tags, (role) => role === 'TR');
    const part = (of: readonly Tag[]) => tag('Table', of);
    const laid = (start: readonly Tag[], rest: readonly Tag[], file: readonly Tag[]) => {
      const others = must(second.tags).children;
      const headings = must(first.tags).children.filter(({ role }) => role !== 'Table');
      const pages = [
        { ...first, tags: tag('Document', [...headings, ...start]) },
        { ...second, tags: tag('Document', [...rest, ...others]) },
      ];
      return pdfFaults({ ...pdf, pages, tags: tag('Document', [...headings, ...file, ...others]) }, pack, layout);
    };
    const [above, below] = [rows.slice(0, 4), rows.slice(4)];
    expect(laid([part([head, ...above])], [part(below)], [part([head, ...rows])])).toEqual([]);
    const two = [part([head, ...above]), part([head, ...below])] as const;
    expect(laid([two[0]], [two[1]], two)).toContainEqual(
      expect.stringMatching(/^4 of the \d+ rows of “National Crime and Policing Measures” are not in its table/),
    );
    expect(laid([two[0]], [two[1]], [part([head, ...above, head, ...below])])).toContainEqual(
      expect.stringMatching(/has its head again among its rows/),
    );
    // In another order; and the pages say otherwise than the file.
    expect(laid([part(rows)], [], [part([...below, ...above])])).toEqual([
      expect.stringMatching(/not in its table in the file, or not in their place/),
      'The pages hold other rows than the tables of the file.',
    ]);
  });

  it('takes one list for one, and two for a fault; and misses an address that is no link', () => {
    const listed = { ...whole, blocks: whole.blocks.filter(({ kind }) => kind === 'sources') };
    const { pdf, layout } = printed(listed);
    expect(pdfFaults(pdf, listed, layout)).toEqual([]);
    const unlinked = onFirstPage(pdf, ({ links }) => ({ links: links.slice(0, -1) }));
    expect(pdfFaults(unlinked, listed, layout)).toEqual([
      expect.stringMatching(/^The link to http.* is not in the file, or not in its place\.$/),
    ]);
    const lists = tagsOf(pdf.tags, (role) => role === 'L').map(({ children }) => children);
    const cut = lists.flatMap((items) => [tag('L', items.slice(0, 1)), tag('L', items.slice(1))]);
    expect(pdfFaults({ ...pdf, tags: tag('Document', cut) }, listed, layout)).toContainEqual(
      expect.stringMatching(/^The list that begins with “.*” is not one list of \d+ in the file\.$/),
    );
  });

  it('holds headings, and what the contents say of them, against the pages of the layout', () => {
    const { pdf, layout } = printed(pack);
    const [first, second] = layout.headings;
    const moved = { ...layout, headings: [{ ...must(first), page: 2 }, must(second)] };
    expect(pdfFaults(pdf, pack, moved)).toContainEqual(
      expect.stringMatching(/is not on page 2, where it was laid out/),
    );

    const entries = layout.headings.map(({ blockId, heading }) => ({
      blockId,
      heading,
      number: null,
      level: 2 as const,
    }));
    const contents = (numbers: readonly number[], leadTo: readonly number[]): PrintedPage => ({
      ...portrait,
      tags: tag('Document', [
        tag('H2', 'Contents'),
        tag(
          'L',
          layout.headings.map(({ heading }, index) => tag('LI', `${heading} ${String(numbers[index])}`)),
        ),
      ]),
      words: running(3, 3),
      links: leadTo.map((leadsToPage) => ({ address: null, leadsToPage })),
    });
    const withContents = (numbers: readonly number[], leadTo = numbers) =>
      pdfFaults(
        { ...pdf, ...wholeOf([...pdf.pages, contents(numbers, leadTo)]) },
        { ...pack, blocks: [...pack.blocks, { id: 'contents', kind: 'contents', entries }] },
        layout,
      ).filter((fault) => fault.includes('contents'));
    expect(withContents([1, 2])).toEqual([]);
    expect(withContents([1, 3], [1, 2])).toEqual([
      expect.stringMatching(/^The contents do not name “.*” with its page 2/),
    ]);
    expect(withContents([1, 2], [2, 1])).toEqual(['An entry of the contents leads to another page than it names.']);
    expect(withContents([1])).toHaveLength(2);
    // A heading is taken for another that ends as it does by nobody.
    const renamed = { ...layout, headings: [{ ...must(first), blockId: 'none', heading: 'Measures' }, must(second)] };
    expect(pdfFaults(pdf, pack, renamed)).toContain('The heading “Measures” is not on page 1, where it was laid out.');
    expect(pdfFaults({ ...pdf, bookmarks: pdf.bookmarks.toReversed() }, pack, layout)).toHaveLength(1);
  });
});
