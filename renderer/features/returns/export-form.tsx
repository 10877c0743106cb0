import { useNavigate } from '@tanstack/react-router';
import { useCommand } from '../../api/use-command';
import { Button } from '../../components/button';
import { ErrorNote } from '../../components/error-note';
import { Select } from '../../components/select';
import { SettingsSection } from '../../components/settings-section';
import { say } from '../../components/toasts';

interface ExportFormProps {
  readonly owners: readonly string[];
  /** Null where none is chosen. */
  readonly owner: string | null;
}

/** For whom, and the button that writes the workbook. */
export function ExportForm({ owners, owner }: ExportFormProps) {
  const navigate = useNavigate({ from: '/returns' });
  const exporting = useCommand('returns.export');
  const chosen = owner ?? owners[0] ?? null;
  const choose = (next: string) => {
    exporting.reset();
    void navigate({ search: { owner: next }, replace: true, resetScroll: false });
  };
  const save = (of: string) =>
    exporting.mutate(
      { owner: of },
      {
        onSuccess: (result) => {
          if (result.outcome === 'saved') say(`Saved “${result.fileName}”`);
        },
      },
    );
  return (
    <SettingsSection
      title="Export a form"
      intro="A workbook with the open findings of one owner, who fills it in with Excel or LibreOffice and sends it back."
    >
      {chosen === null ? (
        <p className="quiet">No finding has an owner yet. Give findings an owner first: the form asks that person.</p>
      ) : (
        <div className="table-tools">
          <Select
            label="Open findings of"
            value={chosen}
            choices={owners.map((id) => ({ id, label: id }))}
            onChange={choose}
          />
          <Button variant="primary" onPress={() => save(chosen)} isDisabled={exporting.isPending}>
            Export the form…
          </Button>
        </div>
      )}
      {exporting.isError ? <ErrorNote error={exporting.error} /> : null}
    </SettingsSection>
  );
}
