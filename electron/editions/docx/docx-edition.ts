import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Drawing } from '#shared/editions/drawing';
import type { EditionDocument, EditionSection } from '#shared/editions/edition-document';
import { editionIds } from '#shared/editions/edition-ids';
import type { EditionNode, Table } from '#shared/editions/edition-node';
import { markingWords } from '#shared/editions/marking-words';
import { steadyDocx } from './steady-docx';
import { docxNodes } from './docx-nodes';
import { docxStyles, paper } from './docx-styles';
import { bookmarksOf, type DocxWriting } from './docx-writing';
import { ListNumbering } from './list-numbering';

const marking = ({ marking: words, handling }: EditionDocument) => [
  new Paragraph({ style: 'Marking', text: words }),
  ...(handling === undefined ? [] : [new Paragraph({ style: 'Handling', text: handling })]),
];

function running(width: number, children: (string | Tab | (typeof PageNumber)[keyof typeof PageNumber])[]): Paragraph {
  return new Paragraph({
    style: 'Running',
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [new TextRun({ children })],
  });
}

function chartTables(nodes: readonly EditionNode[]): readonly Table[] {
  return nodes.flatMap((node): readonly Table[] => {
    if (node.type === 'figure')
      return node.table === null ? [] : [{ ...node.table, caption: `${node.label}. ${node.table.caption}` }];
    return node.type === 'box' ? chartTables(node.nodes) : [];
  });
}

/** What the charts draw, at the end: a picture in Word can only be read by its alternative text. */
function chartData({ sections }: EditionDocument): EditionSection | null {
  const tables = sections.flatMap(({ nodes }) => chartTables(nodes));
  if (tables.length === 0) return null;
  const heading: EditionNode = { type: 'heading', level: 2, text: 'Figures of the charts', id: null };
  return { blockId: '', page: { startsNew: true, landscape: false }, nodes: [heading, ...tables] };
}

/** Sections that share their pages: a new run begins where paper turns or where a block asks for a new page. */
function runsOfPages(sections: readonly EditionSection[]): readonly (readonly EditionSection[])[] {
  const runs: EditionSection[][] = [];
  for (const section of sections) {
    const { startsNew, landscape } = section.page;
    const run = runs.at(-1);
    if (run === undefined || startsNew || landscape !== run[0]?.page.landscape) runs.push([section]);
    else run.push(section);
  }
  return runs;
}

type Shared = Omit<DocxWriting, 'width'>;

function pagesOf(run: readonly EditionSection[], document: EditionDocument, shared: Shared): ISectionOptions {
  const { head, foot } = document;
  const landscape = run[0]?.page.landscape === true;
  const width = (landscape ? paper.height : paper.width) - 2 * paper.margin;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // The library turns the paper itself.
        size: {
          width: paper.width,
          height: paper.height,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: 1200, bottom: 1200, left: paper.margin, right: paper.margin },
      },
    },
    headers: {
      default: new Header({ children: [...marking(document), running(width, [head.left, new Tab(), head.right])] }),
    },
    footers: {
      default: new Footer({
        children: [
          running(width, [foot, new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]),
          ...marking(document),
        ],
      }),
    },
    children: run.flatMap(({ nodes }) => docxNodes(nodes, { ...shared, width })),
  };
}

const isBeneath = (node: EditionNode) => node.type === 'heading' && node.id !== null && node.level > 2;

/** @returns a Word document with real headings, tables and alternative texts, to be edited on */
export async function docxEdition(document: EditionDocument, drawings: readonly Drawing[]): Promise<Uint8Array> {
  const shared: Shared = {
    drawings: new Map(drawings.map((drawing) => [drawing.key, drawing])),
    bookmarks: bookmarksOf(editionIds(document)),
    numbering: new ListNumbering(),
    listsBeneath: document.sections.some(({ nodes }) => nodes.some(isBeneath)),
  };
  const data = chartData(document);
  const runs = runsOfPages([...document.sections, ...(data === null ? [] : [data])]);
  const sections = runs.map((run) => pagesOf(run, document, shared));
  const made = new Document({
    title: document.fullTitle,
    subject: markingWords(document),
    keywords: document.marking,
    creator: document.office,
    lastModifiedBy: document.office,
    styles: docxStyles,
    numbering: shared.numbering.options(),
    // A guess is a page off at worst, and Word puts it right when the contents are updated; blanks would only look broken.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections,
  });
  return steadyDocx(await Packer.toBuffer(made));
}
