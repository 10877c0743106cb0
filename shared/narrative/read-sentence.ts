import type { FigureComparison } from '../analysis/compare/compare-figure';
import { findFigure } from '../analysis/figure/find-figure';
import type { Metric } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';
import { comparisonOf } from '../pack/figure/look-up-metric-figure';
import type { CheckedPiece, CheckedSentence } from './checked-sentence';
import { findMentions } from './find-mentions';
import { forceMeant } from './force-meant';
import type { Known } from './known';
import { matchMention, type Match } from './match-mention';
import type { Mention } from './mention';

/** A number that a sentence states, typed or bound. */
export interface Stated {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Null where it is bound. */
  readonly mention: Mention | null;
  /** What a typed number was taken for. */
  readonly match: Match | null;
  readonly metric: Metric | null;
  readonly observation: Observation | null;
  /** The other force that it is of; null for the workspace's own. */
  readonly forceId: string | null;
  /** Of a bound change. */
  readonly comparison: FigureComparison | null;
}

/** Two numbers that a sentence sets against each other: "from 66.5% to 89.1%". */
export interface StatedPair {
  readonly from: Stated;
  readonly to: Stated;
  /** Where the words that set them so begin. */
  readonly start: number;
}

export interface ReadSentence {
  readonly sentence: CheckedSentence;
  /** In their order. */
  readonly stated: readonly Stated[];
  readonly pairs: readonly StatedPair[];
}

/** The numbers of a sentence with what they state. */
export function readSentence(sentence: CheckedSentence, known: Known): ReadSentence {
  const typed = findMentions(sentence).map((mention): Stated => {
    const match = mention.change === null && mention.unit !== 'points' ? matchMention(mention, sentence, known) : null;
    const metric = match?.stored.metricId == null ? null : known.context.metric(match.stored.metricId);
    const observation = match?.stored.observation ?? null;
    const { start, end, value } = mention;
    const forceId = forceMeant(sentence.text, mention, known);
    return { start, end, value, mention, match, metric, observation, forceId, comparison: null };
  });
  const bound = sentence.pieces.flatMap((piece) => boundFigure(piece, sentence, known));
  const stated = [...typed, ...bound].toSorted((a, b) => a.start - b.start);
  return { sentence, stated, pairs: pairsOf(sentence.text, stated) };
}

function boundFigure(piece: CheckedPiece, { text }: CheckedSentence, { context }: Known): readonly Stated[] {
  const { ref, start, end } = piece;
  const digits = /[\d,]+(?:\.\d+)?/.exec(text.slice(start, end))?.[0];
  const value = Number(digits?.replaceAll(',', '') ?? Number.NaN);
  if (ref === null) return [];
  const own = { metric: null, observation: null, forceId: 'forceId' in ref ? ref.forceId : null };
  const plain = { start, end, value, mention: null, match: null, ...own, comparison: null };
  if (!('metricId' in ref)) return digits === undefined ? [] : [plain];
  const metric = context.metric(ref.metricId);
  const found = metric === null ? 'gone' : findFigure(metric, context.figuresOf(metric.id, ref.forceId), ref.period);
  if (metric === null || typeof found === 'string') return [];
  // What is made of several figures is none that could be compared itself.
  if (ref.of === 'peers' || ref.of === 'gap') return digits === undefined ? [] : [plain];
  const { observation } = found;
  if (ref.of === 'change')
    return [{ ...plain, metric, observation, comparison: comparisonOf(ref, metric, found, context) }];
  if (digits === undefined || (ref.of === 'value' && ['period', 'target', 'target-gap'].includes(ref.form))) return [];
  return [{ ...plain, metric, observation: ref.of === 'value' ? observation : null }];
}

/** What stands between the two numbers of a pair, and before the first. */
const ways: readonly { readonly before: RegExp; readonly between: RegExp; readonly reversed: boolean }[] = [
  { before: /\bfrom (?:\w+ ){0,2}$/i, between: /^[^.;]{0,60}?\bto (?:\w+ ){0,2}$/i, reversed: false },
  { before: /$/, between: /^[^.;]{0,30}?[ (,](?:up|down|risen|fallen|compared with) (?:from )?$/i, reversed: true },
  { before: /\($/, between: /^(?:,? then|(?: \w+)? to) $/i, reversed: false },
  { before: /$/, between: /^ (?:→|->) $/, reversed: false },
  { before: /$/, between: /^(?: \w+){0,3},? from $/i, reversed: true },
];

function pairsOf(text: string, stated: readonly Stated[]): readonly StatedPair[] {
  const values = stated.filter(
    ({ comparison, value, mention }) =>
      comparison === null && !Number.isNaN(value) && (mention?.change ?? null) === null,
  );
  return values.slice(1).flatMap((second, index): StatedPair[] => {
    const first = values[index] as Stated;
    const way = ways.find(
      ({ before, between }) =>
        before.test(text.slice(0, first.start)) && between.test(text.slice(first.end, second.start)),
    );
    if (way === undefined) return [];
    const start = way.reversed ? first.end : Math.max(0, first.start - 5);
    return [way.reversed ? { from: second, to: first, start } : { from: first, to: second, start }];
  });
}
