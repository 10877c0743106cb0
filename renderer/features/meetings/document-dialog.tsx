import { useState } from 'react';
import type { DocumentFormat, MeetingDocument } from '#shared/contract/document-contract';
import type { Edition } from '#shared/editions/edition';
import { useCommand } from '../../api/use-command';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { ErrorNote } from '../../components/error-note';
import { RadioGroup } from '../../components/radio-group';
import { say } from '../../components/toasts';

interface DocumentDialogProps {
  readonly title: string;
  /** What it holds, in a sentence. */
  readonly about: string;
  /** Says for whom, where that makes a difference. */
  readonly hasEditions: boolean;
  readonly documentOf: (edition: Edition) => MeetingDocument;
  readonly onClose: () => void;
}

const formats: readonly { readonly id: DocumentFormat; readonly label: string }[] = [
  { id: 'docx', label: 'Word document, to go on writing' },
  { id: 'pdf', label: 'PDF, to print and publish' },
  { id: 'html', label: 'Web page in one file' },
];
const editions: readonly { readonly id: Edition; readonly label: string }[] = [
  { id: 'public', label: 'Public: what was taken in private is left out' },
  { id: 'restricted', label: 'For the office: everything' },
];

/** Asks for the form of a document that is made of a meeting's records, and saves it. */
export function DocumentDialog({ title, about, hasEditions, documentOf, onClose }: DocumentDialogProps) {
  const [format, setFormat] = useState<DocumentFormat>('docx');
  const [edition, setEdition] = useState<Edition>('public');
  const save = useCommand('meetings.exportDocument');
  const show = useCommand('files.showInFolder');
  const start = () =>
    save.mutate(
      { document: documentOf(edition), format },
      {
        onSuccess: (result) => {
          if (result.outcome === 'cancelled') return;
          onClose();
          say(`Saved as ${result.fileName}`, {
            label: 'Show in folder',
            onPress: () => show.mutate({ token: result.token }),
          });
        },
      },
    );
  return (
    <Dialog
      title={title}
      isOpen
      onClose={save.isPending ? () => undefined : onClose}
      actions={
        <>
          <Button onPress={onClose} isDisabled={save.isPending}>
            Cancel
          </Button>
          <Button variant="primary" onPress={start} isDisabled={save.isPending}>
            {save.isPending ? 'Writing…' : 'Save as…'}
          </Button>
        </>
      }
    >
      <p className="quiet">{about}</p>
      {save.isError && <ErrorNote error={save.error} />}
      <div className="form-fields">
        <RadioGroup label="Format" choices={formats} value={format} onChange={setFormat} />
        {hasEditions && <RadioGroup label="For whom" choices={editions} value={edition} onChange={setEdition} />}
      </div>
    </Dialog>
  );
}
