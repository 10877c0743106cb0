import { defaultTreeAdapter as tree, html, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlChild = HtmlElement | string | readonly HtmlChild[];

type Attributes = Readonly<Record<string, string | number | true | null>>;

function append(parent: DefaultTreeAdapterTypes.ParentNode, child: HtmlChild): void {
  if (typeof child === 'string') tree.insertText(parent, child);
  else if ('tagName' in child) tree.appendChild(parent, child);
  else for (const each of child) append(parent, each);
}

/**
 * An element of a page that is written, not shown: parse5 serialises it, so every text and attribute is escaped by the HTML
 * standard's own rules.
 * @param attributes those that are null are left out
 */
export function element(name: string, attributes: Attributes = {}, ...children: readonly HtmlChild[]): HtmlElement {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [{ name: key, value: value === true ? '' : String(value) }],
  );
  const made = tree.createElement(name, html.NS.HTML, given);
  append(made, children);
  return made;
}

/** The elements of a drawing, hidden from readers of words: its alternative stands beside it. */
export function drawnElements(svg: string): readonly HtmlElement[] {
  return parseFragment(svg).childNodes.flatMap((node): HtmlElement[] => {
    if (!('tagName' in node) || node.tagName !== 'svg') return [];
    const attribute = (name: string) => node.attrs.find((each) => each.name === name)?.value;
    const box = attribute('viewBox') ?? `0 0 ${attribute('width')} ${attribute('height')}`;
    const kept = node.attrs.filter(
      ({ name }) => !/^(?:aria-|role$|tabindex$|style$|class$|viewBox$)/.test(name) && name !== 'xmlns',
    );
    node.attrs = [...kept, { name: 'viewBox', value: box }, { name: 'aria-hidden', value: 'true' }];
    // Its title would be shown by the pointer over every chart; the alternative is on the element around it.
    node.childNodes = node.childNodes.filter(
      (child) => !('tagName' in child) || !/^(?:title|desc)$/.test(child.tagName),
    );
    return [node];
  });
}

/** @returns a whole page; an element's own tag is part of it */
export function htmlPage(root: HtmlElement): string {
  const document = tree.createDocument();
  tree.setDocumentType(document, 'html', '', '');
  tree.appendChild(document, root);
  return `${serialize(document)}\n`;
}
