import {
  Bookmark,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Tab,
  TableOfContents,
  TextRun,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import type { Drawing } from '#shared/editions/drawing';
import type { EditionNode, Figure, List, TextRole } from '#shared/editions/edition-node';
import { bookmarkOf, docxRuns } from './docx-runs';
import { docxTable } from './docx-table';
import type { ListNumbering } from './list-numbering';

export interface DocxWriting {
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly targets: ReadonlySet<string>;
  readonly numbering: ListNumbering;
}

const styles: Readonly<Record<TextRole, string>> = {
  body: 'Normal',
  lead: 'Lead',
  about: 'About',
  note: 'Note',
  caveat: 'Caveat',
};
/** Section headings are the document's first level: its title is no heading in Word. */
const levels = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

function figureParagraphs(figure: Figure, { drawings }: DocxWriting): Paragraph[] {
  const pictures = drawings.get(figure.drawing)?.pictures ?? [];
  const images = pictures.map(({ png, width, height }, index) => {
    // What is shown once is told once: the other parts of a figure are named after it.
    const description = index === 0 ? figure.alt : `${figure.label}, part ${index + 1}`;
    return new ImageRun({
      type: 'png',
      data: Buffer.from(png, 'base64'),
      transformation: { width, height },
      altText: { name: figure.label, title: figure.label, description },
    });
  });
  return [
    ...(images.length === 0
      ? [new Paragraph({ text: figure.alt })]
      : [new Paragraph({ keepNext: true, children: images })]),
    new Paragraph({
      style: 'Note',
      children: [new TextRun({ text: figure.label, bold: true }), new TextRun(` ${figure.caption}`)],
    }),
  ];
}

function listParagraphs({ from, items }: List, writing: DocxWriting): FileChild[] {
  const reference = from === null ? null : writing.numbering.ordered(from);
  return items.flatMap(({ id, nodes }) =>
    nodes.flatMap((node, index): FileChild[] => {
      if (node.type !== 'text') return docxNodes([node], writing);
      const numbered: Partial<IParagraphOptions> =
        index > 0
          ? { indent: { left: 420 } }
          : reference === null
            ? { bullet: { level: 0 } }
            : { numbering: { reference, level: 0 } };
      const runs = docxRuns(node.runs, writing.targets);
      const children = id === undefined || index > 0 ? runs : [new Bookmark({ id: bookmarkOf(id), children: runs })];
      return [new Paragraph({ style: styles[node.role], ...numbered, spacing: { after: 60 }, children })];
    }),
  );
}

/** The neutral form as Word's own paragraphs, tables and pictures, in named styles. */
export function docxNodes(nodes: readonly EditionNode[], writing: DocxWriting): FileChild[] {
  const { targets } = writing;
  let above = '';
  return nodes.flatMap((node): FileChild[] => {
    switch (node.type) {
      case 'title':
        return [
          new Paragraph({ style: 'About', text: node.over }),
          new Paragraph({ heading: HeadingLevel.TITLE, text: node.title }),
          new Paragraph({ style: 'Under', text: node.under }),
        ];
      case 'heading': {
        above = node.text;
        const words = new TextRun(node.text);
        const children = node.id === null ? [words] : [new Bookmark({ id: bookmarkOf(node.id), children: [words] })];
        return [new Paragraph({ heading: levels[node.level], children })];
      }
      case 'text':
        return [
          new Paragraph({
            style: styles[node.role],
            keepNext: node.role === 'lead',
            children: docxRuns(node.runs, targets),
          }),
        ];
      case 'list':
        return listParagraphs(node, writing);
      case 'table':
        return docxTable(node, node.caption !== above, targets);
      case 'figure':
        return figureParagraphs(node, writing);
      case 'facts':
        return node.facts.map(
          ({ label, value }) =>
            new Paragraph({
              style: 'Fact',
              children: [new TextRun({ text: label, bold: true }), new TextRun({ children: [new Tab(), value] })],
            }),
        );
      case 'box':
        return docxNodes(node.nodes, writing);
      case 'contents':
        return [
          new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, text: node.title }),
          new TableOfContents(node.title, { hyperlink: true, headingStyleRange: '1-1' }),
        ];
    }
  });
}
