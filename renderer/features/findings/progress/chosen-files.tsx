import { Paperclip, X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { ErrorNote } from '../../../components/error-note';
import type { ChosenFile } from './update-draft';

interface ChosenFilesProps {
  readonly files: readonly ChosenFile[];
  readonly onChange: (files: readonly ChosenFile[]) => void;
}

/** Files to be kept with an update, each by its name and size. */
export function ChosenFiles({ files, onChange }: ChosenFilesProps) {
  const choose = useCommand('findings.chooseAttachment');
  const add = () =>
    choose.mutate(
      {},
      {
        onSuccess: (file) => {
          if (file !== null) onChange([...files, file]);
        },
      },
    );
  return (
    <div className="chosen-files">
      {files.length > 0 && (
        <ul className="chosen-file-list" aria-label="Files to be kept with it">
          {files.map((file) => (
            <li key={file.token}>
              <Paperclip className="icon" aria-hidden="true" />
              <span>
                {file.name} <span className="quiet">{file.sizeText}</span>
              </span>
              <AriaButton
                className="icon-button"
                aria-label={`Remove ${file.name}`}
                onPress={() => onChange(files.filter(({ token }) => token !== file.token))}
              >
                <X className="icon" aria-hidden="true" />
              </AriaButton>
            </li>
          ))}
        </ul>
      )}
      <Button onPress={add} isDisabled={choose.isPending || files.length >= 20}>
        Attach a file…
      </Button>
      {choose.isError ? <ErrorNote error={choose.error} /> : null}
    </div>
  );
}
