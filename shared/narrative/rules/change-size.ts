import { isSmallBase } from '../../analysis/change';
import { formatNumber, roundHalfAway } from '../../text/numbers';
import type { FigureRefOf } from '../../pack/figure/figure-ref';
import { lookUpFigure } from '../../pack/figure/look-up-figure';
import type { CheckedSentence } from '../checked-sentence';
import { figure, replace, words, type Draft } from '../draft';
import type { Known } from '../known';
import type { Mention } from '../mention';
import type { ReadSentence, Stated } from '../read-sentence';
import { comparedIn, comparisonOfPair, type Compared } from './compared';
import { gapSize } from './gap-size';

/** Typed sizes of changes: bound, or told where percent is said for percentage points, where the base is small, and where none fits. */
export function changeSize(read: ReadSentence, known: Known): readonly Draft[] {
  const typed = read.stated.filter(
    ({ mention }) => mention !== null && (mention.change !== null || mention.unit === 'points'),
  );
  if (typed.length === 0) return [];
  const ofPairs = read.pairs.flatMap((pair) => comparisonOfPair(pair, known) ?? []);
  const compared = [...ofPairs, ...comparedIn(read, known)];
  return typed.flatMap((stated) => {
    const mention = stated.mention as Mention;
    const gap = gapSize(stated, read, known);
    if (gap !== null) return gap;
    const right = compared.find((each) => states(mention, each));
    if (right !== undefined) return rightSize(stated, right, read.sentence, known);
    const wrongUnit = compared.find((each) => statesInWrongUnit(mention, each));
    if (wrongUnit !== undefined) return [pointsDraft(stated, wrongUnit, read.sentence)];
    if (fromItsNumbers(mention, read)) return [];
    // Of an amount of money nobody can tell what it is of; any other size may be of what is not held at all.
    if (mention.rounded || (compared.length === 0 && mention.unit !== 'currency')) return [];
    return [unknownSize(stated, compared, read.sentence)];
  });
}

const size = (value: number | null, decimals: number) =>
  value === null ? null : roundHalfAway(Math.abs(value), decimals);

/** Whether the number says this change in the unit that its metric changes in. */
function states({ value, decimals, unit, change }: Mention, { metric, comparison }: Compared): boolean {
  const { difference, percent } = comparison.change;
  if (difference === null || goesOtherWay(change, difference)) return false;
  if (metric.unit === 'percent') return unit === 'points' && size(difference, decimals) === value;
  if (unit === 'percent') return size(percent, 0) === value || size(relative(comparison), decimals) === value;
  return unit !== 'points' && size(difference, decimals) === value;
}

/** "Rose by 11.1%" of a share that rose by 11.1 percentage points, or by 14.6 percent of itself; "5 points" of a count. */
function statesInWrongUnit({ value, decimals, unit }: Mention, { metric, comparison }: Compared): boolean {
  const { difference, percent } = comparison.change;
  if (metric.unit === 'percent') {
    return unit === 'percent' && [size(difference, decimals), size(relative(comparison), decimals)].includes(value);
  }
  return unit === 'points' && size(percent, 0) === value;
}

function goesOtherWay(said: Mention['change'], difference: number): boolean {
  return (said === 'up' && difference < 0) || (said === 'down' && difference > 0);
}

function relative({ current, earlier, change }: Compared['comparison']): number | null {
  const base = earlier?.value ?? 0;
  return base === 0 || current.value === null ? null : ((change.difference ?? 0) * 100) / Math.abs(base);
}

