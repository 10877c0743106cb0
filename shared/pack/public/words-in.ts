import { blockNodes } from '../../editions/block-nodes';
import type { EditionNode, HeadCell, Row, Run, Table } from '../../editions/edition-node';
import type { ResolvedBlock } from '../resolved';

const joined = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const headWords = (row: readonly HeadCell[]) => row.map(({ runs }) => joined(runs));
const rowWords = (row: Row) => [row.head, ...row.cells].map(joined);

function tableWords({ caption, head, groups }: Table): readonly string[] {
  return [
    caption,
    ...head.flatMap(headWords),
    ...groups.flatMap(({ title, rows, note }) => [title ?? '', ...rows.flatMap(rowWords), note ?? '']),
  ];
}

/** The words of a piece of the neutral form as a reader reads them: what is bold, a link or a figure in a sentence does not part it. */
function nodeWords(node: EditionNode): readonly string[] {
  switch (node.type) {
    case 'title':
      return [node.over, node.title, node.under];
    case 'heading':
      return [node.text];
    case 'text':
      return [joined(node.runs)];
    case 'list':
      return node.items.flatMap(({ nodes }) => nodes.flatMap(nodeWords));
    case 'table':
      return tableWords(node);
    case 'figure':
      return [node.alt, node.label, node.caption, ...(node.table === null ? [] : tableWords(node.table))];
    case 'facts':
      return node.facts.flatMap(({ label, value }) => [label, value]);
    case 'box':
      return node.nodes.flatMap(nodeWords);
    case 'contents':
      return [node.title, ...node.entries.map(({ text }) => text)];
  }
}

/** Every piece of text anywhere in a value: walked rather than named field by field, so that a new field cannot be forgotten. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/**
 * Every text that a block carries into any edition: each of its sentences whole, and each piece of text it holds, printed or not,
 * once each.
 */
export function wordsIn(block: ResolvedBlock): readonly string[] {
  return [...new Set([...blockNodes(block).flatMap(nodeWords), ...textsIn(block)])];
}
