import { PDFArray, PDFDict, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import type { ContinuedPart } from '#shared/publishing/continued-part';
import { dropTag, type Dropped } from './dropped';
import { drawnUnder, idOf, tagsUnder, textOf, type StructTag } from './struct-tree';

/**
 * Makes one table, or one list, of the parts that pages cut it into: the rows of each part go under the first. The caption and the head
 * that a part repeats for the eye are dropped from the tags, and cells that named a repeated header cell name the first one.
 *
 * @param parts from the first page to the last
 * @throws RangeError where the file has no such part, or nothing on the page before that it could continue
 */
export function joinParts(
  pdf: PDFDocument,
  document: StructTag,
  parts: readonly ContinuedPart[],
  dropped: Dropped,
): void {
  const pages = pdf.getPages().map(({ ref }) => ref.toString());
  for (const { page, role, headRows } of parts) {
    const found = outermost(document, role);
    const at = found.findIndex((tag) => drawnUnder(tag)[0]?.page === pages[page - 1]);
    const [first, rest] = [found[at - 1], found[at]];
    if (first === undefined || rest === undefined || drawnUnder(first).at(-1)?.page !== pages[page - 2])
      throw new RangeError(`Page ${page} does not go on with a ${role === 'L' ? 'list' : 'table'} of the page before.`);
    join(first, rest, headRows, dropped);
  }
}

/** The tags of a role that stand in no other of that role, in reading order. */
function outermost(tag: StructTag, role: string): readonly StructTag[] {
  if (tag.role === role) return [tag];
  return tag.children.flatMap((child) => (child.kind === 'tag' ? outermost(child, role) : []));
}

const isRow = (child: StructTag['children'][number]): child is StructTag =>
  child.kind === 'tag' && (child.role === 'TR' || child.role === 'LI');
const headersIn = (rows: readonly StructTag[]) => rows.flatMap(tagsUnder).filter(({ role }) => role === 'TH');

function join(first: StructTag, rest: StructTag, headRows: number, dropped: Dropped): void {
  const rows = rest.children.filter(isRow);
  const repeated = rows.slice(0, headRows);
  const kept = rows.slice(headRows);
  const heads = headersIn(first.children.filter(isRow).slice(0, headRows));
  const renamed = new Map(headersIn(repeated).map((cell, index) => [idOf(cell), heads[index]] as const));
  for (const tag of kept.flatMap(tagsUnder)) renameHeaders(tag, renamed);
  for (const row of kept) row.parent = first;
  first.children.push(...kept);
  for (const child of rest.children) if (child.kind === 'tag' && !kept.includes(child)) dropTag(child, dropped);
  rest.children = [];
  remove(rest, dropped);
}

/** A cell names its header cells (ISO 32000-1, table 349): those of the repeated head are gone. */
function renameHeaders({ dict }: StructTag, renamed: ReadonlyMap<string | null, StructTag | undefined>): void {
  const attributes = dict.lookupMaybe(PDFName.of('A'), PDFArray)?.asArray() ?? [];
  for (const attribute of attributes) {
    const held = dict.context.lookup(attribute);
    const headers = held instanceof PDFDict ? held.lookupMaybe(PDFName.of('Headers'), PDFArray) : undefined;
    headers?.asArray().forEach((header, index) => {
      const now = renamed.get(textOf(header));
      const id = now === undefined ? null : idOf(now);
      if (id !== null) headers.set(index, PDFString.of(id));
    });
  }
}

/** Takes a tag out of its parent, and each parent that is left without anything. */
function remove(tag: StructTag, dropped: Dropped): void {
  dropTag(tag, dropped);
  const { parent } = tag;
  if (parent === null) return;
  parent.children = parent.children.filter((child) => child !== tag);
  if (parent.children.length === 0) remove(parent, dropped);
}
