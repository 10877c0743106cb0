import type { FindingPage } from '#shared/contract/finding-views';
import { sentenceCase } from '#shared/text/words';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { ErrorNote } from '../../../components/error-note';
import { say } from '../../../components/toasts';

interface UnlinkDialogProps {
  readonly link: FindingPage['links'][number];
  readonly onClose: () => void;
}

/** Asks once, with what will happen. */
export function UnlinkDialog({ link, onClose }: UnlinkDialogProps) {
  const unlink = useCommand('findings.unlink');
  const { fromId, toId, kind, ref, title, words } = link;
  const confirm = () =>
    unlink.mutate(
      { fromId, toId, kind },
      {
        onSuccess: () => {
          onClose();
          say('Link removed');
        },
      },
    );
  return (
    <Dialog
      title="Remove this link?"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Keep it</Button>
          <Button variant="primary" onPress={confirm} isDisabled={unlink.isPending}>
            Remove it
          </Button>
        </>
      }
    >
      <p>
        {sentenceCase(words)} {ref}: {title}
      </p>
      <p className="quiet">Both findings stay as they are. The change log keeps it.</p>
      {unlink.isError ? <ErrorNote error={unlink.error} /> : null}
    </Dialog>
  );
}
