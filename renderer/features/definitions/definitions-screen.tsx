import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queries } from '../../api/queries';
import { PageHeader } from '../../components/page-header';
import { Screen } from '../../components/screen';
import { lastSearch } from '../../lib/last-search';
import { OfficeSection } from './office-section';
import { PeerGroupsSection } from './peer-groups-section';
import { SetCards } from './set-cards';
import { StatusWordsSections } from './status-words-sections';
import './definitions-screen.css';

/** What metrics are grouped and compared by, and the office's own words. */
export function DefinitionsScreen() {
  const { data: view } = useSuspenseQuery(queries.definitions());
  const {
    data: { words },
  } = useSuspenseQuery(queries.statusWords());
  return (
    <Screen title="Definitions">
      <PageHeader
        title="Definitions"
        lead="How metrics are put together and compared, what statuses mean, and what the office calls itself."
      />
      <p className="definitions-elsewhere">
        What a single metric counts, with its targets, is changed on its own page:{' '}
        <Link to="/metrics" search={lastSearch('/metrics')}>
          go to the metrics
        </Link>
        .
      </p>
      <OfficeSection office={view.office} />
      <SetCards view={view} />
      <PeerGroupsSection view={view} />
      <StatusWordsSections words={words} />
    </Screen>
  );
}
