import { useState } from 'react';
import type { MetricPage } from '#shared/contract/views';
import { SourceButton } from '../../components/source-button';
import { FigureDialog } from './figure-dialog';

/** Every figure that the workspace holds of a metric, each with its source; doubted ones are said so. */
export function MetricDataTable({ page }: { readonly page: MetricPage }) {
  const { columns, rows } = page.table;
  const [shown, setShown] = useState<string | null>(null);
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
    <>
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
                  </td>
                ),
              )}
              <td className="metric-source-cell">
                <SourceButton
                  source={page.sources.find((source) => source.number === row.sourceNumber)}
                  locator={row.locator}
                  named={named}
                  onHistory={() => setShown(row.id)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown === null ? null : <FigureDialog observationId={shown} onClose={() => setShown(null)} />}
    </>
  );
}
