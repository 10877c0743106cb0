import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** A place where a page draws what a tag holds: marked content by its number, or an object such as a link. */
export interface Drawn {
  readonly kind: 'drawn';
  readonly raw: PDFObject;
  /** Page as `12 0 R`; empty where the file does not say. */
  readonly page: string;
  /** Null for an object. */
  readonly mcid: number | null;
}

/** A tag of a file (ISO 32000-1, 14.7.2), with its children in reading order; `storeTags` writes them back. */
export interface StructTag {
  readonly kind: 'tag';
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  role: string;
  parent: StructTag | null;
  children: (StructTag | Drawn)[];
}

const name = (key: string) => PDFName.of(key);
const refText = (object: PDFObject | undefined) => (object instanceof PDFRef ? object.toString() : '');

/** @returns the tag that holds all others; null where the file has no tags */
export function readStructTree(pdf: PDFDocument): StructTag | null {
  const { context } = pdf;
  const asTag = (ref: PDFObject, parent: StructTag | null): StructTag | null => {
    const dict = context.lookup(ref);
    if (!(ref instanceof PDFRef) || !(dict instanceof PDFDict) || !dict.has(name('S'))) return null;
    const role = String(dict.get(name('S'))).slice(1);
    const tag: StructTag = { kind: 'tag', ref, dict, role, parent, children: [] };
    const page = refText(dict.get(name('Pg')));
    tag.children = kidsOf(dict).flatMap((kid): (StructTag | Drawn)[] => {
      if (kid instanceof PDFNumber) return [{ kind: 'drawn', raw: kid, page, mcid: kid.asNumber() }];
      const held = context.lookup(kid);
      if (!(held instanceof PDFDict)) return [];
      const child = asTag(kid, tag);
      if (child !== null) return [child];
      const mcid = held.lookupMaybe(name('MCID'), PDFNumber)?.asNumber() ?? null;
      return [{ kind: 'drawn', raw: kid, page: refText(held.get(name('Pg'))) || page, mcid }];
    });
    return tag;
  };
  const kidsOf = (dict: PDFDict): readonly PDFObject[] => {
    const kids = dict.get(name('K'));
    const held = kids === undefined ? undefined : context.lookup(kids);
    if (held instanceof PDFArray) return held.asArray();
    return kids === undefined ? [] : [kids];
  };
  const root = structTreeRoot(pdf);
  const [first] = root === null ? [] : kidsOf(root);
  return first === undefined ? null : asTag(first, null);
}

/** The dictionary above all tags, which holds the indexes of the tags too. */
export function structTreeRoot(pdf: PDFDocument): PDFDict | null {
  return pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict) ?? null;
}

/** A tag and all under it, in reading order. */
export function tagsUnder(tag: StructTag): readonly StructTag[] {
  return [tag, ...tag.children.flatMap((child) => (child.kind === 'tag' ? tagsUnder(child) : []))];
}

/** What is drawn for a tag and for all under it, in reading order. */
export function drawnUnder(tag: StructTag): readonly Drawn[] {
  return tag.children.flatMap((child) => (child.kind === 'tag' ? drawnUnder(child) : [child]));
}

/** Writes roles, parents and children back into the file, for a tag and all under it. */
export function storeTags(tag: StructTag): void {
  const { dict, role, parent, children } = tag;
  dict.set(name('S'), name(role));
  if (parent !== null) dict.set(name('P'), parent.ref);
  const kids = PDFArray.withContext(dict.context);
  for (const child of children) kids.push(child.kind === 'tag' ? child.ref : child.raw);
  dict.set(name('K'), kids);
  for (const child of children) if (child.kind === 'tag') storeTags(child);
}

/** Of a text object; null of any other. */
export const textOf = (object: PDFObject | undefined): string | null =>
  object instanceof PDFString || object instanceof PDFHexString ? object.asString() : null;

/** The name by which cells name their header cells; null where a tag has none. */
export const idOf = ({ dict }: StructTag): string | null => textOf(dict.get(name('ID')));
