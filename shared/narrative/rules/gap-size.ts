import type { FigureRefOf, GapBase } from '../../pack/figure/figure-ref';
import { forcesNamed } from '../../pack/figure/forces-named';
import { lookUpFigure } from '../../pack/figure/look-up-figure';
import { figure, replace, words, type Draft } from '../draft';
import type { Known } from '../known';
import { wordsAround } from '../match-mention';
import type { ReadSentence, Stated } from '../read-sentence';

type GapRef = FigureRefOf<'gap'>;

const side =
  /^ ?(?<word>below|above|under|over|short of|beneath|higher than|lower than|better than|worse than|ahead of|behind) (?<rest>[^.;]{0,90})/i;
const low: ReadonlySet<string> = new Set(['below', 'under', 'short of', 'beneath', 'lower than']);
const high: ReadonlySet<string> = new Set(['above', 'over', 'higher than']);
const toTarget = /\b(?:target|standard|ambition|guideline|aim|goal)\b/i;
const toGroup = /\b(?:average|mean|similar|group|region\w*|national\w*|England and Wales|other forces|all forces)\b/i;

/**
 * A typed difference from a target, an average or another force: "2.9 percentage points below the standard". It is bound where it is
 * right, and told where it is not.
 *
 * @returns null where it is no such difference, or nothing is held to judge it by
 */
export function gapSize(
  stated: Stated,
  { sentence, stated: all }: ReadSentence,
  known: Known,
): readonly Draft[] | null {
  const { start, end, mention } = stated;
  const { word = '', rest = '' } = side.exec(sentence.text.slice(end))?.groups ?? {};
  if (word === '' || mention === null) return null;
  const metricIds = new Set([
    ...all.flatMap(({ metric }) => (metric === null ? [] : [metric.id])),
    ...known.names.named(wordsAround(sentence).wider, 0.5).slice(0, 3),
  ]);
  const found = [...metricIds].flatMap((metricId) =>
    basesOf(rest, known).flatMap((to) => {
      const ref: GapRef = { of: 'gap', metricId, forceId: null, period: { kind: 'latest' }, to, form: 'side' };
      const { text, label, period } = lookUpFigure(ref, known.context);
      return text === null ? [] : [{ ref, text, what: period === '' ? label : `${label}, ${period}` }];
    }),
  );
  const typed = sentence.text.slice(start, mention.digitsEnd);
  const right = found.find(({ text }) => text.startsWith(typed) && !/[\d.,]/.test(text.charAt(typed.length)));
  const whole = { start, end: end + sentence.text.slice(end).indexOf(word) + word.length };
  if (right === undefined) {
    const [first] = found;
    return first === undefined || mention.rounded ? null : notStored(stated, first, sentence, all);
  }
  const isBelow = right.text.endsWith(' below');
  const saysOther = isBelow ? high.has(word.toLowerCase()) : low.has(word.toLowerCase());
  if (saysOther) {
    const said = isBelow ? 'below' : 'above';
    return [
      {
        rule: 'direction',
        start: whole.end - word.length,
        end: whole.end,
        why: `The words say “${word}”, but the figure is ${right.text} (${right.what}).`,
        fix: replace(sentence, { start: whole.end - word.length, end: whole.end }, `Say “${said}”`, [words(said)]),
      },
    ];
  }
  // Only what prints the same words takes their place.
  const same = /^(?:below|above)$/i.test(word);
  const fix = same ? replace(sentence, whole, `Bind to ${right.text}`, [figure(right.ref)]) : null;
  if (fix === null || mention.rounded) return [];
  const why = `${sentence.text.slice(whole.start, whole.end)} is stored: ${right.what}. Bind it, and it follows the data.`;
  return [{ rule: 'typed-figure', ...whole, why, fix }];
}

/** Periods that a sentence names may be others than the latest: then its difference may be right for them. */
function notStored(
  { start, end }: Stated,
  { text, what }: { readonly text: string; readonly what: string },
  sentence: ReadSentence['sentence'],
  all: readonly Stated[],
): readonly Draft[] {
  if (sentence.periods.length > 0 || all.some(({ observation }) => observation !== null)) return [];
  const typed = sentence.text.slice(start, end);
  return [{ rule: 'unknown-figure', start, end, why: `${typed} is not what is stored: ${text} (${what}).`, fix: null }];
}

/** What the words behind name. */
function basesOf(rest: string, { context, forces }: Known): readonly GapBase[] {
  const others = forcesNamed(rest, forces).filter(({ forceId }) => forceId !== context.data.force.id);
  return [
    ...(toTarget.test(rest) || /^(?:the )?\d/.test(rest) ? [{ kind: 'target' } as const] : []),
    ...(toGroup.test(rest)
      ? context.data.peers.map(({ peerGroupId }) => ({ kind: 'group', peerGroupId }) as const)
      : []),
    ...others.slice(0, 1).map(({ forceId }) => ({ kind: 'force', forceId }) as const),
  ];
}
