import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, Navigate, useNavigate } from '@tanstack/react-router';
import type { ReportPreview } from '#shared/contract/report-preview';
import { sourceKindLabels } from '#shared/text/labels';
import { queries } from '../../../api/queries';
import { Button } from '../../../components/button';
import { LeaveGuard } from '../../../components/leave-guard';
import { PageHeader } from '../../../components/page-header';
import { Screen } from '../../../components/screen';
import { useWaitingReport } from '../waiting-report';
import { acceptedAreas, acceptedFindings, suggestedSource } from './report-draft';
import { ReportForm } from './report-form';
import { foundWords, storeWords } from './report-words';
import { useAcceptReport } from './use-accept-report';
import './read-screen.css';

function Report({ preview }: { readonly preview: ReportPreview }) {
  const { data: sources } = useSuspenseQuery(queries.sources());
  const navigate = useNavigate();
  const accepting = useAcceptReport(
    preview,
    suggestedSource(preview.publishedOn, sources, sourceKindLabels['inspection-report']),
  );
  const { draft, submit, isPending, isDirty } = accepting;
  return (
    <Screen
      title="Read a report"
      trail={[
        <Link key="inspections" to="/inspections">
          Inspections
        </Link>,
      ]}
      status={isPending ? 'being stored' : 'not stored yet'}
      actions={
        <>
          <Button onPress={() => void navigate({ to: '/inspections' })} isDisabled={isPending}>
            Cancel
          </Button>
          <Button variant="primary" onPress={submit} isDisabled={isPending}>
            {storeWords(acceptedAreas(draft).length, acceptedFindings(draft).length)}
          </Button>
        </>
      }
    >
      <PageHeader
        title={preview.title ?? preview.fileName}
        subtitle={[preview.fileName, preview.force].filter((part) => part !== null).join(' · ')}
        lead={foundWords(preview)}
      />
      <ReportForm preview={preview} accepting={accepting} />
      <LeaveGuard isDirty={isDirty} />
    </Screen>
  );
}

/** What was found in a report, before anything of it is stored. */
export function ReadScreen() {
  const { preview } = useWaitingReport();
  // After storing nothing is left to lose, which the guard hears of only later.
  if (preview === null) return <Navigate to="/inspections" replace ignoreBlocker />;
  return <Report key={preview.token} preview={preview} />;
}
