import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queries } from '../../../api/queries';
import { PageHeader } from '../../../components/page-header';
import { Screen } from '../../../components/screen';
import { lastSearch } from '../../../lib/last-search';
import { BaselinesSection } from './baselines-section';
import { BreaksSection } from './breaks-section';
import { DefinitionsSection } from './definitions-section';
import { DetailsSection } from './details-section';
import { TargetsSection } from './targets-section';
import '../../../components/metric-form/metric-form.css';

/** All that a person may change of one metric. Figures are not among it: they are entered, and never overwritten. */
export function EditMetricScreen({ metricId }: { readonly metricId: string }) {
  const { data: edit } = useSuspenseQuery(queries.metricEdit(metricId));
  return (
    <Screen
      title="Edit"
      trail={[
        <Link key="metrics" to="/metrics" search={lastSearch('/metrics')}>
          Metrics
        </Link>,
        <Link key="metric" to="/metrics/$metricId" params={{ metricId }}>
          {edit.details.title}
        </Link>,
      ]}
    >
      <PageHeader
        title={edit.details.title}
        lead="What is changed here holds for every screen and for every pack in draft; the change log keeps what stood before."
      />
      <DetailsSection edit={edit} />
      <DefinitionsSection edit={edit} />
      <TargetsSection edit={edit} />
      <BaselinesSection edit={edit} />
      <BreaksSection edit={edit} />
    </Screen>
  );
}
