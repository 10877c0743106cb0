import { isSmallBase, smallBaseLimit } from '../../analysis/change';
import { compareWith, type FigureComparison } from '../../analysis/compare/compare-figure';
import { leadForComparison, type ComparedCount } from '../../analysis/lead';
import { at, latest } from '../../analysis/series';
import type { Metric } from '../../domain/metric/metric';
import type { Observation } from '../../domain/observation/observation';
import { comparePeriods, yearEarlier } from '../../domain/period/period-labels';
import type { Period } from '../../domain/period/period';
import { longDate, monthYear } from '../../text/dates';
import { formatValue } from '../../text/numbers';
import { listWords, midSentence } from '../../text/words';
import type { Block, Pack } from '../pack';
import type { ChangeText } from '../change-text';
import type { ComparisonRow } from '../blocks/ncpm-block';
import type { ResolvedBlockOf } from '../resolved';
import { assessedGroups } from './assessed-groups';
import type { Context } from './context';
import { Notes } from './notes';

type NcpmBlock = Extract<Block, { kind: 'ncpm' }>;

interface Measure {
  readonly metric: Metric;
  readonly current: Observation | null;
  readonly previous: Observation | null;
  readonly baseline: Observation | null;
  /** The figure held against the year before and against the baseline; null where one of the two is missing. */
  readonly against: FigureComparison | null;
  readonly since: FigureComparison | null;
}

/**
 * The statement on the national measures: each measure's latest 12 months against the 12 months before and the baseline
 * (Elected Local Policing Bodies (Specified Information) Order 2011 as amended by SI 2021/547).
 */
export function resolveNcpm(
  block: NcpmBlock,
  context: Context,
  { pack }: { readonly pack: Pick<Pack, 'body'> },
): ResolvedBlockOf<'ncpm'> {
  const { data, citations } = context;
  const set = data.sets.find(({ id }) => id === block.setId);
  if (set === undefined)
    context.problem(block.id, 'error', `“${block.heading}”: its list of measures is no longer there. Choose another.`);
  const groups = set?.groups ?? [];
  const measures = new Map<string, Measure>();
  const period = latestPeriod(groups.flatMap(({ metricIds }) => metricIds).map((id) => latest(context.series(id))));
  for (const metricId of groups.flatMap(({ metricIds }) => metricIds)) {
    const metric = context.metric(metricId);
    if (metric !== null) measures.set(metricId, measureOf(metric, period, block, context));
  }
  const notes = new Notes();
  const used: string[] = [];
  const comparisons: ComparedCount[] = [];
  const crossed = new Set<string>();
  const assessed = assessedGroups(block, pack.body.blocks, context);

  const resolvedGroups = groups.map((group) => {
    const rows = group.metricIds.flatMap((id) => {
      const measure = measures.get(id);
      return measure === undefined ? [] : [measure];
    });
    const mark = assessed.get(group.id);
    return {
      title: group.title,
      ...(mark === undefined ? {} : { assessed: mark }),
      note: groupNote(group.note, rows),
      rows: rows.map((measure): ComparisonRow => {
        const { metric, current, previous, baseline, against, since } = measure;
        for (const observation of [current, previous, baseline])
          if (observation !== null) used.push(observation.sourceId);
        if (against !== null) comparisons.push({ label: label(metric), unit: metric.unit, comparison: against });
        for (const { note } of since?.breaks ?? []) crossed.add(note);
        const marks = hasSmallBase(measure) ? [notes.mark(smallNumberNote(block.smallNumbers))] : [];
        if (current?.value == null) {
          context.problem(
            block.id,
            'warning',
            `“${label(metric)}” has no figure: ${current?.absence ?? 'none is held'}.`,
          );
        }
        const row = {
          metricId: metric.id,
          label: label(metric),
          current: cell(current, metric),
          previous: cell(previous, metric),
          change: changeText(against),
          baseline: cell(baseline, metric),
          baselineChange: changeText(since),
          marks,
        };
        context.print(block.id, [current, previous, baseline]);
        return row;
      }),
    };
  });
  const baselineMarks = [...crossed].map((note) => notes.mark(note));
  const earlier = period === null ? null : yearEarlier(period);
  const baselineEnd = [...measures.values()].find(({ baseline }) => baseline !== null)?.baseline?.period.end ?? null;

  return {
    id: block.id,
    kind: 'ncpm',
    heading: block.heading,
    lead: earlier === null ? null : leadForComparison(comparisons, `the 12 months to ${monthYear(earlier.end)}`),
    empty: measures.size === 0 ? 'No measures are held for this table.' : null,
    columns: {
      measure: 'Measure',
      current: period === null ? 'Latest' : `12 months to ${longDate(period.end)}`,
      previousGroup: earlier === null ? 'Against the year before' : `Against 12 months to ${monthYear(earlier.end)}`,
      baselineGroup: baselineEnd === null ? 'Against the baseline' : `Against ${monthYear(baselineEnd)} baseline`,
      baselineMarks,
      was: 'Was',
      change: 'Change',
    },
    groups: resolvedGroups,
    notes: notes.list(),
    sourceLine: [set?.note ?? '', citations.line(used)].filter((text) => text !== '').join(' '),
  };
}

