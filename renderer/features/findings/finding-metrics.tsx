import { Link } from '@tanstack/react-router';
import type { FindingPage } from '#shared/contract/views';
import { SeriesFigure } from '../../charts/series-figure';

/** What the data did afterwards: each metric that tests the finding. */
export function FindingMetrics({ metrics }: { readonly metrics: FindingPage['metrics'] }) {
  if (metrics.length === 0) return null;
  return (
    <section className="finding-section">
      <h2>Metrics that test it</h2>
      {metrics.map((metric) => (
        <article key={metric.id} className="finding-metric">
          <div className="finding-metric-head">
            <h3>
              <Link to="/metrics/$metricId" params={{ metricId: metric.id }}>
                {metric.title}
              </Link>
            </h3>
            <p className="numeric">
              <strong>{metric.latestText}</strong> <span className="quiet">{metric.periodLabel}</span>
            </p>
          </div>
          {metric.words !== '' && <p>{metric.words}</p>}
          {metric.chart !== null && <SeriesFigure model={metric.chart} height={216} />}
        </article>
      ))}
    </section>
  );
}
