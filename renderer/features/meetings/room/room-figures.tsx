import type { BoundFigure } from '#shared/contract/meeting-views';
import { FigureButton } from '../../../components/figure-button';

/** The figures that a question rests on, each with what it is of and where it is from. */
export function RoomFigures({ figures }: { readonly figures: readonly BoundFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <ul className="room-figures" aria-label="Figures">
      {figures.map(({ observationId, value, period, metric, source }) => (
        <li key={observationId}>
          <FigureButton observationId={observationId} text={value} />
          <span>
            {metric}, {period}
            <span className="room-source"> {source}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
