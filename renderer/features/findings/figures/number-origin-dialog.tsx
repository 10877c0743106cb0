import type { FindingPage } from '#shared/contract/finding-views';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { SourceEntry } from '../../../components/source-entry';

interface NumberOriginDialogProps {
  readonly page: FindingPage;
  /** As the report writes it: "49 of 82". */
  readonly text: string;
  /** What it measures; null for a number that is none of the finding's figures. */
  readonly label: string | null;
  /** Puts it into a series; null where it is none of the finding's figures. */
  readonly onLink: (() => void) | null;
  readonly onClose: () => void;
}

/** Where a number of a report comes from that is in no series: the report itself, and where in it. */
export function NumberOriginDialog({ page, text, label, onLink, onClose }: NumberOriginDialogProps) {
  return (
    <Dialog
      title={label ?? page.details.title}
      wide
      isOpen
      onClose={onClose}
      actions={
        <>
          {onLink !== null && <Button onPress={onLink}>Link to a metric…</Button>}
          <Button onPress={onClose}>Close</Button>
        </>
      }
    >
      <p className="number-origin">{text}</p>
      <h3>Where it comes from</h3>
      <ol>
        <SourceEntry source={page.source} locator={page.details.locator} />
      </ol>
      <p className="quiet">
        {onLink === null
          ? 'It stands in the text of the finding, and is none of the figures that are held of it.'
          : 'It is held as the report gives it, and belongs to no metric yet.'}
      </p>
    </Dialog>
  );
}
