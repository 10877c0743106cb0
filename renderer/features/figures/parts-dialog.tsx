import { useQuery } from '@tanstack/react-query';
import type { FigureList } from '#shared/contract/definition-views';
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
      {data !== undefined && <Parts title={title} figures={data.figures} />}
    </Dialog>
  );
}

function Parts({ title, figures }: { readonly title: string; readonly figures: FigureList['figures'] }) {
  const whats = new Set(figures.map(({ metric, force }) => `${metric}, ${force}`));
  const [only] = whats;
  return (
    <>
      <p className="quiet">
        {whats.size === 1 ? `${only}: ` : ''}
        {formatNumber(figures.length, 0)} {plural(figures.length, 'figure', 'figures')}. Press one to see where it comes
        from.
      </p>
      <table className="data-table parts-table" aria-label={`What ${title} is made from`}>
        <thead>
          <tr>
            <th scope="col">Period</th>
            {whats.size > 1 && <th scope="col">Figure</th>}
            <th scope="col" className="cell-number">
              Value
            </th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ observationId, metric, force, period, value, source }) => (
            <tr key={observationId}>
              <th scope="row">{period}</th>
              {whats.size > 1 && (
                <td>
                  {metric}
                  <span className="cell-detail">{force}</span>
                </td>
              )}
              <td className="cell-number cell-strong">
                <FigureButton observationId={observationId} text={value} />
              </td>
              <td className="quiet">{source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
