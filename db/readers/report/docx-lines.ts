import { cleanText } from '#shared/import/cells/clean-text';
import type { ReportLine } from '#shared/report/report-text';
import { docxStyles, numberedLists, outlineHeading, type DocxStyle } from './docx-styles';
import { refuseReport, reportLimits } from './report-limits';
import { xmlAttribute, xmlEvents, type XmlEvent } from './xml-events';

interface Paragraph {
  text: string;
  boldText: string;
  style: DocxStyle;
  heading: ReportLine['heading'];
  list: string | null;
  level: string;
}

/** A row of a table that has more than one cell is one line; a single cell is a box around its paragraphs. */
interface Row {
  readonly cells: ReportLine[][];
}

const plain: DocxStyle = { heading: null, list: null };
const longestBoldHeading = 220;

class DocxReader {
  readonly lines: ReportLine[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private readonly rows: Row[] = [];
  private readonly counts = new Map<string, number>();
  private bold = false;
  private inText = false;
  /** Depth inside an element that is left out: the picture of a text box, which repeats its text. */
  private skipping = 0;
  private characters = 0;

  constructor(
    private readonly styles: ReadonlyMap<string, DocxStyle>,
    private readonly numbered: ReadonlySet<string>,
  ) {}

  read(event: XmlEvent): void {
    if (event.kind === 'text') {
      if (this.inText && this.skipping === 0) this.add(event.text);
      return;
    }
    if (event.name === 'mc:Fallback') this.skipping += event.kind === 'close' ? -1 : event.empty ? 0 : 1;
    if (this.skipping > 0) return;
    if (event.kind === 'close') this.close(event.name);
    else this.open(event.name, event.attributes, event.empty);
  }

  private add(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined) return;
    this.characters += text.length;
    if (this.characters > reportLimits.characters) refuseReport('The document holds more text than any report.');
    paragraph.text += text;
    if (this.bold) paragraph.boldText += text;
  }

  private open(name: string, attributes: string, empty: boolean): void {
    const paragraph = this.paragraphs.at(-1);
    const value = () => xmlAttribute(attributes, 'w:val');
    switch (name) {
      case 'w:p':
        if (!empty)
          this.paragraphs.push({ text: '', boldText: '', style: plain, heading: null, list: null, level: '0' });
        return;
      case 'w:r':
        this.bold = false;
        return;
      case 'w:b':
        this.bold = !['0', 'false', 'none'].includes(value() ?? '1');
        return;
      case 'w:t':
        this.inText = !empty;
        return;
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        this.add(' ');
        return;
      case 'w:noBreakHyphen':
        this.add('-');
        return;
      case 'w:tr':
        if (!empty) this.rows.push({ cells: [] });
        return;
      case 'w:tc':
        if (!empty) this.rows.at(-1)?.cells.push([]);
        return;
      default:
        if (paragraph !== undefined) this.property(paragraph, name, value);
    }
  }

  private property(paragraph: Paragraph, name: string, value: () => string | null): void {
    if (name === 'w:pStyle') paragraph.style = this.styles.get(value() ?? '') ?? plain;
    else if (name === 'w:outlineLvl') paragraph.heading = outlineHeading(value());
    else if (name === 'w:numId') paragraph.list = value();
    else if (name === 'w:ilvl') paragraph.level = value() ?? '0';
  }

  private close(name: string): void {
    if (name === 'w:t') this.inText = false;
    if (name === 'w:p') {
      const paragraph = this.paragraphs.pop();
      const line = paragraph === undefined ? null : this.lineOf(paragraph);
      if (line !== null) this.put(line);
    }
    if (name === 'w:tr') {
      const row = this.rows.pop();
      const cells = (row?.cells ?? []).filter((cell) => cell.length > 0);
      if (cells.length > 1 && cells.every((cell) => cell.length === 1)) {
        this.put({ text: cells.map(([line]) => line?.text ?? '').join('\t'), heading: null, page: null });
      } else for (const line of cells.flat()) this.put(line);
    }
  }

  private put(line: ReportLine): void {
    const cell = this.rows.at(-1)?.cells.at(-1);
    (cell ?? this.lines).push(line);
    if (this.lines.length > reportLimits.lines) refuseReport('The document has more lines than any report.');
  }

  private lineOf(paragraph: Paragraph): ReportLine | null {
    const [text, boldText] = [cleanText(paragraph.text), cleanText(paragraph.boldText)];
    if (text === '') return null;
    const heading = paragraph.style.heading ?? paragraph.heading;
    if (heading !== null) return { text, heading, page: null };
    const marker = this.markerOf(paragraph);
    const isBold = marker === '' && text === boldText && text.length <= longestBoldHeading && !/[:;,]$/.test(text);
    return { text: marker + text, heading: isBold ? 4 : null, page: null };
  }

  private markerOf({ list, level, style }: Paragraph): string {
    // List 0 takes a paragraph out of every list.
    if (list === '0' || (list === null && style.list === null)) return '';
    const key = `${list ?? 'style'}:${level}`;
    if (list === null ? style.list !== 'number' : !this.numbered.has(key)) return '- ';
    const number = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, number);
    return `${number}. `;
  }
}

/**
 * The lines of a Word document from its parts `word/document.xml`, `word/styles.xml` and `word/numbering.xml`. Deleted text of
 * tracked changes (w:delText) is left out.
 */
export function docxLines(parts: {
  readonly document: string;
  readonly styles: string;
  readonly numbering: string;
}): readonly ReportLine[] {
  const reader = new DocxReader(docxStyles(parts.styles), numberedLists(parts.numbering));
  for (const event of xmlEvents(parts.document)) reader.read(event);
  return reader.lines;
}
