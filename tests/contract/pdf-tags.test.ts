import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString, StandardFonts, type PDFRef } from '@cantoo/pdf-lib';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PrintedPdf, Tag } from '#electron/services/pdf-check/printed-pdf';
import { readPrinted } from '#electron/services/pdf-check/read-printed';
import { tagsOf } from '#electron/services/pdf-check/read-tags';
import { finishTags } from '#electron/services/pdf-tags/finish-tags';
import { must } from '#tests/support/must';

/** A tagged file as Chromium writes one: each page draws words, each in a tag of its own. */
class Written {
  readonly ids: PDFString[] = [];
  readonly #parents: PDFRef[][] = [[], []];
  readonly #lines: string[][] = [[], []];
  readonly #root: PDFDict;

  constructor(readonly pdf: PDFDocument) {
    this.#root = pdf.context.obj({ Type: 'StructTreeRoot' });
    pdf.catalog.set(PDFName.of('MarkInfo'), pdf.context.obj({ Marked: true }));
    pdf.catalog.set(PDFName.of('StructTreeRoot'), pdf.context.register(this.#root));
  }

  tag(role: string, children: readonly PDFRef[], rest: Record<string, unknown> = {}): PDFRef {
    const id = PDFString.of(`node${String(this.ids.length).padStart(4, '0')}`);
    this.ids.push(id);
    const dict = this.pdf.context.obj({ Type: 'StructElem', S: role, ID: id, K: [...children], ...rest } as never);
    const ref = this.pdf.context.register(dict);
    for (const child of children) this.pdf.context.lookup(child, PDFDict).set(PDFName.of('P'), ref);
    return ref;
  }

  words(page: 0 | 1, words: string): PDFRef {
    const mcid = must(this.#parents[page]).length;
    const ref = this.tag('NonStruct', [], { K: [{ Type: 'MCR', Pg: this.pdf.getPage(page).ref, MCID: mcid }] });
    must(this.#parents[page]).push(ref);
    const y = 700 - 20 * mcid;
    must(this.#lines[page]).push(
      'BT',
      `/P <</MCID ${mcid} >>BDC`,
      `/F1 10 Tf`,
      `1 0 0 1 50 ${y} Tm`,
      `(${words}) Tj`,
      'EMC',
      'ET',
    );
    return ref;
  }

  row(page: 0 | 1, cells: readonly string[], heads: 'Column' | 'Row', headers?: PDFString): PDFRef {
    return this.tag(
      'TR',
      cells.map((words, index) => {
        const isHead = heads === 'Column' || index === 0;
        const attribute = isHead
          ? { O: 'Table', Scope: heads }
          : { O: 'Table', Headers: headers === undefined ? [] : [headers] };
        return this.tag(isHead ? 'TH' : 'TD', [this.words(page, words)], { A: [attribute] });
      }),
    );
  }

  async save(document: PDFRef, font: PDFRef): Promise<void> {
    const { context } = this.pdf;
    this.#root.set(PDFName.of('K'), document);
    this.pdf.context
      .lookup(document, PDFDict)
      .set(PDFName.of('P'), must(this.pdf.catalog.get(PDFName.of('StructTreeRoot'))));
    const nums = this.#parents.flatMap((refs, index) => [index, context.register(context.obj(refs as never))]);
    this.#root.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: nums } as never)));
    this.pdf.getPages().forEach(({ node }, index) => {
      const lines = ['BT', '/F1 8 Tf', '1 0 0 1 50 800 Tm', '(Head) Tj', 'ET', ...must(this.#lines[index])];
      node.set(PDFName.of('StructParents'), context.obj(index));
      node.set(PDFName.of('Resources'), context.obj({ Font: { F1: font } }));
      node.set(PDFName.of('Contents'), context.register(context.flateStream(lines.join('\n'))));
    });
    await this.pdf.flush();
  }
}

let pdf: PDFDocument;
beforeEach(async () => {
  pdf = await PDFDocument.create();
  pdf.addPage([595, 842]);
  pdf.addPage([595, 842]);
});

/** A table and a list, each on both pages; the head of the table stands on both. */
async function write(): Promise<void> {
  const written = new Written(pdf);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const head = (page: 0 | 1) => written.tag('NonStruct', [written.row(page, ['Month', 'Calls'], 'Column')]);
  const idOfCalls = () => must(written.ids.at(-3));
  const firstHead = head(0);
  const first = written.tag('Table', [firstHead, written.row(0, ['June', '12'], 'Row')]);
  const caption = written.tag('NonStruct', [written.words(1, 'Calls, continued')]);
  const secondHead = head(1);
  const second = written.tag('Table', [caption, secondHead, written.row(1, ['July', '15'], 'Row', idOfCalls())]);
  const item = (page: 0 | 1, words: string) => written.tag('LI', [written.words(page, words)]);
  const list = written.tag('L', [item(0, 'One'), item(0, 'Two')]);
  const rest = written.tag('L', [item(1, 'Three')]);
  const pages = [written.tag('Div', [first, list]), written.tag('Div', [rest, second])];
  await written.save(written.tag('Document', pages), font.ref);
}

const rows = (tag: Tag | null) =>
  tagsOf(tag, (role) => role === 'TR').map(({ children }) => children.map(({ text }) => text.trim()));
const read = async (): Promise<PrintedPdf> => readPrinted(await pdf.save());

describe('tags that go on over pages', () => {
  it('are two tables and two lists as they are printed, and then one of each', async () => {
    await write();
    const before = await read();
    expect(tagsOf(before.tags, (role) => role === 'Table')).toHaveLength(2);
    expect(rows(before.tags)).toHaveLength(4);

    finishTags(pdf, [
      { page: 2, role: 'Table', headRows: 1 },
      { page: 2, role: 'L', headRows: 0 },
    ]);
    const after = await read();
    expect(tagsOf(after.tags, (role) => role === 'Table')).toHaveLength(1);
    expect(rows(after.tags)).toEqual([
      ['Month', 'Calls'],
      ['June', '12'],
      ['July', '15'],
    ]);
    const [list, another] = tagsOf(after.tags, (role) => role === 'L');
    expect(another).toBeUndefined();
    expect(tagsOf(must(list), (role) => role === 'LBody').map(({ text }) => text.trim())).toEqual([
      'One',
      'Two',
      'Three',
    ]);
  });

  it('read the same page by page, where what is repeated belongs to no tag', async () => {
    await write();
    finishTags(pdf, [{ page: 2, role: 'Table', headRows: 1 }]);
    const { pages } = await read();
    const drawn = rows(must(pages[1]).tags).filter((cells) => cells.join('') !== '');
    expect(drawn).toEqual([['July', '15']]);
    const untagged = must(pages[1]).words.flatMap(({ text, isTagged }) => (isTagged ? [] : [text]));
    expect(untagged).toEqual(['Head', 'Calls, continued', 'Month', 'Calls']);
  });

  it('name header cells that are still there', async () => {
    await write();
    finishTags(pdf, [{ page: 2, role: 'Table', headRows: 1 }]);
    const saved = await PDFDocument.load(await pdf.save());
    const dicts = saved.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
    const ids = new Set(dicts.flatMap((dict) => dict.lookupMaybe(PDFName.of('ID'), PDFString)?.asString() ?? []));
    const named = dicts.flatMap((dict) =>
      (dict.lookupMaybe(PDFName.of('A'), PDFArray)?.asArray() ?? []).flatMap((attribute) =>
        attribute instanceof PDFDict
          ? (attribute.lookupMaybe(PDFName.of('Headers'), PDFArray)?.asArray() ?? []).map((each) =>
              (each as PDFString).asString(),
            )
          : [],
      ),
    );
    expect(named).toHaveLength(1);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('must go on with something of the page before', async () => {
    await write();
    expect(() => finishTags(pdf, [{ page: 1, role: 'Table', headRows: 1 }])).toThrow(
      /Page 1 does not go on with a table of the page before\. Nothing was saved/,
    );
  });
});
