import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries';
import { Dialog } from '../../components/dialog';
import { ErrorNote } from '../../components/error-note';
import { Skeleton } from '../../components/skeleton';
import { FigureHistory } from './figure-history';
import { FigureOrigin } from './figure-origin';
import { FigureUses } from './figure-uses';
import '../../components/data-table.css';
import './figure-dialog.css';

interface FigureDialogProps {
  readonly observationId: string;
  readonly onClose: () => void;
}

/** One figure: where it comes from, what it was before, where it is used. */
export function FigureDialog({ observationId, onClose }: FigureDialogProps) {
  const figure = useQuery(queries.figure(observationId));
  return (
    <Dialog title={figure.data?.metric ?? 'Figure'} wide isOpen onClose={onClose} closeLabel="Close">
      {figure.isError ? <ErrorNote error={figure.error} /> : null}
      {figure.isPending ? <Skeleton rows={6} /> : null}
      {figure.isSuccess ? (
        <div className="figure">
          <div>
            <p className="figure-value">{figure.data.value}</p>
            <p className="quiet">
              {figure.data.force} · {figure.data.period}
            </p>
          </div>
          {figure.data.doubt !== null && (
            <div className="doubt" role="note">
              <p className="doubt-title">Doubtful</p>
              <p>{figure.data.doubt}</p>
            </div>
          )}
          <FigureOrigin figure={figure.data} />
          <FigureHistory figure={figure.data} />
          <FigureUses usedIn={figure.data.usedIn} onLeave={onClose} />
        </div>
      ) : null}
    </Dialog>
  );
}
