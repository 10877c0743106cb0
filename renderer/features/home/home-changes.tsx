import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { HomeMovement } from '#shared/contract/home-view';
import { sentenceCase } from '#shared/text/words';
import { queries } from '../../api/queries';
import { Card } from '../../components/card';
import { ErrorNote } from '../../components/error-note';
import { FigureButton } from '../../components/figure-button';
import { Skeleton } from '../../components/skeleton';
import { ToneBadge } from '../../components/tone-badge';
import { toneWords } from '../../components/tone-words';

/** What figures changed since the last pack, or over the year. Asked for apart: the rest of the screen does not wait for it. */
export function HomeChanges() {
  const { data, error } = useQuery(queries.homeChanges());
  if (data === undefined)
    return <Card title="What has changed">{error === null ? <Skeleton rows={5} /> : <ErrorNote error={error} />}</Card>;
  const { title, movements, summary } = data;
  if (movements.length === 0 && summary === null) return null;
  return (
    <Card title={title}>
      {summary !== null && <p className="quiet">{summary}</p>}
      {movements.length > 0 && (
        <table className="home-table" aria-label={title}>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">Metric</th>
              <th scope="col">Was, and is</th>
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {movements.map((movement) => (
              <Movement key={`${movement.wasId} ${movement.nowId}`} movement={movement} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function Movement({
  movement: { metricId, title, wasId, was, nowId, now, tone, words },
}: {
  readonly movement: HomeMovement;
}) {
  return (
    <tr>
      <th scope="row">
        <Link to="/metrics/$metricId" params={{ metricId }}>
          {title}
        </Link>
      </th>
      <td className="home-values">
        <FigureButton observationId={wasId} text={was} /> <span aria-label="to">→</span>{' '}
        <strong>
          <FigureButton observationId={nowId} text={now} />
        </strong>
      </td>
      <td>
        {tone === null ? (
          sentenceCase(words)
        ) : (
          <>
            <span className="visually-hidden">{toneWords[tone]}: </span>
            <ToneBadge tone={tone} words={words} />
          </>
        )}
      </td>
    </tr>
  );
}
