import type { ResolvedBlock, ResolvedPack } from '../../pack/resolved';
import type { EditionNode, Run, Table } from '../edition-node';
import { placedHead } from '../placed-head';
import { annexRow, type AnnexKind, type AnnexRow } from './annex-row';

/** Their tables list what other sections print, or hold no figures. */
const without: ReadonlySet<ResolvedBlock['kind']> = new Set(['annex', 'contents', 'cover', 'glossary', 'sources']);

const words = (runs: readonly Run[]) =>
  runs.flatMap(({ text, raised }) => (raised === true ? [] : [text.replaceAll('\n', ', ')])).join('');

interface FoundTable {
  readonly table: Table;
  readonly drawn: boolean;
}

function tablesIn(nodes: readonly EditionNode[]): readonly FoundTable[] {
  return nodes.flatMap((node): readonly FoundTable[] => {
    if (node.type === 'box') return tablesIn(node.nodes);
    if (node.type === 'table') return [{ table: node, drawn: false }];
    return node.type === 'figure' && node.table !== null ? [{ table: node.table, drawn: true }] : [];
  });
}

/** "Against previous 12 months, Change": what stands above a column. */
function columnTitles(table: Table): readonly string[] {
  const placed = placedHead(table).flat();
  return table.columns.map((_, index) =>
    placed
      .filter(({ cell, column }) => column <= index && index < column + cell.columns)
      .map(({ cell }) => words(cell.runs))
      .join(', '),
  );
}

/** A table may name the unit once, over its column. */
const bare = (printed: string) => printed.replace(/(\d) [a-z ]+$/, '$1');

/** Takes each known figure once, so that a number that is worked out is not hidden by a published one of the same look. */
function taken(known: readonly AnnexRow[], kinds: readonly AnnexKind[]): (text: string) => boolean {
  const left = new Map<string, number>();
  for (const { kind, printed } of known)
    if (kinds.includes(kind)) left.set(bare(printed), (left.get(bare(printed)) ?? 0) + 1);
  return (text) => {
    const count = left.get(bare(text)) ?? 0;
    left.set(bare(text), count - 1);
    return count > 0;
  };
}

/**
 * The numbers that the tables of a block and the tables of its charts print and that are no published figures: changes, means,
 * limits, ranks that are worked out. So whatever a table prints is in the annex, whichever kind of block it is of.
 * @param known the rows of the block that are there already
 */
export function tableRows(
  block: ResolvedBlock,
  nodes: readonly EditionNode[],
  known: readonly AnnexRow[],
  section: string,
  pack: ResolvedPack,
): readonly AnnexRow[] {
  if (without.has(block.kind)) return [];
  const source = 'sourceLine' in block ? block.sourceLine : '';
  return tablesIn(nodes).flatMap(({ table, drawn }) => {
    // The ranks of a chart are worked out from its values, whatever its publisher ranked.
    const isKnown = taken(known, drawn ? ['Published figure'] : ['Published figure', 'Published rank', 'Grade']);
    const titles = columnTitles(table);
    return table.groups.flatMap(({ rows }) =>
      rows.flatMap(({ head, cells }) =>
        cells.flatMap((runs, index): readonly AnnexRow[] => {
          const printed = words(runs);
          if (table.columns[index + 1]?.numeric !== true || !/\d/.test(printed) || isKnown(printed)) return [];
          return [
            annexRow(section, pack, {
              kind: 'Worked out',
              metric: `${words(head)}: ${titles[index + 1] ?? ''}`,
              value: printed,
              printed,
              source,
              place: table.caption,
            }),
          ];
        }),
      ),
    );
  });
}
