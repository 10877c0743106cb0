import type { ReportLine } from '#shared/report/report-text';
import { medianOf, type PdfRow } from './pdf-pieces';

export interface PdfPage {
  readonly page: number;
  readonly height: number;
  readonly rows: readonly PdfRow[];
}

const bullet = /^[•▪◦·●○–*-]\s*(?=\S)/;
const numbered = /^\(?\d{1,2}[.)]\s/;
/** How far from the head or the foot, as a part of the page, running titles and page numbers stand. */
const margin = 0.09;
const longestHeading = 220;

function isAtEdge(row: PdfRow, height: number): boolean {
  return row.y < height * margin || row.y > height * (1 - margin);
}

/** A row without its digits, so that "Page 3" is the same on every page. */
function key({ text }: PdfRow): string {
  return text.replace(/\d+/g, '#');
}

/** Titles and numbers that every page repeats: at the head or foot, and the same on other pages but for their digits. */
function withoutFurniture(pages: readonly PdfPage[]): readonly PdfPage[] {
  const seen = new Map<string, number>();
  for (const { rows, height } of pages) {
    for (const edge of new Set(rows.filter((row) => isAtEdge(row, height)).map(key))) {
      seen.set(edge, (seen.get(edge) ?? 0) + 1);
    }
  }
  return pages.map((page) => ({
    ...page,
    rows: page.rows.filter((row) => {
      if (!isAtEdge(row, page.height)) return true;
      return !/^(?:page )?#(?: of #)?$/i.test(key(row)) && (seen.get(key(row)) ?? 0) < 2;
    }),
  }));
}

/** The size that most letters are set in: that of running text. */
function bodySize(pages: readonly PdfPage[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pages.flatMap(({ rows }) => rows)) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...letters].toSorted((one, other) => other[1] - one[1]);
  return most?.[0] ?? 0;
}

/** Levels by size: the largest heading is the first; bold type of the body's size is the fourth. */
function headingLevels(pages: readonly PdfPage[], body: number): (row: PdfRow) => ReportLine['heading'] {
  const larger = new Set<number>();
  for (const { size } of pages.flatMap(({ rows }) => rows))
    if (size > body * 1.08) larger.add(Math.round(size * 2) / 2);
  const sizes = [...larger].toSorted((one, other) => other - one);
  return ({ size, bold }) => {
    const level = sizes.indexOf(Math.round(size * 2) / 2);
    if (level >= 0) return Math.min(3, level + 1) as ReportLine['heading'];
    return bold && size >= body * 0.95 ? 4 : null;
  };
}

interface Open {
  text: string;
  readonly heading: ReportLine['heading'];
  readonly page: number;
  last: PdfRow;
  lastPage: number;
}

function joinText(text: string, next: string): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  // A hyphen at the end of a row belongs to its word: "well-" and "being".
  return /[a-z][-‑]$/.test(text) && /^[a-z]/.test(next) ? text + next : `${text} ${next}`;
}

/** Puts the rows of a PDF together to paragraphs and headings: a wider gap, another size or a bullet begins a new one. */
export function pdfParagraphs(given: readonly PdfPage[]): readonly ReportLine[] {
  const pages = withoutFurniture(given);
  const body = bodySize(pages);
  const levelOf = headingLevels(pages, body);
  const gaps = pages.flatMap(({ rows }) => rows.slice(1).map((row, index) => (rows[index]?.y ?? 0) - row.y));
  const leading = medianOf(gaps.filter((gap) => gap > body * 0.8 && gap < body * 2)) || body * 1.2;
  const widest = pages.flatMap(({ rows }) => rows).reduce((most, { right }) => Math.max(most, right), 0);
  const found: ReportLine[] = [];
  let open: Open | null = null;
  const close = () => {
    if (open !== null)
      found.push({
        text: open.text.replaceAll('\u00ad', ''),
        heading: open.text.length > longestHeading ? null : open.heading,
        page: open.page,
      });
    open = null;
  };
  const goesOn = (held: Open, row: PdfRow, page: number, heading: ReportLine['heading']): boolean => {
    if (held.heading !== heading || bullet.test(row.text) || numbered.test(row.text)) return false;
    if (row.text.includes('\t') || held.text.includes('\t')) return false;
    if (page !== held.lastPage) {
      // A sentence may run over the end of a page; a heading does not.
      return heading === null && !/[.!?:”’]$/.test(held.text) && /^[a-z(\d£]/.test(row.text);
    }
    const gap = held.last.y - row.y;
    const usual = heading === null ? leading : Math.max(leading, row.size * 1.35);
    if (gap > usual * 1.3) return false;
    // A row that ends early ends its paragraph, unless the sentence plainly goes on.
    return heading !== null || held.last.right > widest * 0.75 || /^[a-z]/.test(row.text) || !/[.!?]$/.test(held.text);
  };
  for (const { page, rows } of pages) {
    for (const row of rows) {
      const heading = bullet.test(row.text) ? null : levelOf(row);
      const held = open as Open | null;
      if (held !== null && goesOn(held, row, page, heading)) {
        held.text = joinText(held.text, row.text);
        held.last = row;
        held.lastPage = page;
        continue;
      }
      close();
      open = { text: row.text.replace(bullet, '- '), heading, page, last: row, lastPage: page };
    }
  }
  close();
  return found;
}
