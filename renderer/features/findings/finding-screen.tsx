import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queries } from '../../api/queries';
import { PageHeader } from '../../components/page-header';
import { Screen } from '../../components/screen';
import { SourceEntry } from '../../components/source-entry';
import { ToneBadge } from '../../components/tone-badge';
import { findingToneShapes } from '../../components/tone-words';
import { lastSearch } from '../../lib/last-search';
import { FindingAside } from './finding-aside';
import { FindingFigures } from './finding-figures';
import { FindingMetrics } from './finding-metrics';
import { FindingNeighbours } from './finding-neighbours';
import './finding-screen.css';

export function FindingScreen({ findingId }: { readonly findingId: string }) {
  const { data: page } = useSuspenseQuery(queries.finding(findingId));
  return (
    <Screen
      title={page.ref}
      trail={[
        <Link key="findings" to="/findings" search={lastSearch('/findings')}>
          Findings
        </Link>,
        page.area,
      ]}
      actions={<FindingNeighbours neighbours={page.neighbours} />}
    >
      <PageHeader title={page.title} subtitle={`${page.ref} · ${page.kindLabel} · ${page.inspection}`} />
      <div className="finding-columns">
        <div>
          <p className="finding-badges">
            <ToneBadge tone={findingToneShapes[page.tone]} words={page.toneLabel} />
            {page.earlyFeedback && (
              <span className="quiet">Told to the force during the inspection, before the report</span>
            )}
          </p>
          <p className="finding-text">{page.text}</p>
          <FindingFigures figures={page.figures} />
          <FindingMetrics metrics={page.metrics} />
          <section className="finding-section">
            <h2>Source</h2>
            <ol>
              <SourceEntry source={page.source} locator={page.locator} />
            </ol>
          </section>
        </div>
        <FindingAside page={page} />
      </div>
    </Screen>
  );
}
