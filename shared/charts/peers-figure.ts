import type { PeerFigures } from '../analysis/analyse/analysis';
import { bandWords, cutOffNote, missingPeersNote, rankWords } from '../analysis/peers/peer-words';
import type { Metric, PeerGroup } from '../domain/metric/metric';
import { periodLabel } from '../domain/period/period-labels';
import { longDate } from '../text/dates';
import { formatNumber, formatValue } from '../text/numbers';
import { listWords, midSentence, plural } from '../text/words';
import type { PeersChartModel } from './peers-chart';
import { peersChartModel } from './peers-chart-model';

export interface PeersFigureInput {
  readonly metric: Metric;
  /** As in "Norfolk Constabulary". */
  readonly force: string;
  readonly group: PeerGroup;
  readonly figures: PeerFigures;
}

/** A force among its peers as it is shown everywhere: the drawing, what it says, and what must stand with it. */
export interface PeersFigure {
  readonly chart: PeersChartModel | null;
  readonly sentence: string;
  readonly notes: readonly string[];
}

export function peersFigure({ metric, force, group, figures }: PeersFigureInput): PeersFigure {
  const shown = shownMetric(metric, figures.rate);
  const { comparison } = figures;
  const mark = metric.unit === 'count' ? 'bar' : 'dot';
  return {
    chart: peersChartModel({ metric: shown, group: group.title, comparison, mark }),
    sentence: sentenceOf(shown, force, group, figures),
    notes: [membersNote(group), cutOffNote(comparison), missingPeersNote(comparison)].filter((note) => note !== null),
  };
}

/** Counts are shown as the rates that they are compared by. */
function shownMetric(metric: Metric, rate: string | null): Metric {
  return rate === null ? metric : { ...metric, title: `${metric.title}, ${rate}`, unit: 'rate-per-1000', decimals: 1 };
}

function sentenceOf(shown: Metric, force: string, group: PeerGroup, { comparison }: PeerFigures): string {
  const { own, size } = comparison;
  if (own === null) return `${force} has no figure to rank.`;
  const value = formatValue(own.value, shown.unit, shown.decimals);
  return `${force}: ${value} for ${periodLabel(own.period)}, ${rankWords(own, size, shown.direction)} (${midSentence(group.title)}), ${bandWords(own)}.`;
}

/** Which forces a group is of, and for which days it holds. */
function membersNote({ members, validFrom, validTo }: PeerGroup): string {
  if (members.length === 0)
    return 'Every territorial force of England and Wales: the group’s publisher does not name its members.';
  const dates = [
    validFrom === null ? '' : `from ${longDate(validFrom)}`,
    validTo === null ? '' : `to ${longDate(validTo)}`,
  ].filter((part) => part !== '');
  const grouped = dates.length === 0 ? '' : `, as grouped ${dates.join(' ')}`;
  return `${formatNumber(members.length, 0)} ${plural(members.length, 'force', 'forces')}: ${listWords(members)}${grouped}.`;
}