function rightSize(
  stated: Stated,
  { metric, comparison, against, isLatest }: Compared,
  sentence: CheckedSentence,
  { context }: Known,
): readonly Draft[] {
  const { start, end } = stated;
  const typed = sentence.text.slice(start, end);
  const base = comparison.earlier?.value ?? 0;
  const [from, to] = [formatNumber(base, 0), formatNumber(comparison.current.value ?? 0, 0)];
  if (
    stated.mention?.unit === 'percent' &&
    metric.unit === 'count' &&
    isSmallBase(base) &&
    !saysNumbers(sentence.text, from, to)
  ) {
    return [
      {
        rule: 'small-base',
        start,
        end,
        why: `${typed} is of a base of ${from}: with so few cases a percentage says little. Give the numbers, ${from} and ${to}.`,
        fix: replace(sentence, { start, end }, `Add the numbers`, [words(`${typed} (${from} to ${to})`)]),
      },
    ];
  }
  if (!isLatest) return [];
  const ref = {
    of: 'change',
    metricId: metric.id,
    forceId: null,
    period: { kind: 'latest' },
    against,
    form: 'size',
  } as const satisfies FigureRefOf<'change'>;
  const { text, label, period } = lookUpFigure(ref, context);
  // Only what prints the same digits: "up 31" must not become "up 2%".
  if (text === null || !text.startsWith(/^[\d,.]+/.exec(typed)?.[0] ?? ' ')) return [];
  const fix = replace(sentence, { start, end }, `Bind to ${text}`, [figure(ref)]);
  return fix === null
    ? []
    : [
        {
          rule: 'typed-figure',
          start,
          end,
          why: `${typed} is stored: ${label}, ${period}. Bind it, and it follows the data.`,
          fix,
        },
      ];
}

/** Whether both counts stand beside the percentage. */
function saysNumbers(text: string, from: string, to: string): boolean {
  return [from, to].every((count) => new RegExp(`(?<![\\d.,])${count}(?![\\d%]|[.,]\\d)`).test(text));
}

function pointsDraft({ start, end }: Stated, { metric, comparison }: Compared, sentence: CheckedSentence): Draft {
  const { difference, percent } = comparison.change;
  const amount = formatNumber(Math.abs(difference ?? 0), metric.decimals);
  const said =
    metric.unit === 'percent'
      ? `${amount} percentage ${amount === '1' ? 'point' : 'points'}`
      : `${formatNumber(Math.abs(percent ?? 0), 0)}%`;
  const why =
    metric.unit === 'percent'
      ? `${metric.title} is a percentage: it changes in percentage points. The change is ${said}.`
      : `${metric.title} is no percentage: it changes in percent. The change is ${said}.`;
  return { rule: 'points', start, end, why, fix: replace(sentence, { start, end }, `Say “${said}”`, [words(said)]) };
}

/** The size may follow from numbers that the sentence gives itself. */
function fromItsNumbers({ value, decimals, unit }: Mention, { pairs, stated }: ReadSentence): boolean {
  const numbers = stated
    .filter(({ mention }) => (mention?.change ?? null) === null && mention?.unit !== 'points')
    .map((each) => each.value);
  const couples = [
    ...pairs.map(({ from, to }) => [from.value, to.value] as const),
    ...numbers.flatMap((a, index) => numbers.slice(index + 1).map((b) => [a, b] as const)),
  ];
  return couples.some(([a, b]) => {
    const difference = size(b - a, decimals);
    return unit === 'percent' ? a !== 0 && size(((b - a) * 100) / a, decimals) === value : difference === value;
  });
}

function unknownSize({ start, end, mention }: Stated, compared: readonly Compared[], sentence: CheckedSentence): Draft {
  const typed = sentence.text.slice(start, end);
  const [first] = compared;
  const held =
    first === undefined
      ? ''
      : ` ${first.metric.title}: ${first.comparison.change.words} on ${againstWords[first.against]}.`;
  const opposite = compared.find((each) => states({ ...(mention as Mention), change: 'either' }, each));
  return opposite === undefined
    ? { rule: 'unknown-figure', start, end, why: `${typed} matches no stored change.${held}`, fix: null }
    : {
        rule: 'direction',
        start,
        end,
        why: `The change went the other way. ${opposite.metric.title}: ${opposite.comparison.change.words} on ${againstWords[opposite.against]}.`,
        fix: null,
      };
}

const againstWords: Readonly<Record<Compared['against'], string>> = {
  previous: 'the period before',
  'year-earlier': 'a year earlier',
  baseline: 'the baseline',
};
