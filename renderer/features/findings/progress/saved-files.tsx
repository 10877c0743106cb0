import { Paperclip } from 'lucide-react';
import type { UpdateView } from '#shared/contract/finding-views';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { ErrorNote } from '../../../components/error-note';
import { say } from '../../../components/toasts';

/** Files that are kept in the workspace: each can be saved out of it. */
export function SavedFiles({ files }: { readonly files: UpdateView['files'] }) {
  const save = useCommand('findings.saveAttachment');
  if (files.length === 0) return null;
  const saveOut = (fileId: string, name: string) =>
    save.mutate(
      { fileId },
      {
        onSuccess: (isSaved) => {
          if (isSaved) say(`Saved: ${name}`);
        },
      },
    );
  return (
    <>
      <ul className="saved-files" aria-label="Files">
        {files.map(({ id, name, sizeText }) => (
          <li key={id}>
            <Button
              variant="quiet"
              icon={<Paperclip className="icon" aria-hidden="true" />}
              aria-label={`Save ${name}, ${sizeText}`}
              isDisabled={save.isPending}
              onPress={() => saveOut(id, name)}
            >
              {name}
            </Button>
            <span className="quiet">{sizeText}</span>
          </li>
        ))}
      </ul>
      {save.isError ? <ErrorNote error={save.error} /> : null}
    </>
  );
}
