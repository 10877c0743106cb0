import { PDFArray, PDFDict, PDFName, PDFNull, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { structTreeRoot, textOf } from './struct-tree';

const name = (key: string) => PDFName.of(key);

/** The entries of a number tree or a name tree, through all its branches (ISO 32000-1, 7.9.6 and 7.9.7): key, value, key, value. */
function entriesOf(node: PDFDict, key: 'Nums' | 'Names'): readonly PDFObject[] {
  const kids = node.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? [];
  return [
    ...(node.lookupMaybe(name(key), PDFArray)?.asArray() ?? []),
    ...kids.flatMap((kid) => {
      const branch = node.context.lookup(kid);
      return branch instanceof PDFDict ? entriesOf(branch, key) : [];
    }),
  ];
}

/** Forgets which tag marked content belonged to. @param dropped by page, as `12 0 R` */
export function forgetContent(pdf: PDFDocument, dropped: ReadonlyMap<string, ReadonlySet<number>>): void {
  const tree = structTreeRoot(pdf)?.lookupMaybe(name('ParentTree'), PDFDict);
  if (tree === undefined) return;
  const entries = entriesOf(tree, 'Nums');
  for (const page of pdf.getPages()) {
    const at = page.node.get(name('StructParents'))?.toString();
    const index = entries.findIndex((entry, place) => place % 2 === 0 && entry.toString() === at);
    const held = index < 0 ? undefined : pdf.context.lookup(entries[index + 1]);
    if (!(held instanceof PDFArray)) continue;
    for (const mcid of dropped.get(page.ref.toString()) ?? []) held.set(mcid, PDFNull);
  }
}

/** Forgets the names of tags that are gone. */
export function forgetNames(pdf: PDFDocument, gone: ReadonlySet<string>): void {
  const root = structTreeRoot(pdf);
  const tree = root?.lookupMaybe(name('IDTree'), PDFDict);
  if (root == null || tree === undefined) return;
  const entries = entriesOf(tree, 'Names');
  // The whole tree in one node: a root needs no limits, and the order of the names stays.
  const kept = entries.filter((_, place) => !gone.has(textOf(entries[place - (place % 2)]) ?? ''));
  const names = PDFArray.withContext(pdf.context);
  for (const entry of kept) names.push(entry);
  root.set(name('IDTree'), pdf.context.register(pdf.context.obj({ Names: names })));
}
