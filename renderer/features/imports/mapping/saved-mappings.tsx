import type { ImportPreview } from '#shared/contract/views';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { ErrorNote } from '../../../components/error-note';

interface SavedMappingsProps {
  readonly preview: ImportPreview;
  readonly onMapped: (preview: ImportPreview) => void;
}

export function SavedMappings({ preview: { token, savedMappings }, onMapped }: SavedMappingsProps) {
  const apply = useCommand('imports.useMapping');
  return (
    <section className="saved-mappings">
      <h2>Remembered for this header</h2>
      {savedMappings.map((name) => (
        <Button
          key={name}
          isDisabled={apply.isPending}
          onPress={() => apply.mutate({ token, name }, { onSuccess: onMapped })}
        >
          Use “{name}”
        </Button>
      ))}
      {apply.isError ? <ErrorNote error={apply.error} /> : null}
    </section>
  );
}
