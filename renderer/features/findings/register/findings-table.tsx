import type { SortingState } from '@tanstack/react-table';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { FindingRow } from '#shared/contract/finding-views';
import { statusSchemes } from '#shared/domain/finding/status';
import { groupBy } from '#shared/domain/group-by';
import { BandRow } from '../../../components/band-row';
import { SortHeader } from '../../../components/sort-header';
import type { FindingsSearch } from '../findings-search';
import { SchemeMark } from '../scheme-mark';
import { bandTitle } from './band-title';
import { chooseRows } from './choose-rows';
import { FindingTableRow } from './finding-table-row';
import type { RegisterColumn, shownColumns } from './register-columns';
import { RowCheckbox } from './row-checkbox';
import { useFindingsTable } from './use-findings-table';
import { useGrowingCount } from './use-growing-count';
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
  const bands = useMemo(() => {
    if (group === undefined) return [{ title: null, rows: model.rows, isOpen: true }];
    const grouped = groupBy(model.rows, ({ original }) => bandTitle(original, group));
    return [...grouped].map(([title, own]) => ({ title, rows: own, isOpen: !closed.includes(title) }));
  }, [model, group, closed]);
  const order = useMemo(
    () => bands.flatMap(({ rows: own, isOpen }) => (isOpen ? own : [])).map(({ id }) => id),
    [bands],
  );
  const [limit, end] = useGrowingCount(order);

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
  const cells = ({ id, original }: { readonly id: string; readonly original: FindingRow }) => (
    <FindingTableRow key={id} row={original} columns={columns} isChosen={chosen.has(id)} onPress={press} />
  );

  return (
    <>
      <table
        className="data-table findings-table"
        aria-label="Findings"
        aria-rowcount={order.length + 1}
        data-columns={columns.length}
      >
        <thead>
          <tr>
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
        {drawnBands(bands, limit).map(({ title, rows: own, size, isOpen }) => (
          <tbody key={title}>
            {title !== null && (
              <BandRow
                title={title}
                count={String(size)}
                columns={columns.length + 1}
                open={isOpen}
                onToggle={() => onToggleGroup(title)}
              />
            )}
            {own.map(cells)}
          </tbody>
        ))}
      </table>
      <div ref={end} />
    </>
  );
}

/** The bands with as many of their rows as are drawn; closed bands draw none, and those after the last row wait with theirs. */
function drawnBands<R>(
  bands: readonly { readonly title: string | null; readonly rows: readonly R[]; readonly isOpen: boolean }[],
  limit: number,
) {
  let left = limit;
  return bands.flatMap(({ title, rows, isOpen }) => {
    if (left <= 0) return [];
    const own = isOpen ? rows.slice(0, left) : [];
    left -= own.length;
    return [{ title, rows: own, size: rows.length, isOpen }];
  });
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
