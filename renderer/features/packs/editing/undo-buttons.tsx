import { useQuery } from '@tanstack/react-query';
import { Redo2, Undo2 } from 'lucide-react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { queries } from '../../../api/queries';
import './undo-buttons.css';

interface UndoButtonsProps {
  readonly packId: string;
  readonly onStep: (way: 'undo' | 'redo') => void;
}

const steps = [
  { way: 'undo', word: 'Undo', keys: 'Ctrl+Z', Icon: Undo2 },
  { way: 'redo', word: 'Redo', keys: 'Ctrl+Shift+Z', Icon: Redo2 },
] as const;

/** Back and forward, each saying what it would do. */
export function UndoButtons({ packId, onStep }: UndoButtonsProps) {
  const { data } = useQuery(queries.packSteps(packId));
  return (
    <span className="undo-buttons">
      {steps.map(({ way, word, keys, Icon }) => {
        const label = data?.[way] ?? null;
        return (
          <TooltipTrigger key={way} delay={400}>
            <Button className="undo-button" aria-label={word} isDisabled={label === null} onPress={() => onStep(way)}>
              <Icon className="icon" aria-hidden="true" />
            </Button>
            <Tooltip className="tooltip" offset={6}>
              {label === null ? word : `${word}: ${label}`} ({keys})
            </Tooltip>
          </TooltipTrigger>
        );
      })}
    </span>
  );
}
