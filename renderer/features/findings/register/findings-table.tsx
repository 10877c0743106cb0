import type { SortingState } from '@tanstack/react-table';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { FindingRow } from '#shared/contract/finding-views';
import { statusSchemes } from '#shared/domain/finding/status';
import { formatNumber } from '#shared/text/numbers';
import { BandRow } from '../../../components/band-row';
import { GapRow } from '../../../components/gap-row';
import { SortHeader } from '../../../components/sort-header';
import type { FindingsSearch } from '../findings-search';
import { SchemeMark } from '../scheme-mark';
import { chooseRows } from './choose-rows';
import { FindingTableRow } from './finding-table-row';
import type { RegisterColumn, shownColumns } from './register-columns';
import { groupPieces, registerLines } from './register-lines';
import { RowCheckbox } from './row-checkbox';
import { useFindingsTable } from './use-findings-table';
import { useVirtualRows, type RowPiece } from '../../../lib/use-virtual-rows';
import './findings-table.css';

const none: readonly string[] = [];

interface FindingsTableProps {
  /** Those that fit the filters. */
  readonly rows: readonly FindingRow[];
  readonly search: FindingsSearch;
  readonly columns: ReturnType<typeof shownColumns>;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (change: (now: ReadonlySet<string>) => ReadonlySet<string>) => void;
  readonly onSort: (sorting: SortingState) => void;
  readonly onToggleGroup: (title: string) => void;
}

export function FindingsTable(props: FindingsTableProps) {
  const { rows, search, columns, chosen, onChoose, onSort, onToggleGroup } = props;
  const table = useFindingsTable(rows, search, onSort);
  const { group, closed = none } = search;
  const model = table.getRowModel();
  const lines = useMemo(
    () =>
      registerLines(
        model.rows.map(({ original }) => original),
        group,
        closed,
      ),
    [model, group, closed],
  );
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  const bands = useMemo(() => lines.flatMap(({ kind }, index) => (kind === 'band' ? [index] : [])), [lines]);
  const { table: box, pieces, measure } = useVirtualRows({ keys, estimate: 62, always: bands });

  const order = useMemo(() => lines.flatMap(({ kind, key }) => (kind === 'finding' ? [key] : [])), [lines]);
  const shown = useRef(order);
  const anchor = useRef<string | null>(null);
  useEffect(() => {
    shown.current = order;
  }, [order]);
  const press = useCallback(
    (id: string, isChosen: boolean, isRange: boolean) => {
      const from = isRange ? anchor.current : null;
      anchor.current = id;
      onChoose((now) => chooseRows(now, shown.current, id, isChosen, from));
    },
    [onChoose],
  );
  const count = rows.filter(({ id }) => chosen.has(id)).length;
  const draw = (piece: RowPiece) => {
    if ('gap' in piece) return <GapRow key={`gap ${String(piece.after)}`} height={piece.gap} />;
    const line = lines[piece.index];
    if (line === undefined) return null;
    if (line.kind === 'finding')
      return (
        <FindingTableRow
          key={line.key}
          row={line.row}
          index={piece.index}
          measure={measure}
          columns={columns}
          isChosen={chosen.has(line.key)}
          onPress={press}
        />
      );
    return (
      <BandRow
        key={line.key}
        title={line.title}
        count={formatNumber(line.size, 0)}
        columns={columns.length + 1}
        open={line.isOpen}
        onToggle={() => onToggleGroup(line.title)}
        index={piece.index}
        measure={measure}
      />
    );
  };

  return (
    <table
      ref={box}
      className="data-table findings-table"
      aria-label="Findings"
      aria-rowcount={lines.length + 1}
      data-columns={columns.length}
    >
      <thead>
        <tr aria-rowindex={1}>
          <td className="finding-choice">
            <RowCheckbox
              label="Choose all that are shown"
              isChosen={count > 0 && count === rows.length}
              isMixed={count > 0 && count < rows.length}
              onChange={(isChosen) => onChoose(() => new Set(isChosen ? rows.map(({ id }) => id) : []))}
            />
          </td>
          {columns.map(({ id, label }) => {
            const column = table.getColumn(id);
            if (column === undefined)
              return (
                <th key={id} scope="col" className={`finding-${id}`}>
                  {label}
                </th>
              );
            return (
              <SortHeader
                key={id}
                className={`finding-${id}`}
                sorted={column.getIsSorted()}
                onToggle={() => column.toggleSorting()}
              >
                <HeadWords id={id} label={label} />
              </SortHeader>
            );
          })}
        </tr>
      </thead>
      {groupPieces(pieces, lines).map((body) => (
        <tbody key={body.key}>{body.pieces.map(draw)}</tbody>
      ))}
    </table>
  );
}

/** A status is named by who says it, with the scheme's shape. */
function HeadWords({ id, label }: { readonly id: RegisterColumn; readonly label: string }) {
  const scheme = statusSchemes.find((each) => each === id);
  if (scheme === undefined) return label;
  return (
    <span className="finding-status-head">
      <SchemeMark scheme={scheme} />
      {label}
      <span className="visually-hidden"> status</span>
    </span>
  );
}
