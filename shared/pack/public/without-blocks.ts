import type { ResolvedPack } from '../resolved';

/** A document without some of its blocks and what only they printed: what a public edition may be held against. */
export function withoutBlocks(document: ResolvedPack, ids: ReadonlySet<string>): ResolvedPack {
  const printed = document.printed.filter(({ blockId }) => !ids.has(blockId));
  const kept = new Set(printed.flatMap(({ observationIds }) => observationIds));
  const observations = document.evidence.observations.filter(({ id }) => kept.has(id));
  const metrics = new Set(observations.map(({ metricId }) => metricId));
  return {
    ...document,
    blocks: document.blocks.filter(({ id }) => !ids.has(id)),
    printed,
    evidence: { observations, metrics: document.evidence.metrics.filter(({ id }) => metrics.has(id)) },
  };
}
