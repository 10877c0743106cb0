import { useQuery } from '@tanstack/react-query';
import { formatNumber } from '#shared/text/numbers';
import { plural } from '#shared/text/words';
import { queries } from '../../api/queries';
import { Dialog } from '../../components/dialog';
import { ErrorNote } from '../../components/error-note';
import { FigureButton } from '../../components/figure-button';
import { Skeleton } from '../../components/skeleton';
import '../../components/data-table.css';
import './parts-dialog.css';

interface PartsDialogProps {
  readonly title: string;
  readonly observationIds: readonly string[];
  readonly onClose: () => void;
}

/** The figures that a computed number is made from; each leads to its source. */
export function PartsDialog({ title, observationIds, onClose }: PartsDialogProps) {
  const { data, error, isPending } = useQuery(queries.figures(observationIds));
  return (
    <Dialog title={title} wide isOpen onClose={onClose} closeLabel="Close">
      {error !== null && <ErrorNote error={error} />}
      {isPending && <Skeleton rows={6} />}
      {data !== undefined && (
        <>
          <p className="quiet">
            Made from {formatNumber(data.figures.length, 0)} {plural(data.figures.length, 'figure', 'figures')}. Press
            one to see where it comes from.
          </p>
          <table className="data-table parts-table" aria-label={`What ${title} is made from`}>
            <thead>
              <tr>
                <th scope="col">Figure</th>
                <th scope="col">Period</th>
                <th scope="col" className="cell-number">
                  Value
                </th>
                <th scope="col">Source</th>
              </tr>
            </thead>
            <tbody>
              {data.figures.map(({ observationId, metric, force, period, value, source }) => (
                <tr key={observationId}>
                  <th scope="row">
                    {metric}
                    <span className="cell-detail">{force}</span>
                  </th>
                  <td>{period}</td>
                  <td className="cell-number cell-strong">
                    <FigureButton observationId={observationId} text={value} />
                  </td>
                  <td className="quiet">{source}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Dialog>
  );
}
