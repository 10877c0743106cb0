import { groupOf } from '../domain/metric/group-of';
import type { Finding } from '../domain/finding/finding';
import type { Action } from '../domain/meeting/action';
import type { MetricSet } from '../domain/metric/metric';
import { printsFinding } from './block-findings';
import { metricsIn } from './figure/figures-in';
import type { Block } from './pack';

interface Known {
  readonly sets: readonly MetricSet[];
  readonly findings: readonly Finding[];
  readonly actions: readonly Pick<Action, 'metricId'>[];
}

/** The metrics whose figures a block prints: those that it is about, and those that its texts state. */
export function metricsOfBlock(block: Block, known: Known): readonly string[] {
  return [...chosenMetrics(block, known), ...metricsIn(block)];
}

/** By the block's own choices: of its table, its chart, or those that test its findings or actions. */
function chosenMetrics(block: Block, { sets, findings, actions }: Known): readonly string[] {
  switch (block.kind) {
    case 'chart':
    case 'peers':
      return [block.metricId];
    case 'ncpm':
    case 'series-table':
      return sets
        .filter(({ id }) => id === block.setId)
        .flatMap(({ groups }) => groups.flatMap(({ metricIds }) => metricIds));
    case 'priority':
      return sets
        .filter(({ id }) => id === block.setId)
        .flatMap(({ groups }) => groupOf(groups, block.group) ?? [])
        .flatMap(({ metricIds }) => metricIds);
    case 'small-multiples':
      return block.metricIds;
    case 'findings':
    case 'tracker':
      return findings.filter((finding) => printsFinding(block, finding)).flatMap(({ metricIds }) => metricIds);
    case 'actions':
      return actions.flatMap(({ metricId }) => metricId ?? []);
    default:
      return [];
  }
}
