import { Link } from '@tanstack/react-router';
import type { HomeView } from '#shared/contract/views';
import { FigureButton } from '../../components/figure-button';
import { ToneBadge } from '../../components/tone-badge';
import { toneWords } from '../../components/tone-words';

export function HomeMovements({ movements }: { readonly movements: HomeView['movements'] }) {
  return (
    <table className="movements" aria-label="What has moved">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Metric</th>
          <th scope="col">Was, and is</th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        {movements.map((movement) => (
          <tr key={movement.metricId}>
            <th scope="row">
              <Link to="/metrics/$metricId" params={{ metricId: movement.metricId }}>
                {movement.title}
              </Link>
            </th>
            <td className="movements-values">
              <FigureButton observationId={movement.wasId} text={movement.was} /> <span aria-label="to">→</span>{' '}
              <strong>
                <FigureButton observationId={movement.nowId} text={movement.now} />
              </strong>
            </td>
            <td>
              <span className="visually-hidden">{toneWords[movement.tone]}: </span>
              <ToneBadge tone={movement.tone} words={movement.words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
