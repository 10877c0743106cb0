import { periodInText } from '../../analysis/compare/period-in-text';
import type { Metric } from '../../domain/metric/metric';
import type { Context } from '../resolve/context';
import { boundSentence, type SentenceChoice } from './bound-sentence';
import type { FigureRef } from './figure-ref';
import { groupInText, offeredGroups } from './group-of';
import { groupStanding } from './group-standing';
import { lookUpFigure } from './look-up-figure';

/** How the workspace's force stands in each group whose figures were read: its value, its rank, and how far it is from the average. */
export function peerSentences(metric: Metric, context: Context): readonly SentenceChoice[] {
  const { data } = context;
  return offeredGroups(data).flatMap((group): SentenceChoice[] => {
    const of = { metricId: metric.id, forceId: null } as const;
    const standing = groupStanding({ ...of, period: { kind: 'latest' } }, group.id, context);
    const ranked = typeof standing === 'string' ? null : standing.comparison.own;
    if (typeof standing === 'string' || ranked === null) return [];
    const { rate } = standing;
    // The sentence names its period, so that its figures must not move on.
    const { period } = ranked;
    const base = { ...of, period: { kind: 'fixed', period } } as const;
    const peers = { of: 'peers', ...base, peerGroupId: group.id } as const;
    const gap = { of: 'gap', ...base, to: { kind: 'group', peerGroupId: group.id }, form: 'side' } as const;
    const value: FigureRef = rate === null ? { of: 'value', ...base, form: 'value' } : { ...peers, form: 'value' };
    const refs: readonly FigureRef[] = [value, { ...peers, form: 'rank' }, gap, { ...peers, form: 'average' }];
    const [own, rank, side, mean] = refs.map((ref) => lookUpFigure(ref, context).text ?? '');
    const what = rate === null ? metric.title : `${metric.title}, ${rate},`;
    const sentence = `${what} stood at ${own} in ${data.force.shortName} for ${periodInText(period)}: ${rank} in ${groupInText(group)}, and ${side} their average of ${mean}.`;
    return [{ key: `${metric.id} group ${group.id}`, ...boundSentence(sentence, refs, context) }];
  });
}
