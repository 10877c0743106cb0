import type { Metric } from '../../domain/metric/metric';
import { periodLabel } from '../../domain/period/period-labels';
import { whoseMetric } from '../../pack/figure/force-of-figure';
import { lookUpFigure } from '../../pack/figure/look-up-figure';
import { roundHalfAway } from '../../text/numbers';
import { figure, replace, type Draft } from '../draft';
import type { Known } from '../known';
import { nameScore, periodFits, wordsAround } from '../match-mention';
import type { Mention } from '../mention';
import { mentionUnits } from '../mention-units';
import type { ReadSentence, Stated } from '../read-sentence';
import type { StoredValue } from '../stored-value';
import { fits } from '../value-index';

/** How far a typed number may lie from the stored one that it was probably meant to be. */
const near = { percent: 1.5, share: 0.03, inPeriod: 0.15, part: 0.1 } as const;
/** How well a sentence must name a metric for its numbers to be held against it. */
const leastName = 0.6;

/**
 * A number beside a metric and a period that has another one: "answered 87.5 percent … year ending 31 December 2023", where 87.1%
 * is stored; or one that lies close to a figure and is none: "48 of 82", where a finding has 49.
 */
export function nearMiss(stated: Stated, read: ReadSentence, known: Known): Draft | null {
  const { mention, match } = stated;
  if (mention === null || mention.rounded || mention.unit === 'rank') return null;
  const { sentence } = read;
  const metric =
    known.names
      .named(wordsAround(sentence).sentence, leastName)
      .flatMap((id) => known.context.metric(id) ?? [])
      .find(({ unit }) => fits(mention.unit, mentionUnits[unit])) ?? null;
  if (match !== null && (match.paired || periodFits(match.stored.observation?.period, sentence) !== false)) {
    // Right for something: only one other period of the one metric that the sentence names speaks against it.
    const ofFinding = match.stored.metricId === null && !match.paired;
    if (!ofFinding || sentence.periods.length !== 1) return null;
  }
  return (
    (metric === null ? null : besideMetric(stated, mention, metric, read, known)) ??
    partOf(stated, mention, read, known)
  );
}

function besideMetric(
  { match, start, end, forceId }: Stated,
  mention: Mention,
  metric: Metric,
  { sentence, stated: all }: ReadSentence,
  { values, context }: Known,
): Draft | null {
  // A number that was matched is only doubted where nothing else is in the sentence that it could belong to.
  const onePeriod = sentence.periods.length === 1 && all.length === 1;
  if (match !== null && !onePeriod) return null;
  const held = values
    .ofMetric(metric.id)
    .filter(
      ({ ref, revised, unit, forceId: of }) =>
        of === forceId && ref?.of === 'value' && ref.form === 'value' && !revised && fits(mention.unit, unit),
    )
    .map((stored) => ({ stored, inPeriod: periodFits(stored.observation?.period, sentence) }))
    .filter(({ inPeriod }) => inPeriod !== false);
  if (held.some(({ stored }) => roundHalfAway(stored.value, mention.decimals) === mention.value)) return null;
  const [nearest] = held
    .map(({ stored, inPeriod }) => ({ stored, inPeriod, gap: Math.abs(stored.value - mention.value) }))
    .filter(({ stored, inPeriod, gap }) => gap <= allowed(stored, mention.unit, inPeriod === true && onePeriod))
    .toSorted((a, b) => a.gap - b.gap);
  const found = nearest?.stored;
  if (found?.observation == null || found.ref?.of !== 'value') return null;
  const { period } = found.observation;
  const ref = {
    ...found.ref,
    period: sentence.periods.length === 0 ? found.ref.period : ({ kind: 'fixed', period } as const),
  };
  const { text } = lookUpFigure(ref, context);
  if (text === null) return null;
  return {
    rule: 'near-miss',
    start,
    end,
    why: `${sentence.text.slice(start, end)} is not what is stored: ${whoseMetric(metric, forceId, context)} is ${text} for ${periodLabel(period)}.`,
    fix: replace(sentence, { start, end }, `Use ${text}`, [figure(ref)]),
  };
}

/** "48 of 82" where a finding that the words fit has 49 of 82. */
function partOf(
  { match, start, end }: Stated,
  mention: Mention,
  { sentence }: ReadSentence,
  known: Known,
): Draft | null {
  const whole = /^ (?:[a-z]+ )?(?:out )?of (?:the )?(\d+)\b/.exec(sentence.text.slice(mention.end))?.[1];
  if (whole === undefined || match !== null) return null;
  const around = wordsAround(sentence);
  const [best] = known.values
    .like({ value: Number(whole), decimals: 0, unit: 'amount' })
    .filter(
      ({ pair }) =>
        pair !== null && pair !== mention.value && Math.abs(pair - mention.value) <= Math.max(1, pair * near.part),
    )
    .map((stored) => ({ stored, named: nameScore(stored, around, known) }))
    .filter(({ named }) => named >= 0.2)
    .toSorted((a, b) => b.named - a.named);
  const ref = best?.stored.ref;
  if (best === undefined || ref?.of !== 'finding') return null;
  const part = { ...ref, form: 'numerator' } as const;
  const { text, label } = lookUpFigure(part, known.context);
  if (text === null) return null;
  return {
    rule: 'near-miss',
    start,
    end,
    why: `${mention.value} of ${whole} is not what is stored: ${label} is ${text} of ${whole}.`,
    fix: replace(sentence, { start, end }, `Use ${text}`, [figure(part)]),
  };
}

function allowed({ value }: StoredValue, unit: string, inPeriod: boolean): number {
  if (inPeriod) return Math.abs(value) * near.inPeriod;
  return unit === 'percent' ? near.percent : Math.abs(value) * near.share;
}
