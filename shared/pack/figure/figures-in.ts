import type { Period } from '../../domain/period/period';
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

/** The other forces that a block's texts state figures of, or set figures against. */
export function forcesIn(block: Block): readonly string[] {
  const named = figuresIn(block).flatMap((ref) => [
    ...('forceId' in ref && ref.forceId !== null ? [ref.forceId] : []),
    ...(ref.of === 'gap' && ref.to.kind === 'force' ? [ref.to.forceId] : []),
  ]);
  return [...new Set(named)];
}

/** A metric that is compared within a group of forces. */
export interface PeersChoice {
  readonly metricId: string;
  readonly peerGroupId: string;
  /** Null, or left out, for the newest period that the group shares. */
  readonly period?: Period | null;
}

/** The comparisons within groups of forces that a block prints: its own, and those that its texts state. */
export function peersIn(block: Block): readonly PeersChoice[] {
  const stated = figuresIn(block).flatMap((ref): PeersChoice[] => {
    if (ref.of !== 'peers' && (ref.of !== 'gap' || ref.to.kind !== 'group')) return [];
    const peerGroupId = ref.of === 'peers' ? ref.peerGroupId : ref.to.kind === 'group' ? ref.to.peerGroupId : '';
    return [{ metricId: ref.metricId, peerGroupId, period: ref.period.kind === 'fixed' ? ref.period.period : null }];
  });
  const own: readonly PeersChoice[] =
    block.kind === 'peers' ? [{ metricId: block.metricId, peerGroupId: block.peerGroupId }] : [];
  return [...new Map([...own, ...stated].map((choice) => [JSON.stringify(choice), choice])).values()];
}

function figuresOfText(text: RichText): readonly FigureRef[] {
  return placedParagraphs<RichParagraph>(text).flatMap(({ paragraph }) =>
    (paragraph.content ?? []).flatMap((piece) => (piece.type === 'figure' ? [piece.attrs.ref] : [])),
  );
}
