import { Link } from '@tanstack/react-router';
import type { HomeView } from '#shared/contract/home-view';
import { formatNumber } from '#shared/text/numbers';
import { Card } from '../../components/card';
import { ToneBadge } from '../../components/tone-badge';

/** Findings of which a status says one thing and the data another. */
export function HomeDisagreements({
  disagreements,
  moreDisagreements,
}: Pick<HomeView, 'disagreements' | 'moreDisagreements'>) {
  return (
    <Card title="Where status and data disagree">
      <ul className="card-rows">
        {disagreements.map(({ findingId, title, tone, verdict, words }) => (
          <li key={findingId}>
            <p className="card-row-head">
              <Link to="/findings/$findingId" params={{ findingId }}>
                {title}
              </Link>
              <ToneBadge tone={tone} words={verdict} />
            </p>
            <p>{words}</p>
          </li>
        ))}
        {moreDisagreements > 0 && (
          <li>
            <Link to="/attention">All {formatNumber(disagreements.length + moreDisagreements, 0)}</Link>
          </li>
        )}
      </ul>
    </Card>
  );
}
