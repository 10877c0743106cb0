import { useQuery } from '@tanstack/react-query';
import { queries } from '../../../../api/queries';
import { Button } from '../../../../components/button';
import type { PackEdits } from '../../editing/pack-edits';
import { useFixes } from '../../inspector/narrative/use-fixes';

interface BindOfferProps {
  readonly packId: string;
  readonly blockId: string;
  readonly edits: PackEdits;
  readonly onClose: () => void;
}

/** After numbers were pasted: offers to bind those that are stored figures. */
export function BindOffer({ packId, blockId, edits, onClose }: BindOfferProps) {
  const { data } = useQuery(queries.narrativeCheck(packId));
  const fix = useFixes(edits);
  const bindable = (data?.findings ?? []).filter(
    (finding) => finding.blockId === blockId && finding.rule === 'typed-figure' && finding.accepted === null,
  );
  if (bindable.length === 0) return null;
  return (
    <div className="bind-offer" role="status">
      <p>
        {bindable.length === 1
          ? 'A number in this text is a stored figure.'
          : `${bindable.length} numbers in this text are stored figures.`}
      </p>
      <Button
        onPress={() => {
          fix(bindable);
          onClose();
        }}
      >
        {bindable.length === 1 ? 'Bind it to the data' : 'Bind them to the data'}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        Leave
      </Button>
    </div>
  );
}
