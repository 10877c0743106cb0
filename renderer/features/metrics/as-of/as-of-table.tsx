import { useQuery } from '@tanstack/react-query';
import { queries } from '../../../api/queries';
import { ErrorNote } from '../../../components/error-note';
import { FigureButton } from '../../../components/figure-button';
import { Skeleton } from '../../../components/skeleton';
import type { AsOfDay } from './as-of-day';
import '../../../components/data-table.css';

interface AsOfTableProps {
  readonly metricId: string;
  readonly title: string;
  readonly asked: AsOfDay;
}

/** The figures of a day, and what stands now where it is another. */
export function AsOfTable({ metricId, title, asked }: AsOfTableProps) {
  const { data, error } = useQuery(queries.metricAsOf(metricId, asked.day, asked.basis));
  if (error !== null) return <ErrorNote error={error} />;
  if (data === undefined) return <Skeleton rows={6} />;
  const revised = data.rows.some(({ now }) => now !== null);
  return (
    <>
      <p className="as-of-words" role="status">
        {data.words}
      </p>
      {data.rows.length > 0 && (
        <table className="data-table as-of-table" aria-label={`${title} as it stood on ${data.dayText}`}>
          <thead>
            <tr>
              <th scope="col">Period</th>
              <th scope="col" className="cell-number">
                Value then
              </th>
              {revised && <th scope="col">Since then</th>}
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.observationId}>
                <th scope="row">{row.period}</th>
                <td className="cell-number cell-strong">
                  <FigureButton observationId={row.observationId} text={row.value} />
                </td>
                {revised && <td className="as-of-now">{row.now}</td>}
                <td className="quiet">{row.source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
