import type { Block } from '../pack';
import { placedParagraphs } from '../placed-paragraphs';
import type { RichParagraph, RichText } from '../rich-text';
import { typedTexts } from '../typed-texts';
import type { FigureRef } from './figure-ref';

/** The figures of a block's texts, in their order. */
function figuresIn(block: Block): readonly FigureRef[] {
  return typedTexts(block).flatMap(({ text }) => (typeof text === 'string' ? [] : figuresOfText(text)));
}

/** The metrics that a block's texts state figures of. */
export function metricsIn(block: Block): readonly string[] {
  return [...new Set(figuresIn(block).flatMap((ref) => ('metricId' in ref ? [ref.metricId] : [])))];
}

/** The other forces that a block's texts state figures of. */
export function forcesIn(block: Block): readonly string[] {
  return [
    ...new Set(figuresIn(block).flatMap((ref) => ('forceId' in ref && ref.forceId !== null ? [ref.forceId] : []))),
  ];
}

function figuresOfText(text: RichText): readonly FigureRef[] {
  return placedParagraphs<RichParagraph>(text).flatMap(({ paragraph }) =>
    (paragraph.content ?? []).flatMap((piece) => (piece.type === 'figure' ? [piece.attrs.ref] : [])),
  );
}
