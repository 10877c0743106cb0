import type { MetricPage } from '#shared/contract/views';
import { SourceButton } from '../../components/source-button';
import { useOpenFigure } from '../../lib/open-figure';
import { FiguresAsOf } from './as-of/figures-as-of';
import './metric-data-table.css';

/** Every figure that the workspace holds of a metric, as it stands now or as it stood on a day. */
export function MetricDataTable({ page }: { readonly page: MetricPage }) {
  return (
    <FiguresAsOf key={page.id} metricId={page.id} title={page.title}>
      <StandingFigures page={page} />
    </FiguresAsOf>
  );
}

/** The figures that stand now, each with its source; doubted and revised ones are said so. */
function StandingFigures({ page }: { readonly page: MetricPage }) {
  const { columns, rows } = page.table;
  const openFigure = useOpenFigure();
  // With few columns there is room for the publisher's name.
  const named = columns.length <= 4;
  const keyOf = (index: number) => columns[index]?.title ?? 'cell';
  const classOf = (index: number) => {
    const column = columns[index];
    return [column?.numeric === true && 'cell-number', column?.emphasis === true && 'cell-strong']
      .filter(Boolean)
      .join(' ');
  };
  return (
    <table className="data-table metric-data-table" data-wide={!named} aria-label={`Figures of ${page.title}`}>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th
              key={column.title}
              scope="col"
              className={column.numeric ? 'cell-number' : undefined}
              data-first={index === 0}
            >
              {column.title}
            </th>
          ))}
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {row.cells.map((cell, index) =>
              index === 0 ? (
                <th key={keyOf(index)} scope="row">
                  {cell}
                  {row.doubt !== null && <span className="cell-doubt">Doubtful: {row.doubt}</span>}
                </th>
              ) : (
                <td key={keyOf(index)} className={classOf(index)}>
                  {cell}
                  {row.first !== null && index === valueColumn(columns) && (
                    <span className="cell-detail metric-first">{row.first}</span>
                  )}
                </td>
              ),
            )}
            <td className="metric-source-cell">
              <SourceButton
                source={page.sources.find((source) => source.number === row.sourceNumber)}
                locator={row.locator}
                named={named}
                onHistory={() => openFigure(row.id)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The column that holds the metric's own value: the one that stands out, else the first with numbers. */
function valueColumn(columns: MetricPage['table']['columns']): number {
  const strong = columns.findIndex(({ emphasis }) => emphasis);
  return strong === -1 ? columns.findIndex(({ numeric }) => numeric) : strong;
}
