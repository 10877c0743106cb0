import type { ImportPreview } from '#shared/contract/views';
import { useCommand } from '../../../api/use-command';
import { ErrorNote } from '../../../components/error-note';
import { Select } from '../../../components/select';

interface TableSelectProps {
  readonly preview: ImportPreview;
  readonly onTable: (preview: ImportPreview) => void;
}

/** Which table of the file the mapping is for. */
export function TableSelect({ preview: { token, tables, chosenTable }, onTable }: TableSelectProps) {
  const choose = useCommand('imports.chooseTable');
  return (
    <>
      <Select
        label={`Table, one of ${tables.length} in the file`}
        value={String(chosenTable)}
        choices={tables.map((name, index) => ({ id: String(index), label: name }))}
        isDisabled={choose.isPending}
        onChange={(id) => choose.mutate({ token, table: Number(id) }, { onSuccess: onTable })}
      />
      {choose.isError ? <ErrorNote error={choose.error} /> : null}
    </>
  );
}
