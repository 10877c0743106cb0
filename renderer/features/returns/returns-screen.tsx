import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { queries } from '../../api/queries';
import { useCommand } from '../../api/use-command';
import { Button } from '../../components/button';
import { ErrorNote } from '../../components/error-note';
import { PageHeader } from '../../components/page-header';
import { Screen } from '../../components/screen';
import { SettingsSection } from '../../components/settings-section';
import { ExportForm } from './export-form';
import { useWaitingReturn } from './waiting-return';
import '../../components/data-table.css';

/** Return forms: one goes out for an owner's findings, and one that came back is taken in. */
export function ReturnsScreen({ owner }: { readonly owner: string | null }) {
  const { data: view } = useSuspenseQuery(queries.attention(null));
  const { hold } = useWaitingReturn();
  const navigate = useNavigate();
  const choosing = useCommand('returns.choose');
  // An owner whose last finding was handed on stays a choice while the address names one.
  const owners = owner === null || view.owners.includes(owner) ? view.owners : [owner, ...view.owners];
  const choose = () =>
    choosing.mutate(
      {},
      {
        onSuccess: (preview) => {
          if (preview === null) return;
          hold(preview);
          void navigate({ to: '/returns/preview' });
        },
      },
    );
  return (
    <Screen
      title="Return forms"
      trail={[
        <Link key="attention" to="/attention">
          Attention
        </Link>,
      ]}
    >
      <PageHeader
        title="Return forms"
        lead="Owners report on their findings in a workbook, without this program. What comes back is shown beside what is held, and nothing is stored before you accept it."
      />
      <ExportForm owners={owners} owner={owner} />
      <SettingsSection
        title="Take in a returned form"
        intro="Rows are known by hidden ids, so they may have been sorted. Changed ids, missing columns and old copies are refused."
      >
        <Button onPress={choose} isDisabled={choosing.isPending}>
          Choose the file…
        </Button>
        {choosing.isError ? <ErrorNote error={choosing.error} /> : null}
      </SettingsSection>
    </Screen>
  );
}
