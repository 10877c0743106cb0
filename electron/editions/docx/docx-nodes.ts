import {
  Bookmark,
  HeadingLevel,
  Paragraph,
  StyleLevel,
  Tab,
  TableOfContents,
  TextRun,
  type FileChild,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { EditionNode, Figure, List, TextRole } from '#shared/editions/edition-node';
import { docxFigure, docxSmallFigures } from './docx-figure';
import { docxRuns } from './docx-runs';
import { listedHeading } from './docx-styles';
import { docxTable } from './docx-table';
import type { DocxWriting } from './docx-writing';

const styles: Readonly<Record<TextRole, string>> = {
  body: 'Normal',
  lead: 'Lead',
  about: 'About',
  note: 'Note',
  caveat: 'Caveat',
};
/** Section headings are the document's first level: its title is no heading in Word. */
const levels = {
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
  5: HeadingLevel.HEADING_4,
} as const;

const isSmall = (node: EditionNode | undefined): node is Figure => node?.type === 'figure' && node.small === true;

/** The small figures that these nodes begin with. */
function smallFrom(nodes: readonly EditionNode[]): readonly Figure[] {
  const end = nodes.findIndex((node) => !isSmall(node));
  return nodes.slice(0, end < 0 ? nodes.length : end).filter(isSmall);
}

/** Words that links may lead to. */
function marked(id: string | null, runs: ParagraphChild[], { bookmarks }: DocxWriting): ParagraphChild[] {
  const name = bookmarks.get(id ?? '');
  return name === undefined ? runs : [new Bookmark({ id: name, children: runs })];
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
      const runs = docxRuns(node.runs, writing.bookmarks);
      const children = index > 0 ? runs : marked(id ?? null, runs, writing);
      return [new Paragraph({ style: styles[node.role], ...numbered, spacing: { after: 60 }, children })];
    }),
  );
}

/** What a line before it must not be parted from; small lines may stand in a row. */
const leadsTo = (node: EditionNode | undefined) =>
  node?.type === 'figure' || node?.type === 'table' || (node?.type === 'text' && node.role === 'about');

/** A label that is longer than its column has the value on a line of its own. */
function factRuns(label: string, value: string): TextRun[] {
  const name = new TextRun({ text: label, bold: true });
  return label.length > 24
    ? [name, new TextRun({ text: value, break: 1 })]
    : [name, new TextRun({ children: [new Tab(), value] })];
}

/**
 * The neutral form as Word's own paragraphs, tables and pictures, in named styles.
 * @param together whether they stay on one page as far as they fit, such as a finding with its chart
 */
export function docxNodes(nodes: readonly EditionNode[], writing: DocxWriting, together = false): FileChild[] {
  const { bookmarks } = writing;
  const kept = (index: number) => together && index < nodes.length - 1;
  let above = '';
  return nodes.flatMap((node, index): FileChild[] => {
    switch (node.type) {
      case 'title':
        return [
          new Paragraph({ style: 'About', text: node.over }),
          new Paragraph({ heading: HeadingLevel.TITLE, text: node.title }),
          new Paragraph({ style: 'Under', text: node.under }),
        ];
      case 'heading': {
        above = node.text;
        const children = marked(node.id, [new TextRun(node.text)], writing);
        // A block's own heading beneath a section is in the contents; a heading within a block, as deep, is not.
        return node.id !== null && node.level > 2
          ? [new Paragraph({ style: listedHeading.id, children })]
          : [new Paragraph({ heading: levels[node.level], children })];
      }
      case 'text':
        return [
          new Paragraph({
            style: styles[node.role],
            keepNext: node.role === 'lead' || kept(index) || leadsTo(nodes[index + 1]),
            children: docxRuns(node.runs, bookmarks),
          }),
        ];
      case 'list':
        return listParagraphs(node, writing);
      case 'table':
        return docxTable(node, !above.endsWith(node.caption), writing);
      case 'figure':
        if (node.small !== true) return docxFigure(node, writing, kept(index));
        return isSmall(nodes[index - 1]) ? [] : docxSmallFigures(smallFrom(nodes.slice(index)), writing);
      case 'facts':
        return node.facts.map(
          ({ label, value }) =>
            new Paragraph({ style: 'Fact', keepNext: kept(index), children: factRuns(label, value) }),
        );
      case 'box':
        return docxNodes(node.nodes, writing, true);
      case 'contents':
        return [
          new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, text: node.title }),
          new TableOfContents(node.title, {
            hyperlink: true,
            headingStyleRange: '1-1',
            stylesWithLevels: writing.listsBeneath ? [new StyleLevel(listedHeading.name, 2)] : [],
          }),
        ];
    }
  });
}
