import type { Metric } from '../../domain/metric/metric';
import { periodLabel } from '../../domain/period/period-labels';
import { boundAt } from '../checked-sentence';
import { replace, words, type Draft } from '../draft';
import type { ReadSentence, Stated, StatedPair } from '../read-sentence';
import { directionWords, type DirectionWord } from './direction-words';

/** A word that says another direction than its own numbers: "rose from 5,964 to 5,515", "improved" where the figure got worse. */
export function direction({ sentence, pairs, stated }: ReadSentence): readonly Draft[] {
  const { text } = sentence;
  const said = directionWords(text).filter(({ start, end }) => boundAt(sentence, start, end) === null);
  const ofPairs = pairs.flatMap((pair) => {
    const word = governing(said, pair, text);
    // The first place is the best: a rank that rises goes from 7th to 4th.
    const ranks = pair.to.mention?.unit === 'rank' || /(?:st|nd|rd|th)$/.test(text.slice(pair.to.start, pair.to.end));
    const difference = (pair.to.value - pair.from.value) * (ranks ? -1 : 1);
    const metric = ranks ? null : (pair.to.metric ?? pair.from.metric);
    if (word === null || difference === 0) return [];
    const went = wentTo(word, difference, metric);
    return went === null || (went === word.says) !== word.negated ? [] : [contradiction(word, pair, sentence)];
  });
  const backwards = pairs.flatMap((pair) => {
    const word = governing(said, pair, text);
    return word === null || !isBackwards(pair, sentence) ? [] : [againstTime(word, pair, sentence)];
  });
  const ofChanges = stated.flatMap(({ comparison, start, metric }) => {
    const difference = comparison?.change.difference ?? null;
    const word = said.findLast(({ end }) => end <= start && start - end <= 12 && !/[.;,]/.test(text.slice(end, start)));
    if (comparison === null || difference === null || word === undefined || difference === 0) return [];
    const went = wentTo(word, difference, metric);
    if (went === null || (went === word.says) !== word.negated) return [];
    return [
      draft(
        word,
        `The words say “${word.word}”, but the figure went the other way: ${comparison.change.words}.`,
        sentence,
      ),
    ];
  });
  return [...ofPairs, ...backwards, ...ofChanges];
}

/** The nearest direction word of the pair's own clause, before it or between its numbers. */
function governing(
  said: readonly DirectionWord[],
  { from, to, start }: StatedPair,
  text: string,
): DirectionWord | null {
  const last = Math.max(from.start, to.start);
  const inside = said.filter((word) => word.start >= start && word.end <= last);
  const before = said.findLast(
    (word) =>
      word.end <= start &&
      start - word.end <= 80 &&
      // "Fell, from 343 to 352" is one clause; any other comma ends it.
      !/^(?!,? $).*[;,.]|\band\b|\bwhile\b|\bbut\b/.test(text.slice(word.end, start)),
  );
  return inside.at(-1) ?? before ?? null;
}

/** "From" the later figure "to" the earlier one, where the sentence names no periods that could make it right. */
function isBackwards({ from, to }: StatedPair, { periods }: ReadSentence['sentence']): boolean {
  const [first, last] = [from.observation, to.observation];
  if (periods.length > 0 || first === null || last === null || from.metric?.id !== to.metric?.id) return false;
  return first.metricId === last.metricId && first.period.start > last.period.end;
}

function againstTime(word: DirectionWord, { from, to }: StatedPair, sentence: ReadSentence['sentence']): Draft {
  const label = ({ observation, start, end }: Stated) =>
    `${sentence.text.slice(start, end)} is of ${observation === null ? '' : periodLabel(observation.period)}`;
  return {
    rule: 'direction',
    start: word.start,
    end: word.end,
    why: `The two figures stand in the wrong order: ${label(to)}, and ${label(from)}, which is later.`,
    fix: null,
  };
}

function wentTo(word: DirectionWord, difference: number, metric: Metric | null): DirectionWord['says'] | null {
  const rose = difference > 0;
  if (word.says === 'up' || word.says === 'down') return rose ? 'up' : 'down';
  if (metric === null || metric.direction === 'neither') return null;
  return rose === (metric.direction === 'up') ? 'better' : 'worse';
}

function contradiction(word: DirectionWord, { from, to }: StatedPair, sentence: ReadSentence['sentence']): Draft {
  const said = word.negated ? `not ${word.word}` : word.word;
  const [a, b] = [from, to].map(({ start, end }) => sentence.text.slice(start, end));
  return draft(
    word,
    `The words say “${said}”, but from ${a} to ${b} is ${word.negated ? 'just that' : 'the other way'}.`,
    sentence,
  );
}

function draft(word: DirectionWord, why: string, sentence: ReadSentence['sentence']): Draft {
  const large = /^[A-Z]/.test(word.word);
  const said = large ? word.opposite.slice(0, 1).toUpperCase() + word.opposite.slice(1) : word.opposite;
  return {
    rule: 'direction',
    start: word.start,
    end: word.end,
    why,
    fix: word.negated ? null : replace(sentence, word, `Say “${said}”`, [words(said)]),
  };
}
