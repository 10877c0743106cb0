import type { FindingPage } from '#shared/contract/finding-views';
import { sentenceCase } from '#shared/text/words';
import { useCommand } from '../../../api/use-command';
import { ConfirmDialog } from '../../../components/confirm-dialog';
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
    <ConfirmDialog
      title="Remove this link?"
      keepLabel="Keep it"
      confirmLabel="Remove it"
      command={unlink}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>
        {sentenceCase(words)} {ref}: {title}
      </p>
      <p className="quiet">Both findings stay as they are. The change log keeps it.</p>
    </ConfirmDialog>
  );
}
