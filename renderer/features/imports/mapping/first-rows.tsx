import type { ImportPreview } from '#shared/contract/views';
import type { MappingDraft } from './mapping-draft';
import '../../../components/data-table.css';

interface FirstRowsProps {
  readonly table: ImportPreview['table'];
  readonly draft: MappingDraft;
  readonly onHeaderRow: (row: number) => void;
}

/** Up to this many letters a cell, such as "Jan-23" or "1,234", is not broken. */
const shortCell = 12;

/** What a column was said to be, in a word; empty where nothing was said. */
function roleOf(column: number, draft: MappingDraft): string {
  if (column === draft.periodColumn) return 'Period';
  if (column === draft.forceColumn) return 'Force';
  if (draft.layout === 'wide') return draft.columns[column] === undefined ? '' : 'Value';
  if (column === draft.valueColumn) return 'Value';
  return draft.metricFrom === 'column' && column === draft.metricColumn ? 'Metric' : '';
}

interface CellsProps {
  readonly cells: readonly string[];
  readonly columns: readonly number[];
}

/** A row's cells; a title that stands alone in its row may run over all columns. */
function Cells({ cells, columns }: CellsProps) {
  const alone = cells.slice(1).every((cell) => cell.trim() === '');
  if (alone) return <td colSpan={columns.length}>{cells[0]}</td>;
  return columns.map((column) => {
    const cell = cells[column] ?? '';
    return (
      <td key={column}>
        <span className="first-rows-cell" data-short={cell.length <= shortCell}>
          {cell}
        </span>
      </td>
    );
  });
}

/** The table as it was read, with the row that is its header; columns are marked with what they were said to be. */
export function FirstRows({ table, draft, onHeaderRow }: FirstRowsProps) {
  const columns = Array.from({ length: Math.max(0, ...table.rows.map((row) => row.length)) }, (_, index) => index);
  const rows = table.rows.map((cells, index) => ({ cells, index }));
  return (
    <section>
      <h2>First rows{table.name === null ? '' : ` of ${table.name}`}</h2>
      <p className="quiet">Choose the row that holds the headings; the figures begin below it.</p>
      {/* Some tables are wider than any window: theirs scrolls in its own frame, and must be reachable by the arrow keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="first-rows-frame" role="group" aria-label="First rows, scrolls sideways" tabIndex={0}>
        <table className="data-table first-rows" aria-label="First rows">
          <thead>
            <tr>
              <th scope="col">Headings</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {roleOf(column, draft) === '' ? (
                    <span className="visually-hidden">Column {column + 1}</span>
                  ) : (
                    roleOf(column, draft)
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells, index }) => (
              <tr
                key={index}
                data-place={index === draft.headerRow ? 'header' : index < draft.headerRow ? 'above' : 'below'}
              >
                <th scope="row">
                  <label className="first-rows-choice">
                    <input
                      type="radio"
                      name="header-row"
                      aria-label={`Row ${index + 1} holds the headings`}
                      checked={index === draft.headerRow}
                      onChange={() => onHeaderRow(index)}
                    />
                    {index + 1}
                  </label>
                </th>
                <Cells cells={cells} columns={columns} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
