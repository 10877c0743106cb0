import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { FileSearch } from 'lucide-react';
import { queries } from '../../api/queries';
import { useCommand } from '../../api/use-command';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { PageHeader } from '../../components/page-header';
import { Screen } from '../../components/screen';
import { AreaRelations } from './area-relations';
import { InspectionCard } from './inspection-card';
import { JudgmentsGrid } from './judgments-grid';
import { useWaitingReport } from './waiting-report';
import './inspections-screen.css';

/** What was inspected, how it was graded, and where each response stands. */
export function InspectionsScreen() {
  const { data: view } = useSuspenseQuery(queries.inspections());
  const { hold } = useWaitingReport();
  const navigate = useNavigate();
  const choose = useCommand('reports.choose');
  const read = () =>
    choose.mutate(
      {},
      {
        onSuccess: (preview) => {
          if (preview === null) return;
          hold(preview);
          void navigate({ to: '/inspections/read' });
        },
      },
    );
  return (
    <Screen
      title="Inspections"
      actions={
        <>
          <Link className="button" to="/inspections/new">
            Enter by hand…
          </Link>
          <Button
            variant="primary"
            icon={<FileSearch className="icon" aria-hidden="true" />}
            onPress={read}
            isDisabled={choose.isPending}
          >
            Read a report…
          </Button>
        </>
      }
    >
      <PageHeader
        title="Inspections"
        lead="How each inspection graded the force, whether all that it published is entered, and where the office’s response to it stands."
      />
      <p role="status" className="inspections-status">
        {choose.isPending ? 'Waiting for the report; a long one takes a while to read.' : ''}
      </p>
      {choose.isError ? <ErrorNote error={choose.error} /> : null}
      {view.inspections.length === 0 ? (
        <EmptyState title="No inspection is entered yet.">
          <p>
            Choose a report as PDF, Word document, saved web page or text: what it grades and finds is proposed to you,
            and nothing is stored before you accept it. Or enter an inspection by hand.
          </p>
        </EmptyState>
      ) : (
        <>
          <div className="inspection-cards">
            {view.inspections.map((inspection) => (
              <InspectionCard key={inspection.id} inspection={inspection} />
            ))}
          </div>
          {view.grid.rows.length > 0 && <JudgmentsGrid grid={view.grid} />}
          {view.grid.columns.length > 1 && <AreaRelations view={view} />}
        </>
      )}
    </Screen>
  );
}
