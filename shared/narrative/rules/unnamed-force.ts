import { forcesNamed } from '../../pack/figure/forces-named';
import { lookUpFigure } from '../../pack/figure/look-up-figure';
import { words, type Draft } from '../draft';
import type { CheckedSentence } from '../checked-sentence';
import type { Known } from '../known';

/** A bound figure of another force, where neither the sentence nor what stands before it names the force: it would be read as our own. */
export function unnamedForce(sentence: CheckedSentence, { context, forces }: Known): readonly Draft[] {
  const said = `${sentence.heading} ${sentence.before} ${sentence.text}`;
  const named = new Set(forcesNamed(said, forces).map(({ forceId }) => forceId));
  return sentence.pieces.flatMap(({ ref, start, end }): Draft[] => {
    if (ref === null || !('forceId' in ref) || ref.forceId === null || named.has(ref.forceId)) return [];
    const force = forces.find(({ id }) => id === ref.forceId);
    if (force === undefined || lookUpFigure(ref, context).text === null) return [];
    return [
      {
        rule: 'unnamed-force',
        start,
        end,
        why: `${sentence.text.slice(start, end)} is a figure of ${force.shortName}, and the sentence does not say so.`,
        fix: nameBehind(sentence, end, force.shortName),
      },
    ];
  });
}

/** "91.2%" becomes "91.2% (Suffolk)", where typed words follow that can take the name. */
function nameBehind(sentence: CheckedSentence, at: number, name: string): Draft['fix'] {
  const next = sentence.pieces.find((piece) => piece.ref === null && piece.start === at);
  if (next === undefined || sentence.path === null) return null;
  const { field, path } = sentence;
  const place = { field, path, piece: next.piece, from: next.offset, to: next.offset, words: '' };
  return { label: `Add “(${name})”`, place, content: [words(` (${name})`)] };
}
