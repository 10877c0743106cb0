import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Drawing } from '#shared/editions/drawing';
import type { EditionDocument } from '#shared/editions/edition-document';
import { editionIds } from '#shared/editions/edition-ids';
import type { EditionNode, Table } from '#shared/editions/edition-node';
import { docxNodes, type DocxWriting } from './docx-nodes';
import { docxStyles, paper } from './docx-styles';
import { docxTable } from './docx-table';
import { ListNumbering } from './list-numbering';

const running = (children: (string | Tab | (typeof PageNumber)[keyof typeof PageNumber])[]) =>
  new Paragraph({
    style: 'Running',
    tabStops: [{ type: TabStopType.RIGHT, position: paper.text }],
    children: [new TextRun({ children })],
  });

const marking = (words: string) => new Paragraph({ style: 'Marking', text: words });

function chartTables(nodes: readonly EditionNode[]): readonly Table[] {
  return nodes.flatMap((node): readonly Table[] => {
    if (node.type === 'figure')
      return node.table === null ? [] : [{ ...node.table, caption: `${node.label}. ${node.table.caption}` }];
    return node.type === 'box' ? chartTables(node.nodes) : [];
  });
}

/** What the charts draw, at the end: a picture in Word can only be read by its alternative text. */
function chartData({ sections }: EditionDocument, writing: DocxWriting) {
  const tables = sections.flatMap(({ nodes }) => chartTables(nodes));
  if (tables.length === 0) return [];
  const heading: EditionNode = { type: 'heading', level: 2, text: 'Figures of the charts', id: null };
  return [...docxNodes([heading], writing), ...tables.flatMap((table) => docxTable(table, true, writing.targets))];
}

/** @returns a Word document with real headings, tables and alternative texts, to be edited on */
export async function docxEdition(document: EditionDocument, drawings: readonly Drawing[]): Promise<Uint8Array> {
  const { head, foot } = document;
  const writing: DocxWriting = {
    drawings: new Map(drawings.map((drawing) => [drawing.key, drawing])),
    targets: editionIds(document),
    numbering: new ListNumbering(),
  };
  const children = [
    ...document.sections.flatMap(({ nodes }) => docxNodes(nodes, writing)),
    ...chartData(document, writing),
  ];
  const { width, height, margin } = paper;
  const made = new Document({
    title: document.fullTitle,
    subject: `Protective marking: ${document.marking}`,
    keywords: document.marking,
    creator: document.office,
    lastModifiedBy: document.office,
    styles: docxStyles,
    numbering: writing.numbering.options(),
    // A guess is a page off at worst, and Word puts it right when the contents are updated; blanks would only look broken.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      {
        properties: {
          page: { size: { width, height }, margin: { top: 1200, bottom: 1200, left: margin, right: margin } },
        },
        headers: {
          default: new Header({ children: [marking(document.marking), running([head.left, new Tab(), head.right])] }),
        },
        footers: {
          default: new Footer({
            children: [
              running([foot, new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]),
              marking(document.marking),
            ],
          }),
        },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(made));
}
