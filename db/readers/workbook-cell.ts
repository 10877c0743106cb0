import { SSF } from '@e965/xlsx';
import type { CellObject } from '@e965/xlsx';

const errors: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text
    .replace(
      /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-f]+));/gi,
      (whole, name: string, decimal: string, hex: string) => {
        if (name) return entities[name.toLowerCase()] ?? whole;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    )
    .replace(/_x([\da-f]{4})_/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** A raised mark of a note, such as the 1,2 behind a title; the "th" of "14th" is part of its number. */
export function isNoteMark(text: string): boolean {
  return !/^\s*(?:st|nd|rd|th)\s*$/i.test(text);
}

/**
 * Text of a cell without raised note marks. Flattened they would be plain digits ("Essex10", "June 181,2"), which no pattern
 * could tell from a number; the runs of the rich text still say which are raised.
 */
function textOf(cell: CellObject): string {
  const plain = String(cell.v ?? '');
  if (typeof cell.r !== 'string' || !cell.r.includes('superscript')) return plain;
  const runs = cell.r.match(/<r>.*?<\/r>|<r [^>]*>.*?<\/r>/gs) ?? [];
  return runs
    .map((run) => {
      const text = [...run.matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gs)].map((match) => unescapeXml(match[1] ?? '')).join('');
      return /vertAlign val="superscript"/.test(run) && isNoteMark(text) ? '' : text;
    })
    .join('');
}

function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

function numberText(value: number, format: string, date1904: boolean): string {
  if (SSF.is_date(format)) {
    const { y, m, d, H, M, S } = SSF.parse_date_code(value, { date1904 });
    return value < 1 ? `${two(H)}:${two(M)}:${two(S)}` : `${y}-${two(m)}-${two(d)}`;
  }
  // A percentage is stored as its hundredth; rounding takes away only what the multiplication added.
  if (format.includes('%')) return `${plainNumber(Number((value * 100).toPrecision(14)))}%`;
  return plainNumber(value);
}

/** A cell as text: numbers in full precision whatever their format shows, dates as ISO, formulas by the value last computed. */
export function cellText(cell: CellObject, date1904: boolean): string {
  switch (cell.t) {
    case 'n':
      return typeof cell.v === 'number' ? numberText(cell.v, String(cell.z ?? ''), date1904) : '';
    case 'e':
      return errors.get(cell.v) ?? '#ERROR!';
    case 'b':
      return cell.v === true ? 'TRUE' : 'FALSE';
    case 's':
      return textOf(cell);
    case 'd':
      return cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : '';
    default:
      return '';
  }
}
