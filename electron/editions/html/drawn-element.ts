import { parseFragment } from 'parse5';
import type { Drawing } from '#shared/editions/drawing';
import { element, type HtmlElement } from './element';

/** Of the element that is a drawing: what the charts' library sets for its own page. */
const ofTheLibrary = /^(?:aria-|role$|tabindex$|style$|class$|viewBox$|xmlns$)/;
const isElement = (node: object): node is HtmlElement => 'tagName' in node;

function allWithin(node: HtmlElement): readonly HtmlElement[] {
  return [node, ...node.childNodes.filter(isElement).flatMap(allWithin)];
}

/** Charts come from pages of their own: in one file the names of their parts must not meet. */
function nameApart(root: HtmlElement, key: string): void {
  const prefix = `${key.replaceAll(/\W/g, '-')}-`;
  const all = allWithin(root);
  const known = new Set(
    all.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value)),
  );
  for (const attribute of all.flatMap(({ attrs }) => attrs)) {
    if (attribute.name === 'id') attribute.value = `${prefix}${attribute.value}`;
    else
      attribute.value = attribute.value.replaceAll(/url\(["']?#([^"')]+)["']?\)/g, (whole, id: string) =>
        known.has(id) ? `url(#${prefix}${id})` : whole,
      );
  }
}

function chartElement(svg: string, { key, width, height }: Drawing): HtmlElement {
  const root = parseFragment(svg)
    .childNodes.filter(isElement)
    .find(({ tagName }) => tagName === 'svg');
  if (root === undefined) throw new Error('A drawing of the pack is no drawing.');
  const box = root.attrs.find(({ name }) => name === 'viewBox')?.value ?? `0 0 ${width} ${height}`;
  root.attrs = [
    ...root.attrs.filter(({ name }) => !ofTheLibrary.test(name)),
    { name: 'viewBox', value: box },
    { name: 'aria-hidden', value: 'true' },
  ];
  // Its title would be shown by the pointer over every chart; the alternative is on the element around it.
  root.childNodes = root.childNodes.filter((child) => !isElement(child) || !/^(?:title|desc)$/.test(child.tagName));
  nameApart(root, key);
  return root;
}

/** A drawing with its alternative: a chart as vectors that take the page's colours, a person's picture as it is. */
export function drawnElement(drawing: Drawing, alt: string): HtmlElement {
  const { svg, picture, width, height } = drawing;
  if (svg !== null)
    return element('div', { class: 'drawing', role: 'img', 'aria-label': alt }, chartElement(svg, drawing));
  const src = `data:${picture.type};base64,${picture.data}`;
  return element('img', { src, alt, width: Math.round(width), height: Math.round(height) });
}
