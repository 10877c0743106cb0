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

/**
 * The content of an ODS file without its raised note marks: the reader of workbooks hands an ODS cell over as plain text, in which
 * they could not be told from digits any more.
 *
 * @param styles of the file, besides those of its content
 */
export function withoutOdsNoteMarks(content: string, styles: string): string {
  const names = raisedStyles(content + styles);
  if (names.size === 0) return content;
  return content.replace(
    /<text:span\b[^>]*text:style-name="([^"]+)"[^>]*>([^<]*)<\/text:span>/g,
    (whole, style: string, text: string) => (names.has(style) && isNoteMark(text) ? '' : whole),
  );
}
