import { CFB } from '@e965/xlsx';
import { isNoteMark } from './workbook-cell';

/**
 * "super", or how far above the line by percent, as LibreOffice writes it: "33% 58%" (ODF 1.2, 20.384). "0% 100%" stands on the line,
 * "sub" and "-33% 58%" below it.
 */
const raised = /style:text-position="(?:super|\d*[1-9]\d*(?:\.\d+)?%|0*\.\d*[1-9]\d*%)/;

/** Names of the text styles that raise their text. A style that says nothing is one tag, and must not swallow the next. */
function raisedStyles(xml: string): ReadonlySet<string> {
  const styles = xml.matchAll(/<style:style\b[^>]*style:name="([^"]+)"[^>]*(?<!\/)>(.*?)<\/style:style>/gs);
  return new Set([...styles].flatMap((match) => (raised.test(match[2] ?? '') ? [match[1] ?? ''] : [])));
}

function textOf(content: readonly number[] | Uint8Array | undefined): string {
  return Buffer.from(content ?? []).toString('utf8');
}

/**
 * An ODS file without its raised note marks: the reader of workbooks hands an ODS cell over as plain text, in which they could
 * not be told from digits any more. A file without such marks is handed back as it is.
 */
export function withoutOdsNoteMarks(bytes: Uint8Array): Uint8Array {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('content.xml')) return bytes;
  const archive = CFB.read(Buffer.from(bytes), { type: 'buffer' });
  const entry = CFB.find(archive, '/content.xml');
  if (entry === null) return bytes;
  const xml = textOf(entry.content);
  const styles = raisedStyles(xml + textOf(CFB.find(archive, '/styles.xml')?.content));
  if (styles.size === 0) return bytes;
  const without = xml.replace(
    /<text:span\b[^>]*text:style-name="([^"]+)"[^>]*>([^<]*)<\/text:span>/g,
    (whole, style: string, text: string) => (styles.has(style) && isNoteMark(text) ? '' : whole),
  );
  entry.content = Buffer.from(without, 'utf8');
  entry.size = entry.content.length;
  return CFB.write(archive, { fileType: 'zip', type: 'buffer' }) as Uint8Array;
}
