import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { ReportLine } from '#shared/report/report-text';
import { LineCollector } from './line-collector';
import { pageDepth } from '../page-depth';
import { refuseReport, reportLimits } from './report-limits';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const notText = new Set(
  'script style template noscript head nav footer svg math iframe object video audio canvas button form select dialog'.split(
    ' ',
  ),
);
const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
    'header hr html legend li main ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const bold = new Set(['b', 'strong']);

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? '';
  return (
    notText.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    attribute(element, 'role') === 'navigation' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}

function breaks(element: Element): boolean {
  return blocks.has(element.tagName) || element.tagName === 'br';
}

function headingOf(element: Element): ReportLine['heading'] {
  const level = Number(/^h([1-6])$/.exec(element.tagName)?.[1] ?? 0);
  const said = attribute(element, 'role') === 'heading' ? Number(attribute(element, 'aria-level') ?? 2) : level;
  return said >= 1 ? (Math.min(4, said) as ReportLine['heading']) : null;
}

/** Walks through a page and tells the collector where its blocks begin and end. */
class PageReader {
  readonly lines = new LineCollector();
  private readonly counts = new Map<Node, number>();
  private readonly headings: ReportLine['heading'][] = [];

  enter(element: Element): void {
    const heading = headingOf(element);
    if (breaks(element)) this.lines.break();
    if (heading !== null) {
      this.headings.push(this.lines.heading);
      this.lines.heading = heading;
    }
    if (element.tagName === 'li') this.lines.marker = this.markerOf(element);
    if (bold.has(element.tagName)) this.lines.boldDepth += 1;
  }

  leave(element: Element): void {
    if (breaks(element)) this.lines.break();
    if (headingOf(element) !== null) this.lines.heading = this.headings.pop() ?? null;
    if (element.tagName === 'li') this.lines.marker = '';
    if (element.tagName === 'td' || element.tagName === 'th') this.lines.add('\t');
    if (bold.has(element.tagName)) this.lines.boldDepth -= 1;
  }

  private markerOf(element: Element): string {
    const list = element.parentNode;
    if (list === null || !isElement(list) || list.tagName !== 'ol') return '- ';
    const first = Number(attribute(list, 'start') ?? 1);
    const number = this.counts.get(list) ?? (Number.isInteger(first) ? first : 1);
    this.counts.set(list, number + 1);
    return `${number}. `;
  }
}

/**
 * The lines of a page: its paragraphs, headings, items of lists and rows of tables, in the order of the document. Menus, scripts
 * and what is hidden are left out; boxes keep their text.
 */
export function htmlLines(html: string): readonly ReportLine[] {
  if (pageDepth(html) > reportLimits.depth) refuseReport('The page is nested deeper than any report.');
  const reader = new PageReader();
  // Without recursion, as everywhere that the shape of a file would set its depth.
  const stack: { readonly node: Node; readonly done: boolean }[] = [{ node: parse(html), done: false }];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { node, done } = item;
    if (done) {
      if (isElement(node)) reader.leave(node);
      continue;
    }
    if (node.nodeName === '#text' && 'value' in node) reader.lines.add(node.value.replace(/[ \t\r\n\f]+/g, ' '));
    if (!('childNodes' in node) || (isElement(node) && isHidden(node))) continue;
    if (isElement(node)) reader.enter(node);
    stack.push({ node, done: true });
    for (const child of node.childNodes.toReversed()) stack.push({ node: child, done: false });
  }
  reader.lines.break();
  return reader.lines.found;
}
