import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { queries } from '../../api/queries';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { PageHeader } from '../../components/page-header';
import { Screen } from '../../components/screen';
import { HomeCounts } from './home-counts';
import { HomeMovements } from './home-movements';
import '../../components/button.css';
import './home-screen.css';

export function HomeScreen() {
  const { data: home } = useSuspenseQuery(queries.home());
  const newest = home.packs[0];
  return (
    <Screen
      title="Home"
      actions={
        newest !== undefined && (
          <Link className="button" data-variant="primary" to="/packs/$packId" params={{ packId: newest.id }}>
            <FileText className="icon" aria-hidden="true" />
            Open the pack
          </Link>
        )
      }
    >
      <PageHeader title={home.heading} lead={home.lead} />
      <div className="home-columns">
        <div className="home-column">
          <Card title="Packs">
            {home.packs.length === 0 ? (
              <EmptyState title="No pack yet.">
                <Link to="/packs">Make one under Packs</Link>
              </EmptyState>
            ) : (
              <ul className="card-rows">
                {home.packs.map((pack) => (
                  <li key={pack.id}>
                    <p className="card-row-head">
                      <Link to="/packs/$packId" params={{ packId: pack.id }}>
                        {pack.title}
                      </Link>
                      <span>{pack.marking}</span>
                    </p>
                    <p>
                      {pack.meeting}, {pack.meetingDateText} · changed {pack.changedText}
                    </p>
                  </li>
                ))}
              </ul>
            )}
          </Card>
          {home.movements.length > 0 && (
            <Card title="What has moved">
              <HomeMovements movements={home.movements} />
            </Card>
          )}
          <Card title="In this workspace">
            <HomeCounts counts={home.counts} />
          </Card>
        </div>
        <div className="home-column">
          <Card title="Data held">
            <ul className="card-rows">
              {home.freshness.map((entry) => (
                <li key={entry.title}>
                  <p className="card-row-head">
                    <strong>{entry.title}</strong>
                    <span>{entry.upTo}</span>
                  </p>
                  <p>{entry.source}</p>
                </li>
              ))}
            </ul>
          </Card>
          {home.doubts.length > 0 && (
            <Card title="Doubtful figures, kept as published">
              <ul className="card-rows">
                {home.doubts.map((doubt) => (
                  <li key={`${doubt.metricId}${doubt.note}`}>
                    <p className="card-row-head">
                      <Link to="/metrics/$metricId" params={{ metricId: doubt.metricId }}>
                        {doubt.title}
                      </Link>
                    </p>
                    <p>{doubt.note}</p>
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
      </div>
    </Screen>
  );
}
