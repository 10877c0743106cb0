import { at, latestValue } from '../../analysis/series';
import type { Observation } from '../../domain/observation/observation';
import { periodLabel } from '../../domain/period/period-labels';
import { monthYear } from '../../text/dates';
import { formatValue } from '../../text/numbers';
import type { Draft } from '../draft';
import type { Known } from '../known';
import { periodFits, wordsAround } from '../match-mention';
import type { ReadSentence } from '../read-sentence';

const claims =
  /\b(?:(?<record>record|all-time) (?<recordWay>high|low)|(?<way>highest|lowest|best|worst)(?: (?:level|figure|number|rate|share))?(?: (?:ever|on record|since (?:records began|(?:[A-Z][a-z]+ )?(?<year>(?:19|20)\d\d))))|(?:highest|lowest) ever)\b/g;
/** A record of fewer figures than this is none. */
const fewest = 12;

/** "The lowest since 2019", "a record high": held against every figure that is held since then. */
export function extreme(read: ReadSentence, known: Known): readonly Draft[] {
  const { sentence } = read;
  const id = known.names.only(wordsAround(sentence).sentence, 0.9);
  const metric = id === null ? null : known.context.metric(id);
  if (metric === null || read.stated.some(({ forceId }) => forceId !== null)) return [];
  const series = known.context.series(metric.id).filter(({ value }) => value !== null);
  const meant =
    series.findLast(({ period }) => periodFits(namedApart(period, read), sentence) === true) ?? latestValue(series);
  if (meant === null) return [];
  return [...sentence.text.matchAll(claims)].flatMap((match): Draft[] => {
    const { record, recordWay, way = '', year } = match.groups ?? {};
    const isHigh = saysHigh(recordWay ?? way, metric.direction);
    if (isHigh === null) return [];
    const since = year === undefined ? series : series.filter(({ period }) => period.end > `${year}-12-31`);
    const beyond = since
      .filter(({ period }) => period.end <= meant.period.end && at([meant], period) === null)
      .filter(({ value }) => (isHigh ? (value ?? 0) > (meant.value ?? 0) : (value ?? 0) < (meant.value ?? 0)))
      .at(-1);
    const told = (each: Observation) =>
      `${formatValue(each.value ?? 0, metric.unit, metric.decimals)} for ${periodLabel(each.period)}`;
    const [first] = series;
    const all = record !== undefined || year === undefined;
    const why =
      beyond !== undefined
        ? `${metric.title} was ${told(beyond)}, and is ${told(meant)}.`
        : all && series.length < fewest && first !== undefined
          ? `Only ${series.length} figures of ${metric.title} are held, from ${monthYear(first.period.end)} on: they show no record.`
          : null;
    const [start, end] = [match.index, match.index + match[0].length];
    return why === null ? [] : [{ rule: 'extreme', start, end, why, fix: null }];
  });
}

/** The year of "since 2019" is where a claim begins, not what it is of. */
function namedApart(period: Observation['period'], { sentence }: ReadSentence): Observation['period'] | undefined {
  const only = sentence.periods.every(({ start }) => /\bsince (?:\w+ )?$/i.test(sentence.text.slice(0, start)));
  return only ? undefined : period;
}

function saysHigh(word: string, direction: 'up' | 'down' | 'neither'): boolean | null {
  const lower = word.toLowerCase();
  if (lower === 'high' || lower === 'highest') return true;
  if (lower === 'low' || lower === 'lowest') return false;
  if (direction === 'neither' || lower === '') return null;
  return (lower === 'best') === (direction === 'up');
}
