import { Button } from 'react-aria-components';
import { useOpenFigure } from '../lib/open-figure';
import './figure-button.css';

interface FigureButtonProps {
  /** Null where no figure stands behind the words: they are then only read. */
  readonly observationId: string | null;
  /** The value as it is shown: "87.1%". */
  readonly text: string;
}

/** A number that, pressed, says where it comes from. */
export function FigureButton({ observationId, text }: FigureButtonProps) {
  const openFigure = useOpenFigure();
  if (observationId === null) return text;
  return (
    <Button
      className="figure-button"
      aria-label={`${text}: where it comes from`}
      onPress={() => openFigure(observationId)}
    >
      {text}
    </Button>
  );
}
