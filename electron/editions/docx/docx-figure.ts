import {
  ImageRun,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import type { Drawing } from '#shared/editions/drawing';
import type { Figure } from '#shared/editions/edition-node';
import { noBorders, twips } from './docx-styles';
import type { DocxWriting } from './docx-writing';

/** A CSS pixel is three quarters of a point. */
const pixels = (width: number) => width / twips(0.75);
const gap = twips(9);
/** Small charts in a row, as on the page. */
const abreast = 3;

function picture({ picture: { type, data }, width, height }: Drawing, { label, alt }: Figure, room: number): ImageRun {
  const scale = Math.min(1, pixels(room) / width);
  return new ImageRun({
    type: type === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(data, 'base64'),
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: label === '' ? 'Picture' : label, title: label, description: alt },
  });
}

function drawn(figure: Figure, { drawings }: DocxWriting, room: number): Paragraph {
  const drawing = drawings.get(figure.drawing);
  if (drawing === undefined) return new Paragraph({ text: figure.alt });
  return new Paragraph({
    keepNext: figure.small !== true,
    spacing: { after: twips(3) },
    children: [picture(drawing, figure, room)],
  });
}

const figureNumber = (label: string): string | null => /^Figure (\d+)$/.exec(label)?.[1] ?? null;

/**
 * The number of a figure is a field, as Word makes its own captions: it can be cited, and a list of figures be made of it. It starts at
 * what is printed (`\r`), since figures of a public edition keep the numbers of the whole pack.
 */
function labelRuns(label: string): ParagraphChild[] {
  const number = figureNumber(label);
  if (label === '') return [];
  return number === null
    ? [new TextRun({ text: label, bold: true })]
    : [new TextRun('Figure '), new SimpleField(`SEQ Figure \\* ARABIC \\r ${number}`, number)];
}

function words({ label, caption, small }: Figure, keepNext: boolean): Paragraph[] {
  const name = labelRuns(label);
  if (small === true)
    return [
      new Paragraph({ style: 'Cell', keepNext: true, children: name }),
      new Paragraph({ style: 'Note', keepNext: true, spacing: { after: twips(2) }, text: caption }),
    ];
  const told =
    caption === ''
      ? []
      : [new TextRun(label === '' ? caption : `${figureNumber(label) === null ? ' ' : '. '}${caption}`)];
  return name.length + told.length === 0
    ? []
    : [new Paragraph({ style: 'Caption', keepNext, children: [...name, ...told] })];
}

/** A drawing as wide as it stands on the page, but never wider than the paper, with its words under it. */
export function docxFigure(figure: Figure, writing: DocxWriting, keepNext: boolean): FileChild[] {
  return [drawn(figure, writing, writing.width), ...words(figure, keepNext)];
}

/** Small charts side by side, their names above: a table that only places them. */
export function docxSmallFigures(figures: readonly Figure[], writing: DocxWriting): FileChild[] {
  const width = Math.floor(writing.width / abreast);
  const cell = (figure: Figure | undefined) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 0, left: 0, right: gap, bottom: twips(6) },
      children:
        figure === undefined ? [new Paragraph({})] : [...words(figure, true), drawn(figure, writing, width - gap)],
    });
  const rows = Array.from({ length: Math.ceil(figures.length / abreast) }, (_, row) =>
    Array.from({ length: abreast }, (__, column) => cell(figures[row * abreast + column])),
  );
  return [
    new Table({
      rows: rows.map((children) => new TableRow({ cantSplit: true, children })),
      columnWidths: Array.from({ length: abreast }, () => width),
      width: { size: width * abreast, type: WidthType.DXA },
      borders: noBorders,
    }),
    new Paragraph({ style: 'Note', spacing: { after: 0 }, children: [] }),
  ];
}
