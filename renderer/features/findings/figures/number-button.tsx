import { Button } from 'react-aria-components';
import { FigureButton } from '../../../components/figure-button';

interface NumberButtonProps {
  readonly text: string;
  /** The figure of a series that it is; null where the report alone stands behind it. */
  readonly observationId: string | null;
  /** Shows where in the report it stands. */
  readonly onOpen: () => void;
}

/** A number of a finding: pressed, it says where it comes from. */
export function NumberButton({ text, observationId, onOpen }: NumberButtonProps) {
  if (observationId !== null) return <FigureButton observationId={observationId} text={text} />;
  return (
    <Button className="figure-button" aria-label={`${text}: where it comes from`} onPress={onOpen}>
      {text}
    </Button>
  );
}
