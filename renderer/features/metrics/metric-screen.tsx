import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { queries } from '../../api/queries';
import { SeriesFigure } from '../../charts/series-figure';
import { Button } from '../../components/button';
import { MetricTabs } from '../../components/metric-tabs';
import { PageHeader } from '../../components/page-header';
import { PartsButton } from '../../components/parts-button';
import { Screen } from '../../components/screen';
import { SourceEntry } from '../../components/source-entry';
import { ToneBadge } from '../../components/tone-badge';
import { lastSearch } from '../../lib/last-search';
import { EnterFigureDialog } from './enter/enter-figure-dialog';
import { MetricAside } from './metric-aside';
import { MetricDataTable } from './metric-data-table';
import './metric-screen.css';

export function MetricScreen({ metricId }: { readonly metricId: string }) {
  const { data: page } = useSuspenseQuery(queries.metric(metricId));
  const [entering, setEntering] = useState(false);
  return (
    <Screen
      title={page.title}
      trail={[
        <Link key="metrics" to="/metrics" search={lastSearch('/metrics')}>
          Metrics
        </Link>,
        <Link key="theme" to="/metrics" search={{ theme: page.theme }}>
          {page.theme}
        </Link>,
      ]}
      actions={
        <>
          <Link className="button" to="/metrics/$metricId/edit" params={{ metricId }}>
            Edit…
          </Link>
          <Button onPress={() => setEntering(true)}>Enter a figure…</Button>
        </>
      }
    >
      <PageHeader title={page.title} subtitle={page.subtitle} lead={page.lead} />
      <MetricTabs metricId={metricId} />
      <div className="metric-columns">
        <div className="metric-body">
          {page.stats.length > 0 && (
            <dl className="stats">
              {page.stats.map((stat) => (
                <div key={stat.label} className="stat">
                  <dt>{stat.label}</dt>
                  <dd className="stat-value">
                    <PartsButton
                      title={`${page.title}: ${stat.label}`}
                      text={stat.value}
                      observationIds={stat.observationIds}
                    />
                  </dd>
                  <dd className="stat-detail">{stat.detail}</dd>
                </div>
              ))}
            </dl>
          )}
          {page.chart !== null && (
            <section className="metric-chart">
              <h2 className="visually-hidden">Chart</h2>
              <SeriesFigure model={page.chart} />
            </section>
          )}
          {page.badges.length > 0 && (
            <ul className="metric-badges">
              {page.badges.map((badge) => (
                <li key={badge.words}>
                  <ToneBadge tone={badge.tone} words={badge.words} />
                </li>
              ))}
            </ul>
          )}
        </div>
        <MetricAside page={page} />
        <div className="metric-evidence">
          <section>
            <h2>Figures</h2>
            <MetricDataTable page={page} />
          </section>
          <section className="metric-sources">
            <h2>Sources</h2>
            <ol>
              {page.sources.map((source) => (
                <SourceEntry key={source.id} source={source} />
              ))}
            </ol>
          </section>
        </div>
      </div>
      {entering ? <EnterFigureDialog page={page} onClose={() => setEntering(false)} /> : null}
    </Screen>
  );
}