const label = (metric: Metric) => metric.publishedLabel ?? metric.title;

function measureOf(
  metric: Metric,
  period: Period | null,
  { smallNumbers }: Pick<NcpmBlock, 'smallNumbers'>,
  { series, data }: Context,
): Measure {
  const observations = series(metric.id);
  const baseline = data.baselines.find(({ metricId }) => metricId === metric.id);
  const earlier = period === null ? null : yearEarlier(period);
  const [current, previous, base] = [period, earlier, baseline?.period ?? null].map((each) =>
    each === null ? null : at(observations, each),
  ) as [Observation | null, Observation | null, Observation | null];
  const options = { metric, breaks: data.breaks, smallNumbers };
  const held = (against: FigureComparison['against'], other: Observation | null) =>
    current === null || other === null
      ? null
      : compareWith(current, { base: against, period: other.period, earlier: other }, options);
  return {
    metric,
    current,
    previous,
    baseline: base,
    against: held('year-earlier', previous),
    since: held('baseline', base),
  };
}

function latestPeriod(observations: readonly (Observation | null)[]): Period | null {
  const periods = observations.flatMap((observation) => (observation === null ? [] : [observation.period]));
  return periods.toSorted(comparePeriods).at(-1) ?? null;
}

function cell(observation: Observation | null, { unit, decimals }: Metric): string {
  return observation?.value == null ? 'no data' : formatValue(observation.value, unit, decimals);
}

function changeText(comparison: FigureComparison | null): ChangeText | null {
  if (comparison === null || comparison.change.kind === 'refused') return null;
  const { change } = comparison;
  return { words: change.words, difference: change.differenceText, tone: change.tone };
}

const isSmallCount = ({ unit }: Metric, observation: Observation | null) =>
  unit === 'count' && observation?.value != null && isSmallBase(observation.value);
const hasSmallBase = ({ metric, previous, baseline }: Measure) =>
  isSmallCount(metric, previous) || isSmallCount(metric, baseline);

function smallNumberNote(smallNumbers: NcpmBlock['smallNumbers']): string {
  return smallNumbers === 'counts'
    ? `Percentages are not shown on a base under ${smallBaseLimit}.`
    : `On a base under ${smallBaseLimit} a percentage says little; it is printed as in the published statement. Read the numbers.`;
}

/** The set's own note, and for small counts what chance has to say of them. */
function groupNote(note: string | null, measures: readonly Measure[]): string | null {
  const pairs = measures.filter(hasSmallBase).flatMap(({ metric, against, since }) =>
    [against, since].flatMap((comparison) => {
      if (comparison === null || comparison.chance === null) return [];
      const { current, earlier, chance } = comparison;
      return [
        {
          real: chance.beyondChance,
          words: `${midSentence(label(metric))} from ${earlier?.value} to ${current.value}`,
        },
      ];
    }),
  );
  if (pairs.length === 0) return note;
  const real = pairs.filter((pair) => pair.real);
  const others = pairs.length - real.length;
  const chance =
    real.length === 0
      ? 'None of these changes is more than chance would explain.'
      : `More than chance would explain: ${listWords(real.map(({ words }) => words))}.${others === 0 ? '' : ' The other changes may be chance.'}`;
  return note === null ? chance : `${note} ${chance}`;
}
