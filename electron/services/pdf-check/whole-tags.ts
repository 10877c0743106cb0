import { PDFArray, PDFDict, PDFName, PDFString, PDFHexString, type PDFDocument } from '@cantoo/pdf-lib';
import { readStructTree, type Drawn, type StructTag } from '../pdf-tags/struct-tree';
import type { Tag } from './printed-pdf';

/**
 * The tags of the whole file: pdf.js gives them page by page, so that it cannot tell one table over two pages from two.
 *
 * @param wordsOf what each page draws at each place, by the names that pdf.js gives to places
 */
export function wholeTags(pdf: PDFDocument, wordsOf: ReadonlyMap<string, string>): Tag | null {
  const document = readStructTree(pdf);
  return document === null ? null : tagOf(document, wordsOf);
}

function tagOf({ dict, role, children }: StructTag, wordsOf: ReadonlyMap<string, string>): Tag {
  const tags: Tag[] = [];
  let text = '';
  for (const child of children) {
    if (child.kind === 'drawn') {
      text += wordsOf.get(placeOf(child)) ?? '';
      continue;
    }
    const tag = tagOf(child, wordsOf);
    tags.push(tag);
    text += tag.text;
  }
  const alt = dict.lookup(PDFName.of('Alt'));
  const isText = alt instanceof PDFString || alt instanceof PDFHexString;
  return { role, alt: isText ? alt.decodeText() : null, scope: scopeOf(dict), children: tags, text };
}

/** `12 0 R` is `12R` to pdf.js. */
function placeOf({ page, mcid }: Drawn): string {
  const [number, generation] = page.split(' ');
  return `p${number ?? ''}R${generation === '0' ? '' : (generation ?? '')}_mc${String(mcid)}`;
}

function scopeOf(dict: PDFDict): string | null {
  const given = dict.lookup(PDFName.of('A'));
  const attributes = given instanceof PDFArray ? given.asArray().map((each) => dict.context.lookup(each)) : [given];
  for (const attribute of attributes) {
    const scope = attribute instanceof PDFDict ? attribute.lookup(PDFName.of('Scope')) : undefined;
    if (scope instanceof PDFName) return scope.decodeText();
  }
  return null;
}
