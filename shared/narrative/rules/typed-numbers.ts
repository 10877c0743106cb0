import type { FigureRef } from '../../pack/figure/figure-ref';
import { lookUpFigure } from '../../pack/figure/look-up-figure';
import { longDate } from '../../text/dates';
import { roundHalfAway } from '../../text/numbers';
import type { CheckedSentence } from '../checked-sentence';
import { figure, replace, type Draft } from '../draft';
import type { Known } from '../known';
import { periodFits, wordsAround } from '../match-mention';
import type { Mention } from '../mention';
import type { ReadSentence, Stated } from '../read-sentence';
import type { StoredValue } from '../stored-value';
import { fits } from '../value-index';
import { comparedIn } from './compared';
import { nearMiss } from './near-miss';

/** Typed numbers that state no change: bound to the data, held against it, or told to be unknown. */
export function typedNumbers(read: ReadSentence, known: Known): readonly Draft[] {
  return read.stated.flatMap((stated) => {
    const { mention, match } = stated;
    if (mention === null || mention.change !== null || mention.unit === 'points') return [];
    const { sentence } = read;
    const miss = nearMiss(stated, read, known);
    if (miss !== null) return [miss];
    if (match !== null) return matched(stated, match.stored, sentence, known);
    return isSaid(stated, sentence, known) ||
      isIncidental(stated) ||
      addsUp(stated, read) ||
      isBounded(mention, sentence, known) ||
      isDifference(mention, read, known)
      ? []
      : [unknown(stated, sentence)];
  });
}

function matched(stated: Stated, stored: StoredValue, sentence: CheckedSentence, { context }: Known): readonly Draft[] {
  const { mention, start } = stated;
  if (stored.ref === null) return [];
  const end = stated.end + groupSize(stored, sentence.text.slice(stated.end));
  const ref = fixedWhereNamed(stored.ref, stored, sentence);
  const found = lookUpFigure(ref, context);
  if (found.text === null) return [];
  const typed = sentence.text.slice(start, end);
  const fix = replace(sentence, { start, end }, `Bind to ${found.text}`, [figure(ref)]);
  const what = `${found.label}${found.period === '' ? '' : `, ${found.period}`}`;
  if (stored.revised) {
    const since = context.data.sources.find(({ id }) => id === found.behind[0]?.sourceId)?.publishedOn;
    const when = since == null ? '' : ` on ${longDate(since)}`;
    return [
      {
        rule: 'revised',
        start,
        end,
        why: `${typed} was revised to ${found.text}${when} (${what}).`,
        fix: fix === null ? null : { ...fix, label: `Use ${found.text}` },
      },
    ];
  }
  // "About 2,000" is meant as it stands: the exact figure would say something else.
  return mention?.rounded === true || fix === null
    ? []
    : [
        {
          rule: 'typed-figure',
          start,
          end,
          why: `${typed} is stored: ${what}. Bind it, and it follows the data.`,
          fix,
        },
      ];
}

/** A computed rank prints the size of its group, which is typed behind it or not. */
function groupSize({ ref, pair }: StoredValue, behind: string): number {
  if (ref?.of !== 'peers' || ref.form !== 'rank') return 0;
  return new RegExp(`^ (?:out )?of (?:the )?${pair}\\b`).exec(behind)?.[0].length ?? 0;
}

/** A figure that a sentence gives with its period must not move on when the data do. */
function fixedWhereNamed(ref: FigureRef, { observation }: StoredValue, sentence: CheckedSentence): FigureRef {
  if (
    observation === null ||
    observation.id === '' ||
    !('period' in ref) ||
    periodFits(observation.period, sentence) !== true
  )
    return ref;
  return { ...ref, period: { kind: 'fixed', period: observation.period } };
}

function unknown({ start, end }: Stated, sentence: CheckedSentence): Draft {
  const typed = sentence.text.slice(start, end);
  return {
    rule: 'unknown-figure',
    start,
    end,
    why: `${typed} matches no stored figure that fits these words. Correct it, enter it with its source, or accept it with a reason.`,
    fix: null,
  };
}

/** Numbers that the workspace itself says in the notes and findings that the sentence is about. */
function isSaid({ start, end, forceId }: Stated, { text }: CheckedSentence, { said }: Known): boolean {
  // They are said of the workspace's own force.
  if (forceId !== null) return false;
  const typed = text.slice(start, end);
  return new RegExp(`(?<![\\d.,])${typed.replaceAll(/[.+*?^$()[\]{}|\\]/g, '\\$&')}(?![\\d]|[.,]\\d)`).test(said);
}

/** A small bare number mostly counts what stands in the text itself: "the 3 areas", "2 of them"; a rank is of many things. */
function isIncidental({ mention }: Stated): boolean {
  if (mention === null) return false;
  return mention.unit === 'rank' || (mention.unit === 'amount' && mention.decimals === 0 && mention.value <= 12);
}

/** "Fewer than 2%" is right where a figure that the words name lies below. */
function isBounded({ value, bound, unit }: Mention, sentence: CheckedSentence, { names, values }: Known): boolean {
  if (bound === null) return false;
  return names
    .named(wordsAround(sentence).wider, 0.4)
    .flatMap((id) => values.ofMetric(id))
    .filter(({ ref, unit: held, observation }) => {
      const isValue = ref?.of === 'value' && ref.form === 'value' && ref.forceId === null;
      const isMeant = periodFits(observation?.period, sentence) ?? (isValue && ref.period.kind === 'latest');
      return isValue && isMeant && fits(unit, held);
    })
    .some((stored) => (bound === 'most' ? stored.value <= value : stored.value >= value));
}

/** "By 2% (31 offences)": the difference that a change is of. */
function isDifference({ value, decimals, unit }: Mention, read: ReadSentence, known: Known): boolean {
  if (unit !== 'amount' || !read.stated.some(({ mention }) => (mention?.change ?? null) !== null)) return false;
  return comparedIn(read, known).some(
    ({ comparison: { change } }) =>
      change.difference !== null && roundHalfAway(Math.abs(change.difference), decimals) === value,
  );
}

/** The sum or difference of two other numbers of the sentence is no figure of its own. */
function addsUp({ value, start }: Stated, { stated }: ReadSentence): boolean {
  const others = stated
    .filter((other) => other.start !== start && !Number.isNaN(other.value))
    .map((other) => other.value);
  return others.some((a, index) =>
    others.slice(index + 1).some((b) => Math.abs(a + b - value) < 1e-9 || Math.abs(Math.abs(a - b) - value) < 1e-9),
  );
}
