import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  PDFRef,
  type PDFDocument,
} from '@cantoo/pdf-lib';

/**
 * Marks all that a page draws outside its tags as an artifact (ISO 32000-1, 14.8.2.2): running heads and feet, lines, grounds, and what a
 * page repeats for the eye. Without the mark a reader must guess whether it was forgotten.
 *
 * @param dropped marked content that is tagged no longer, by page as `12 0 R`
 */
export function markArtifacts(pdf: PDFDocument, dropped: ReadonlyMap<string, ReadonlySet<number>>): void {
  const { context } = pdf;
  for (const page of pdf.getPages()) {
    const given = page.node.get(PDFName.of('Contents'));
    const held = given === undefined ? undefined : context.lookup(given);
    const parts = held instanceof PDFArray ? held.asArray() : given === undefined ? [] : [given];
    const text = parts.map((part) => {
      const stream = context.lookup(part);
      if (part instanceof PDFRef) context.delete(part);
      return stream instanceof PDFRawStream ? latin1(decodePDFRawStream(stream).decode()) : '';
    });
    const forms = formsOf(page.node.lookupMaybe(PDFName.of('Resources'), PDFDict));
    const marked = withArtifacts(text.join('\n'), dropped.get(page.ref.toString()) ?? new Set(), forms);
    page.node.set(PDFName.of('Contents'), context.register(context.flateStream(Buffer.from(marked, 'latin1'))));
  }
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** The names of drawings of their own that may hold tagged content: they are drawn as they are. */
function formsOf(resources: PDFDict | undefined): ReadonlySet<string> {
  const objects = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  const isForm = (key: PDFName) => {
    const object = objects?.lookup(key);
    return object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Form');
  };
  return new Set((objects?.keys() ?? []).filter(isForm).map(String));
}

const tagged = /^\/\w+\s*<<\s*\/MCID\s+(\d+)\s*>>\s*BDC$/;
const isArtifact = /^\/Artifact\b.*B[DM]C$/;
const startsPath = /\s(?:re|m)$/;
const endsPath = /(?:^|\s)(?:f|F|f\*|B|B\*|b|b\*|S|s|n)$/;
/** What may stand inside an artifact: colours, the width of lines, and where and how words are set. */
const goesOn = (line: string) => /(?:^|\s)(?:RG|rg|G|g|gs|w|J|j|M|d|cs|CS|scn|SCN|T[a-zA-Z*])$/.test(line);
/** A shading, or words. */
const shows = /(?:\bsh|Tj|TJ|'|")$/;
const drawsOne = (line: string, forms: ReadonlySet<string>) => {
  const object = /^(\/\S+)\s+Do$/.exec(line)?.[1];
  return object !== undefined && !forms.has(object);
};

/**
 * @param content operators as Chromium writes them, one a line
 * @param dropped numbers of marked content that becomes an artifact
 * @param forms objects that are not marked
 */
export function withArtifacts(content: string, dropped: ReadonlySet<number>, forms: ReadonlySet<string>): string {
  const lines: string[] = [];
  /** Tags and artifacts that are open in the page itself. */
  let depth = 0;
  /** Marks of another sense that are open inside them, such as what a sign stands for. */
  let within = 0;
  let inPath = false;
  let isOpen = false;
  const close = () => {
    if (isOpen) lines.push('EMC');
    isOpen = false;
  };
  const open = () => {
    if (!isOpen && depth === 0) {
      lines.push('/Artifact BMC');
      isOpen = true;
    }
  };
  for (const line of content.split('\n')) {
    const mcid = tagged.exec(line)?.[1];
    if (mcid !== undefined || isArtifact.test(line)) {
      close();
      depth += 1;
      lines.push(mcid !== undefined && dropped.has(Number(mcid)) ? '/Artifact BMC' : line);
      continue;
    }
    if (/B[DM]C$/.test(line)) {
      open();
      within += 1;
    } else if (line === 'EMC' && within > 0) within -= 1;
    else if (line === 'EMC') depth -= 1;
    else if (startsPath.test(line)) {
      open();
      inPath = true;
    } else if (shows.test(line) || drawsOne(line, forms)) open();
    else if (isOpen && within === 0 && !inPath && !goesOn(line)) close();
    lines.push(line);
    if (endsPath.test(line)) inPath = false;
  }
  close();
  return lines.join('\n');
}
