import type { Drawing } from '#shared/editions/drawing';
import type { EditionNode, Facts, List, Text, TextRole } from '#shared/editions/edition-node';
import { element, type HtmlChild, type HtmlElement } from './element';
import { htmlFigure } from './html-figure';
import { htmlRuns, type Targets } from './html-runs';
import { htmlTable } from './html-table';

export interface Writing {
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly targets: Targets;
}

const classes: Readonly<Record<TextRole, string | null>> = {
  body: null,
  lead: 'lead',
  about: 'about',
  note: 'note',
  caveat: 'caveat',
};

const paragraph = ({ role, runs }: Text, { targets }: Writing): HtmlElement =>
  element('p', { class: classes[role] }, htmlRuns(runs, targets));

function list({ from, items }: List, writing: Writing): HtmlElement {
  const start = from === null || from === 1 ? null : from;
  return element(
    from === null ? 'ul' : 'ol',
    { start },
    items.map((item) => element('li', { id: item.id ?? null }, htmlNodes(item.nodes, writing))),
  );
}

function factList({ facts }: Facts): HtmlElement {
  return element(
    'dl',
    {},
    facts.map(({ label, value }) => element('div', {}, element('dt', {}, label), element('dd', {}, value))),
  );
}

/** The neutral form as elements. Contents are left out: the page has its own beside the text. */
export function htmlNodes(nodes: readonly EditionNode[], writing: Writing): readonly HtmlChild[] {
  let above = '';
  return nodes.map((node): HtmlChild => {
    switch (node.type) {
      case 'title':
        return [
          element('p', { class: 'over' }, node.over),
          element('h1', {}, node.title),
          element('p', { class: 'under' }, node.under),
        ];
      case 'heading':
        above = node.text;
        return element(`h${node.level}`, { id: node.id }, node.text);
      case 'text':
        return paragraph(node, writing);
      case 'list':
        return list(node, writing);
      case 'table':
        return htmlTable(node, !above.endsWith(node.caption), writing.targets);
      case 'figure':
        return htmlFigure(node, writing.drawings.get(node.drawing), writing.targets);
      case 'facts':
        return factList(node);
      case 'box':
        return element('article', {}, htmlNodes(node.nodes, writing));
      case 'contents':
        return [];
    }
  });
}
