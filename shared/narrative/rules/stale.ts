import { latestValue } from '../../analysis/series';
import { periodLabel } from '../../domain/period/period-labels';
import { monthsBetween, monthYear } from '../../text/dates';
import { lookUpFigure } from '../../pack/figure/look-up-figure';
import { figure, replace, type Draft } from '../draft';
import type { Known } from '../known';
import type { ReadSentence, Stated } from '../read-sentence';

const claimsNow =
  /\b(?:now|currently|at present|today|latest|most recent|to date|as it stands|this (?:year|month|quarter))\b/i;
const earlierWords =
  /\b(?:from|than|was|were|earlier|previous(?:ly)?|before|then|up from|down from|compared (?:with|to)|against) (?:\w+ ){0,2}$/i;
/** Older than this at the meeting, and "now" is no longer true of it; as the pack's own warning of stale data. */
const staleAfterMonths = 6;

/** A figure that is called the present one, where a newer is held or where it is old by the day of the meeting. */
export function stale({ sentence, stated, pairs }: ReadSentence, { context }: Known): readonly Draft[] {
  const said = claimsNow.exec(sentence.text);
  if (said === null) return [];
  const { heldOn } = context.data.meeting;
  return stated.flatMap((each): Draft[] => {
    const { metric, observation, start, end } = each;
    // How far the data of another force go is its own affair.
    if (each.forceId !== null) return [];
    if (metric === null || observation === null || observation.period.kind !== metric.periodKind) return [];
    if (earlierWords.test(sentence.text.slice(0, start)) || pairs.some(({ from }) => from === each)) return [];
    const newest = latestValue(context.series(metric.id));
    if (newest === null || metric.periodKind === 'sample') return [];
    const typed = sentence.text.slice(start, end);
    if (newest.period.end > observation.period.end) {
      return [
        newerHeld(
          each,
          `${typed} is of ${periodLabel(observation.period)}; ${metric.title} is held up to ${periodLabel(newest.period)}.`,
          sentence,
          context,
        ),
      ];
    }
    const months = monthsBetween(observation.period.end, heldOn);
    if (months <= staleAfterMonths || sentence.periods.length > 0) return [];
    return [
      {
        rule: 'stale',
        start,
        end,
        why: `“${said[0]}” is said of a figure that ends in ${monthYear(observation.period.end)}, ${months} months before the meeting. Say its period.`,
        fix: null,
      },
    ];
  });
}

function newerHeld(
  { start, end, metric }: Stated,
  why: string,
  sentence: ReadSentence['sentence'],
  context: Known['context'],
): Draft {
  const ref = {
    of: 'value',
    metricId: metric?.id ?? '',
    forceId: null,
    period: { kind: 'latest' },
    form: 'value',
  } as const;
  const { text } = lookUpFigure(ref, context);
  return {
    rule: 'stale',
    start,
    end,
    why,
    fix: text === null ? null : replace(sentence, { start, end }, `Use ${text}`, [figure(ref)]),
  };
}
