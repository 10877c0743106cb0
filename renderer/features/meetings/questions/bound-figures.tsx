import type { BoundFigure } from '#shared/contract/meeting-views';
import { FigureButton } from '../../../components/figure-button';

/** The figures that a question, an action or an update rests on, each a way to its source. */
export function BoundFigures({ figures }: { readonly figures: readonly BoundFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <ul className="bound-figures" aria-label="Figures">
      {figures.map(({ observationId, value, period, metric }) => (
        <li key={observationId} title={metric}>
          <FigureButton observationId={observationId} text={value} /> <span className="quiet">{period}</span>
        </li>
      ))}
    </ul>
  );
}
