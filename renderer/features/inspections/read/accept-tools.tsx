import { formatNumber } from '#shared/text/numbers';
import { Button } from '../../../components/button';

interface AcceptToolsProps {
  /** What is accepted: "findings". */
  readonly things: string;
  readonly accepted: number;
  readonly found: number;
  readonly onAll: (accepted: boolean) => void;
}

/** How many are accepted, and all or none of them at once. */
export function AcceptTools({ things, accepted, found, onAll }: AcceptToolsProps) {
  return (
    <div className="accept-tools">
      <span role="status">
        {formatNumber(accepted, 0)} of {formatNumber(found, 0)} accepted
      </span>
      <Button variant="quiet" aria-label={`Accept all ${things}`} onPress={() => onAll(true)}>
        Accept all
      </Button>
      <Button variant="quiet" aria-label={`Accept no ${things}`} onPress={() => onAll(false)}>
        Accept none
      </Button>
    </div>
  );
}
