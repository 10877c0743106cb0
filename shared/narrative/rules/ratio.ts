import type { CheckedSentence } from '../checked-sentence';
import { replace, words, type Draft } from '../draft';

const timesLess =
  /(?<n>\d+(?:\.\d+)?) times (?:less|fewer|lower|smaller)(?<adjective> (?:likely|often|common|frequent))?/gi;

/** "0.3 times less likely" is said of a ratio of 0.3, and means something else: the ratio is offered. */
export function ratio(sentence: CheckedSentence): readonly Draft[] {
  return [...sentence.text.matchAll(timesLess)].map((match): Draft => {
    const [start, end] = [match.index, match.index + match[0].length];
    const n = match.groups?.['n'] ?? '';
    const adjective = (match.groups?.['adjective'] ?? ' many').trim();
    const said = `${n} times as ${adjective} (a ratio of ${n})`;
    const isShare = Number(n) < 1;
    return {
      rule: 'ratio',
      start,
      end,
      why: isShare
        ? `“${match[0]}” is unclear: a ratio of ${n} means ${n} times as ${adjective}.`
        : `“${match[0]}” is unclear: nothing can be ${n} times less. Give the ratio or the two figures.`,
      fix: isShare ? replace(sentence, { start, end }, `Say “${said}”`, [words(said)]) : null,
    };
  });
}
