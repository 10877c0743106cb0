import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { FindingPage } from '#shared/contract/finding-views';
import { queries } from '../../api/queries';
import { Button } from '../../components/button';
import { PageHeader } from '../../components/page-header';
import { Screen } from '../../components/screen';
import { SourceEntry } from '../../components/source-entry';
import { lastSearch } from '../../lib/last-search';
import { EditFindingDialog } from './details/edit-finding-dialog';
import { FindingAside } from './finding-aside';
import { FindingBadges } from './finding-badges';
import { FindingChildren } from './finding-children';
import { FindingNeighbours } from './finding-neighbours';
import { FindingNotes } from './finding-notes';
import { FindingFigures } from './figures/finding-figures';
import { FindingText } from './figures/finding-text';
import { LineageSection } from './links/lineage-section';
import { ProgressSection } from './progress/progress-section';
import { RequestDialog } from './requests/request-dialog';
import { RequestsSection } from './requests/requests-section';
import { StatusSection } from './status/status-section';
import { TestsSection } from './testing/tests-section';
import './finding-screen.css';

type Request = FindingPage['requests'][number];

/** One finding with all that became of it: what is said, what is done, and what the data say. */
export function FindingScreen({ findingId }: { readonly findingId: string }) {
  const { data: page } = useSuspenseQuery(queries.finding(findingId));
  const [editing, setEditing] = useState(false);
  const [request, setRequest] = useState<{ readonly of: Request | null } | null>(null);
  const { ref, title, area, hmicfrsNumber, locator } = page.details;
  const number = hmicfrsNumber === null ? '' : ` · HMICFRS ${hmicfrsNumber}`;
  return (
    <Screen
      title={ref}
      trail={[
        <Link key="findings" to="/findings" search={lastSearch('/findings')}>
          Findings
        </Link>,
        area,
      ]}
      actions={
        <>
          <FindingNeighbours neighbours={page.neighbours} />
          <Button onPress={() => setEditing(true)}>Edit…</Button>
        </>
      }
    >
      <PageHeader title={title} subtitle={`${ref} · ${page.kindLabel} · ${page.inspection}${number}`} />
      <div className="finding-columns">
        <div>
          <FindingBadges page={page} />
          <FindingNotes page={page} />
          <FindingText page={page} />
          <FindingFigures page={page} />
          <FindingChildren items={page.children} />
          <StatusSection page={page} />
          <TestsSection page={page} onRequest={() => setRequest({ of: null })} />
          <ProgressSection findingId={page.id} updates={page.updates} />
          {page.requests.length > 0 && <RequestsSection requests={page.requests} onOpen={(of) => setRequest({ of })} />}
          <LineageSection page={page} />
          <section className="finding-section">
            <h2>Source</h2>
            <ol>
              <SourceEntry source={page.source} locator={locator} />
            </ol>
          </section>
        </div>
        <FindingAside page={page} />
      </div>
      {editing ? <EditFindingDialog page={page} onClose={() => setEditing(false)} /> : null}
      {request === null ? null : (
        <RequestDialog findingId={page.id} request={request.of} onClose={() => setRequest(null)} />
      )}
    </Screen>
  );
}
