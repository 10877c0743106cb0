import type { FigureComparison } from '../../analysis/compare/compare-figure';
import { addSentence, words, type Draft } from '../draft';
import type { Known } from '../known';
import type { ReadSentence } from '../read-sentence';
import { comparedIn, comparisonOfPair } from './compared';

/** Words that tell a reader of the break. */
const told =
  /\bbreak in (?:the |its )?series\b|\bnot (?:directly )?comparable\b|\bchang\w+ (?:in )?(?:how|the way) .{0,40}\brecord|\brecording (?:practice|change|crime)|\bmay be (?:down|due) to recording/i;

/** A comparison across a change of recording or definition, in a block that does not say so. */
export function breakNote(read: ReadSentence, known: Known): readonly Draft[] {
  const { sentence, stated, pairs } = read;
  const bound = stated.flatMap(({ comparison, start, end }) =>
    comparison === null ? [] : [{ comparison, start, end }],
  );
  const typed = pairs.flatMap((pair) => {
    const compared = comparisonOfPair(pair, known);
    return compared === null ? [] : [{ comparison: compared.comparison, start: pair.from.start, end: pair.from.end }];
  });
  const against = /\bbaseline\b/i.exec(sentence.text);
  const baseline =
    against === null || stated.length === 0
      ? []
      : comparedIn(read, known)
          .filter((each) => each.against === 'baseline')
          .slice(0, 1)
          .map(({ comparison }) => ({ comparison, start: against.index, end: against.index + against[0].length }));
  const crossing = [...bound, ...typed, ...baseline].find(
    ({ comparison }) => untold(comparison, sentence.block).length > 0,
  );
  if (crossing === undefined) return [];
  const [note] = untold(crossing.comparison, sentence.block);
  const { start, end } = crossing;
  return [
    {
      rule: 'break',
      start,
      end,
      why: `The comparison crosses a break in the series: ${note}`,
      fix: addSentence(sentence, 'Add the note', [words(note ?? '')]),
    },
  ];
}

function untold({ breaks }: FigureComparison, block: string): readonly string[] {
  return told.test(block) ? [] : breaks.map(({ note }) => note).filter((note) => !block.includes(note));
}
