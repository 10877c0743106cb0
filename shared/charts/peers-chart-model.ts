import { niceAxis } from '../analysis/axis';
import type { PeerComparison, RankedPeer } from '../analysis/peers/peers';
import { cutOffNote, missingPeersNote, rankWords } from '../analysis/peers/peer-words';
import type { Metric } from '../domain/metric/metric';
import type { Period } from '../domain/period/period';
import { periodLabel, shortPeriodLabel } from '../domain/period/period-labels';
import { formatNumber, formatValue, ordinal } from '../text/numbers';
import { listWords, plural } from '../text/words';
import type { PeersChartModel, PeersMark, PeersRow } from './peers-chart';

export interface PeersChartInput {
  readonly metric: Pick<Metric, 'title' | 'unit' | 'decimals' | 'direction'>;
  /** As in "most similar forces". */
  readonly group: string;
  readonly comparison: PeerComparison;
  readonly mark: PeersMark;
}

/** @returns null without a single value */
export function peersChartModel(input: PeersChartInput): PeersChartModel | null {
  const { metric, group, comparison, mark } = input;
  const { ranked, size } = comparison;
  const period = (comparison.own ?? ranked[0])?.period;
  if (period === undefined) return null;
  const spread = size > 1;
  const reach = [...ranked.map(({ value }) => value), ...(spread ? [comparison.mean] : [])];
  // The band is drawn as far as the axis goes: a limit that no force reaches must not stretch it past what is possible.
  const axis = niceAxis(Math.min(...reach), Math.max(...reach), {
    unit: metric.unit,
    includesTarget: mark === 'bar' ? 0 : null,
  });
  return {
    title: metric.title,
    subtitle: `${periodLabel(period)}, ${formatNumber(size, 0)} ${plural(size, 'force', 'forces')}`,
    alt: peersAlt(input, period),
    caption: peersCaption(input, period),
    mark,
    rows: ranked.map((peer) => peersRow(peer, period, metric)),
    axis,
    group: spread
      ? {
          mean: comparison.mean,
          lower: comparison.lower,
          upper: comparison.upper,
          meanLabel: `Mean of ${group} ${print(comparison.mean, metric)}`,
        }
      : null,
  };
}

function peersRow(peer: RankedPeer, period: Period, metric: PeersChartInput['metric']): PeersRow {
  const same = peer.period.start === period.start && peer.period.end === period.end;
  return {
    key: peer.forceId,
    name: peer.name,
    otherPeriod: same ? null : shortPeriodLabel(peer.period),
    value: peer.value,
    valueText: formatValue(peer.value, metric.unit, metric.decimals, { bare: true }),
    observationIds: peer.observationIds,
    rankText: rankText(peer),
    own: peer.own,
    band: peer.band,
  };
}

function peersAlt({ metric, group, comparison }: PeersChartInput, period: Period): string {
  const { ranked, own, size, lower, upper, mean } = comparison;
  const value = (peer: RankedPeer) => `${peer.name} ${print(peer.value, metric)}`;
  const [first, last] = [ranked[0], ranked.at(-1)];
  const outside = (band: RankedPeer['band']) => ranked.filter((peer) => peer.band === band).map(({ name }) => name);
  const sides = (['above', 'below'] as const)
    .filter((band) => outside(band).length > 0)
    .map((band) => `${band} it: ${listWords(outside(band))}`);
  const parts = [
    `${metric.title}, ${periodLabel(period)}: ${formatNumber(size, 0)} ${plural(size, 'force', 'forces')} (${group}), ${order(metric)}.`,
    first === undefined || last === undefined || first === last
      ? ''
      : `First is ${value(first)}, last is ${value(last)}.`,
    own === null
      ? 'Our own force has no value.'
      : `${own.name} is ${rankWords(own, size, metric.direction)} with ${print(own.value, metric)}.`,
    size > 1
      ? `The mean is ${print(mean, metric)}; one standard deviation around it is ${print(lower, metric)} to ${print(upper, metric)}${sides.length === 0 ? ', and no force is outside it' : `; ${sides.join('; ')}`}.`
      : '',
    missingPeersNote(comparison),
  ];
  return parts.filter((part) => part !== null && part !== '').join(' ');
}

/** HMICFRS warns that about a third of forces are outside one standard deviation: it is no test of significance. */
function peersCaption({ metric, group, comparison }: PeersChartInput, period: Period): string {
  const { size, lower, upper } = comparison;
  const parts = [
    `${metric.title}, ${group}, ${periodLabel(period)}, ${order(metric)}.`,
    size > 1
      ? `The band is one standard deviation around the unweighted mean, ${print(lower, metric)} to ${print(upper, metric)}; about a third of forces are outside it.`
      : '',
    cutOffNote(comparison),
    missingPeersNote(comparison),
  ];
  return parts.filter((part) => part !== null && part !== '').join(' ');
}

function order({ direction }: PeersChartInput['metric']): string {
  return direction === 'neither' ? 'highest first' : 'best first';
}

function rankText({ rank, tied }: Pick<RankedPeer, 'rank' | 'tied'>): string {
  return tied ? `joint ${ordinal(rank)}` : ordinal(rank);
}

function print(value: number, { unit, decimals }: PeersChartInput['metric']): string {
  return formatValue(value, unit, decimals);
}
