import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { useState } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { FigureRef } from '#shared/pack/figure/figure-ref';
import { useOpenFigure } from '../../../../lib/open-figure';
import { useFigure } from './pack-figures';

/** A figure as it prints. Hovered or selected it says what it is and where it comes from; pressed it leads there. */
export function FigureChip({ node, selected }: NodeViewProps) {
  const figure = useFigure(node.attrs['ref'] as FigureRef);
  const openFigure = useOpenFigure();
  const [hovered, setHovered] = useState(false);
  const observationId = figure?.observationId ?? null;
  return (
    <NodeViewWrapper as="span" className="figure-chip-frame">
      <TooltipTrigger delay={300} isOpen={figure !== null && (hovered || selected)} onOpenChange={setHovered}>
        <Button
          className="figure-chip"
          data-missing={figure?.problem != null}
          data-chosen={selected}
          excludeFromTabOrder
          aria-label={figure === null ? 'Figure' : `${figure.text}, ${figure.label}`}
          onPress={() => {
            if (observationId !== null) openFigure(observationId);
          }}
        >
          {figure?.text ?? '…'}
        </Button>
        <Tooltip className="tooltip figure-tip" offset={6}>
          <strong>{figure?.label}</strong>
          <span>{figure?.problem ?? [figure?.period, figure?.source].filter(Boolean).join('. ')}</span>
        </Tooltip>
      </TooltipTrigger>
    </NodeViewWrapper>
  );
}
