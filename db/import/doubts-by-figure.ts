import type { Period } from '#shared/domain/period/period';
import type { DoubtProposal } from '#shared/import/proposal';

interface Figure {
  readonly metricId: string;
  readonly forceId: string | null;
  readonly period: Period;
}

function keyOf({ metricId, forceId, period }: Figure): string {
  return [metricId, forceId ?? '', period.kind, period.start, period.end].join('|');
}

/** Finds the doubts about a figure without a walk through all of them: a national table has tens of thousands of figures. */
export function doubtsByFigure(doubts: readonly DoubtProposal[]): (figure: Figure) => readonly DoubtProposal[] {
  const found = new Map<string, DoubtProposal[]>();
  for (const doubt of doubts) found.set(keyOf(doubt), [...(found.get(keyOf(doubt)) ?? []), doubt]);
  return (figure) => (found.size === 0 ? [] : (found.get(keyOf(figure)) ?? []));
}
