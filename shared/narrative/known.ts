import type { Force } from '../domain/force/force';
import type { Observation } from '../domain/observation/observation';
import type { Context } from '../pack/resolve/context';
import { MetricNames } from './metric-names';
import { storedValues } from './stored-values';
import { ValueIndex } from './value-index';

/** All that texts are held against. Made once for a state of the data: it is the same for every text and every pack. */
export interface Known {
  readonly context: Context;
  readonly names: MetricNames;
  readonly values: ValueIndex;
  /** What the workspace itself says in words of its figures and findings: a number that stands there is known. */
  readonly said: string;
  /** Every force that a sentence may name, our own among them. */
  readonly forces: readonly Force[];
}

/**
 * @param context with all that is held for the workspace's force
 * @param revised values that were published for a figure before the one that stands now
 * @param forces that a sentence may name
 */
export function knownOf(context: Context, revised: readonly Observation[], forces: readonly Force[]): Known {
  const { metrics, doubts, findings, breaks, sets, inspections, meeting, targets } = context.data;
  const said = [
    ...doubts.map(({ note }) => note),
    ...findings.map(({ text }) => text),
    ...breaks.map(({ note }) => note),
    ...sets.map(({ note }) => note ?? ''),
    ...inspections.flatMap(({ note, comparabilityNote }) => [note ?? '', comparabilityNote ?? '']),
    ...metrics.map(({ definition }) => definition),
    ...targets.map(({ label }) => label),
    meeting.note ?? '',
  ].join('\n');
  return {
    context,
    names: new MetricNames(metrics),
    values: new ValueIndex(storedValues(context, revised)),
    said,
    forces,
  };
}
