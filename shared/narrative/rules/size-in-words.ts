import { periodLabel } from '../../domain/period/period-labels';
import { formatValue } from '../../text/numbers';
import type { Draft } from '../draft';
import type { Known } from '../known';
import { wordsAround } from '../match-mention';
import type { ReadSentence } from '../read-sentence';
import { comparedIn, comparisonOfPair, type Compared } from './compared';

const size =
  /(?<!\bnot (?:yet |quite )?)\b(?<how>more than |over |almost |nearly |about )?(?:(?<times>doubled|trebled|tripled|quadrupled|halved)|by (?<how2>more than |over |almost |nearly |about )?(?<part>(?:a|one) (?:half|third|quarter|fifth|tenth)|half|two[- ]thirds|three[- ]quarters))\b/gi;

/** What the later value is of the earlier; of a part, how large the change is. */
const multiples: Readonly<Record<string, number>> = { doubled: 2, trebled: 3, tripled: 3, quadrupled: 4, halved: 0.5 };
const parts: Readonly<Record<string, number>> = {
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  fifth: 0.2,
  tenth: 0.1,
  'two thirds': 2 / 3,
  'three quarters': 0.75,
};
/** Words are rounder than figures: "a third" is said of 30 to 37 percent. */
const slack = 0.12;

/** "Doubled", "halved", "by a third", where no comparison that the sentence can mean is of that size. */
export function sizeInWords(read: ReadSentence, known: Known): readonly Draft[] {
  const { sentence } = read;
  return [...sentence.text.matchAll(size)].flatMap((match): Draft[] => {
    const compared = comparisons(read, known);
    const [first] = compared;
    const { how = '', how2 = '', times, part } = match.groups ?? {};
    if (first === undefined) return [];
    const wanted = wantedChange(times, part);
    const open = /more than|over/i.test(how + how2);
    if (compared.some((each) => isSize(each, wanted, open, times !== undefined))) return [];
    const { metric, comparison } = first;
    const [was, now] = [comparison.earlier, comparison.current];
    const told = (value: number | null) => formatValue(value ?? 0, metric.unit, metric.decimals);
    const [start, end] = [match.index, match.index + match[0].length];
    return [
      {
        rule: 'size-in-words',
        start,
        end,
        why: `“${match[0]}” is not what is stored: ${metric.title} went from ${told(was?.value ?? null)} (${was === null ? '' : periodLabel(was.period)}) to ${told(now.value)} (${periodLabel(now.period)}).`,
        fix: null,
      },
    ];
  });
}

/** The pairs of the sentence; without one, what is said of the only metric that it names. */
function comparisons(read: ReadSentence, known: Known): readonly Compared[] {
  const pairs = read.pairs.flatMap((pair) => comparisonOfPair(pair, known) ?? []);
  if (pairs.length > 0) return pairs;
  const id = known.names.only(wordsAround(read.sentence).sentence, 0.9);
  return id === null ? [] : comparedIn(read, known).filter(({ metric }) => metric.id === id);
}

/** As a share of the earlier value. */
function wantedChange(times: string | undefined, part: string | undefined): number {
  if (times !== undefined) return (multiples[times.toLowerCase()] ?? 1) - 1;
  return (
    parts[
      (part ?? '')
        .toLowerCase()
        .replace(/^(?:a|one) /, '')
        .replace('-', ' ')
    ] ?? 0
  );
}

/** @param signed whether the words say which way too */
function isSize({ comparison }: Compared, wanted: number, open: boolean, signed: boolean): boolean {
  const { earlier, change } = comparison;
  if (earlier?.value == null || earlier.value === 0 || change.difference === null) return true;
  const share = change.difference / earlier.value;
  if (signed && Math.sign(share) !== Math.sign(wanted)) return false;
  const [changed, least] = [Math.abs(share), Math.abs(wanted)];
  return open ? changed > least : Math.abs(changed - least) <= least * slack;
}
