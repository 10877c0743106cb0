import { decodePDFRawStream, PDFDict, PDFName, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import type { PrintedFont } from './printed-pdf';

const named = (dict: PDFDict, key: string) => dict.lookup(PDFName.of(key));

/** The fonts of a file. One that stands for another (Type 0) is told of by the other. */
export function readFonts(pdf: PDFDocument): readonly PrintedFont[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || named(object, 'Type') !== PDFName.of('Font')) return [];
    const kind = named(object, 'Subtype');
    if (kind === PDFName.of('Type0')) return [];
    if (kind === PDFName.of('Type3'))
      return [{ name: 'drawn letters', isHeld: true, isSubset: true, drawn: wordsIn(object) }];
    const name = String(named(object, 'BaseFont') ?? 'without a name').replace(/^\//, '');
    const descriptor = named(object, 'FontDescriptor');
    const isHeld =
      descriptor instanceof PDFDict &&
      ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(PDFName.of(key)));
    // ISO 32000-1, 9.6.4: the name of a subset begins with a tag of six capitals.
    return [{ name: name.replace(/^[A-Z]{6}\+/, ''), isHeld, isSubset: /^[A-Z]{6}\+/.test(name), drawn: '' }];
  });
}

/** The letters that a font says it writes (ISO 32000-1, 9.10.3): in UTF-16, at the end of each line of its table. */
function wordsIn(font: PDFDict): string {
  const table = named(font, 'ToUnicode');
  if (!(table instanceof PDFRawStream)) return '';
  const lines = Buffer.from(decodePDFRawStream(table).decode()).toString('latin1');
  return [...lines.matchAll(/^(?:<[\da-f]+>\s*)+?<((?:[\da-f]{4})+)>$/gim)]
    .map(([, hex = '']) => Buffer.from(hex, 'hex').swap16().toString('utf16le'))
    .join('');
}
