import type { Finding } from '../domain/finding/finding';
import type { MetricSet } from '../domain/metric/metric';
import { printsFinding } from './block-findings';
import { metricsIn } from './figure/figures-in';
import type { Block } from './pack';

interface Known {
  readonly sets: readonly MetricSet[];
  readonly findings: readonly Finding[];
}

/** The metrics whose figures a block prints: those that it is about, and those that its texts state. */
export function metricsOfBlock(block: Block, known: Known): readonly string[] {
  return [...chosenMetrics(block, known), ...metricsIn(block)];
}

/** By the block's own choices: of its table, its chart, or those that test its findings. */
function chosenMetrics(block: Block, { sets, findings }: Known): readonly string[] {
  switch (block.kind) {
    case 'chart':
      return [block.metricId];
    case 'ncpm':
    case 'series-table':
      return sets
        .filter(({ id }) => id === block.setId)
        .flatMap(({ groups }) => groups.flatMap(({ metricIds }) => metricIds));
    case 'findings':
      return findings.filter((finding) => printsFinding(block, finding)).flatMap(({ metricIds }) => metricIds);
    default:
      return [];
  }
}
