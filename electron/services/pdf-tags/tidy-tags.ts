import type { PDFDocument } from '@cantoo/pdf-lib';
import { dropTag, type Dropped } from './dropped';
import { tagsUnder, type StructTag } from './struct-tree';

type Child = StructTag['children'][number];

/**
 * Puts tables and lists into the form that readers expect (ISO 32000-1, 14.8.4.3; PDF/UA-1, 7.2): a table holds its caption and its rows
 * and nothing between, an item of a list its label and its body. Chromium puts the rows of a head into a tag without a meaning.
 */
export function tidyTags(pdf: PDFDocument, document: StructTag, dropped: Dropped): void {
  for (const tag of tagsUnder(document)) {
    if (tag.role === 'Table') tidyTable(tag, dropped);
    if (tag.role === 'LI') tidyItem(pdf, tag);
  }
}

const rowsAmong = (children: readonly Child[]) =>
  children.flatMap((child) => (child.kind === 'tag' && child.role === 'TR' ? [child] : []));

function tidyTable(table: StructTag, dropped: Dropped): void {
  table.children = table.children.flatMap((child, index): readonly Child[] => {
    if (child.kind === 'drawn' || child.role === 'TR') return [child];
    const rows = rowsAmong(child.children);
    if (rows.length > 0 && rows.length === child.children.length) {
      for (const row of rows) row.parent = table;
      child.children = [];
      dropTag(child, dropped);
      return rows;
    }
    if (index === 0 && !tagsUnder(child).some(({ role }) => role === 'TR')) child.role = 'Caption';
    return [child];
  });
}

const isLabel = (child: Child) => child.kind === 'tag' && child.role === 'Lbl';

function tidyItem(pdf: PDFDocument, item: StructTag): void {
  const held = item.children.filter((child) => !isLabel(child));
  if (held.length === 0 || held.some((child) => child.kind === 'tag' && child.role === 'LBody')) return;
  const dict = pdf.context.obj({ Type: 'StructElem', S: 'LBody', P: item.ref });
  const body: StructTag = {
    kind: 'tag',
    ref: pdf.context.register(dict),
    dict,
    role: 'LBody',
    parent: item,
    children: held,
  };
  for (const child of held) if (child.kind === 'tag') child.parent = body;
  item.children = [...item.children.filter(isLabel), body];
}
