import { useQuery } from '@tanstack/react-query';
import { queries } from '../../../api/queries';
import { SeriesFigure } from '../../../charts/series-figure';

/** A metric that a question is about: what it says, its line, and where its newest figure is from. */
export function RoomMetric({ metricId }: { readonly metricId: string }) {
  const { data: metric } = useQuery(queries.metric(metricId));
  if (metric === undefined) return null;
  const [source] = metric.sources;
  return (
    <section className="room-part" aria-label={metric.title}>
      <h3>{metric.title}</h3>
      {metric.lead !== null && <p>{metric.lead}</p>}
      {metric.chart !== null && <SeriesFigure model={metric.chart} height={210} />}
      {source !== undefined && (
        <p className="room-source">
          Source: {source.title}, {source.publisher}
          {metric.sources.length > 1 && `, and ${metric.sources.length - 1} more`}
        </p>
      )}
    </section>
  );
}
