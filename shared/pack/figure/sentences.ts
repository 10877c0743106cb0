import { comparisonSentence } from '../../analysis/compare/comparison-words';
import { findFigure } from '../../analysis/figure/find-figure';
import type { Context } from '../resolve/context';
import type { RichInline } from '../rich-text';
import { changeBases, type FigureRef, type FigureRefOf } from './figure-ref';
import { lookUpFigure } from './look-up-figure';
import { comparisonOf } from './look-up-metric-figure';
import { wordedFigure } from './resolve-figure';
import type { ResolvedFigure } from './resolved-figure';

/** A sentence made from a comparison, to be inserted whole and then edited. */
export interface SentenceChoice {
  readonly metricId: string;
  readonly against: FigureRefOf<'change'>['against'];
  readonly text: string;
  /** The same with its figures bound to the data wherever one can be. */
  readonly content: readonly RichInline[];
  /** The figures of `content` in words. */
  readonly figures: readonly ResolvedFigure[];
}

/** What can be said of a metric's latest figure: against the year before, the period before and the baseline. */
export function metricSentences(metricId: string, context: Context): readonly SentenceChoice[] {
  const metric = context.metric(metricId);
  if (metric === null) return [];
  const latest = { metricId, forceId: null, period: { kind: 'latest' } } as const;
  const found = findFigure(metric, context.figuresOf(metricId, null), latest.period);
  if (typeof found === 'string') return [];
  const order = ['year-earlier', ...changeBases.filter((base) => base !== 'year-earlier')] as const;
  return order.flatMap((against) => {
    const change = { of: 'change', ...latest, against } as const;
    const comparison = comparisonOf({ ...change, form: 'change' }, metric, found, context);
    if (comparison === null || comparison.earlier === null || comparison.change.kind === 'refused') return [];
    const text = comparisonSentence(comparison, metric);
    // A baseline stays where it is; the year before moves on with the latest.
    const period: FigureRefOf<'value'>['period'] =
      against === 'year-earlier' ? { kind: 'year-before' } : { kind: 'fixed', period: comparison.earlier.period };
    const earlier = { of: 'value', ...latest, period } as const;
    const current = { of: 'value', ...latest } as const;
    const refs: readonly FigureRef[] = [
      { ...change, form: 'direction' },
      { ...earlier, form: 'interval' },
      { ...earlier, form: 'value' },
      { ...current, form: 'interval' },
      { ...current, form: 'value' },
      { ...change, form: 'size' },
      { ...earlier, form: 'period' },
      { ...current, form: 'period' },
      { ...change, form: 'chance' },
    ];
    return [{ metricId, against, text, ...bound(text, refs, context) }];
  });
}

/** A sentence whose figures, in this order, are bound where its words and theirs are the same. */
function bound(
  sentence: string,
  refs: readonly FigureRef[],
  context: Context,
): Pick<SentenceChoice, 'content' | 'figures'> {
  const content: RichInline[] = [];
  const figures: ResolvedFigure[] = [];
  let from = 0;
  for (const ref of refs) {
    const found = lookUpFigure(ref, context);
    const { text } = found;
    const at = text === null ? -1 : placeOf(sentence, text, from);
    if (text === null || at < 0) continue;
    if (at > from) content.push({ type: 'text', text: sentence.slice(from, at) });
    content.push({ type: 'figure', attrs: { ref } });
    figures.push(wordedFigure(ref, found, context));
    from = at + text.length;
  }
  if (from < sentence.length) content.push({ type: 'text', text: sentence.slice(from) });
  return { content, figures };
}

/** Where a figure's words stand whole: not the 5 of 15, nor the 87 of 87.1. */
function placeOf(sentence: string, words: string, from: number): number {
  for (let at = sentence.indexOf(words, from); at >= 0; at = sentence.indexOf(words, at + 1)) {
    const before = sentence.slice(0, at);
    const behind = sentence.slice(at + words.length);
    if (!/[\p{L}\d.,]$/u.test(before) && !/^(?:[\p{L}\d%]|[.,]\d)/u.test(behind)) return at;
  }
  return -1;
}
