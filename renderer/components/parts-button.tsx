import { Button } from 'react-aria-components';
import { useOpenParts } from '../lib/open-figure';
import { FigureButton } from './figure-button';
import './figure-button.css';

interface PartsButtonProps {
  /** What the number is, as the head of the list of its figures. */
  readonly title: string;
  readonly text: string;
  /** The figures that the number is made from; of none it is only read. */
  readonly observationIds: readonly string[];
}

/** A computed number that, pressed, lists the figures that it is made from, each with its source. */
export function PartsButton({ title, text, observationIds }: PartsButtonProps) {
  const openParts = useOpenParts();
  const [only = null] = observationIds;
  if (observationIds.length < 2) return <FigureButton observationId={only} text={text} />;
  return (
    <Button
      className="figure-button"
      aria-label={`${text}: what it is made from`}
      onPress={() => openParts(title, observationIds)}
    >
      {text}
    </Button>
  );
}
