import { defaultTreeAdapter as tree, html, serialize, type DefaultTreeAdapterTypes } from 'parse5';

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

/** @returns a whole page; an element's own tag is part of it */
export function htmlPage(root: HtmlElement): string {
  const document = tree.createDocument();
  tree.setDocumentType(document, 'html', '', '');
  tree.appendChild(document, root);
  return `${serialize(document)}\n`;
}
