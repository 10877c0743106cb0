import { Link } from '@tanstack/react-router';
import type { HomeStandard } from '#shared/contract/home-view';
import { Card } from '../../components/card';
import { FigureButton } from '../../components/figure-button';
import { ToneBadge } from '../../components/tone-badge';

const tone = (met: boolean | null) => (met === null ? 'unknown' : met ? 'better' : 'worse');

/** Metrics that have a target, with their latest figure. */
export function HomeStandards({ standards }: { readonly standards: readonly HomeStandard[] }) {
  return (
    <Card title="Metrics with targets">
      <table className="home-table" aria-label="Metrics with targets">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Metric</th>
            <th scope="col">Latest, and target</th>
            <th scope="col">Target</th>
          </tr>
        </thead>
        <tbody>
          {standards.map(({ metricId, title, latestId, latest, period, target, met, words }) => (
            <tr key={metricId}>
              <th scope="row">
                <Link to="/metrics/$metricId" params={{ metricId }}>
                  {title}
                </Link>
                <span className="home-period">{period}</span>
              </th>
              <td className="home-values">
                <strong>
                  <FigureButton observationId={latestId} text={latest} />
                </strong>{' '}
                <span className="quiet">target {target}</span>
              </td>
              <td>
                <ToneBadge tone={tone(met)} words={words} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
