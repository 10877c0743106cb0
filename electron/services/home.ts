import type { Reader } from '#db/connection/reader';
import type { HomeView } from '#shared/contract/views';
import { periodLabel } from '#shared/domain/period/period-labels';
import { cutOffs } from '#shared/pack/resolve/cut-offs';
import type { Context } from '#shared/pack/resolve/context';
import { dayOfWeekDate } from '#shared/text/dates';
import { listPacks } from '#db/repositories/packs';
import { comparisonTone } from '#shared/analysis/compare/comparison-tone';
import { compareYearOnYear } from '#shared/analysis/compare/year-on-year';
import { valueText } from '#shared/text/value-text';
import { packRows } from './pack-rows';

/** How many movements the home screen shows. */
const movementLimit = 6;

/** What the person should know on opening the program: the meeting, its pack, how old the data are, what is doubtful. */
export function homeView(read: Reader, context: Context): HomeView {
  const { meeting, metrics, findings, inspections, sources } = context.data;
  const [pack] = listPacks(read);
  return {
    heading: meeting.title,
    lead: [dayOfWeekDate(meeting.heldOn), meeting.startsAt, meeting.place].filter((part) => part !== null).join(', '),
    packs: packRows(read),
    movements: movements(context),
    freshness:
      pack === undefined ? [] : cutOffs(pack.body, context).map(({ title, upTo, source }) => ({ title, upTo, source })),
    doubts: metrics.flatMap((metric) =>
      context.series(metric.id).flatMap((observation) => {
        const note = context.doubt(observation.id);
        return note === null
          ? []
          : [{ metricId: metric.id, title: `${metric.shortTitle}, ${periodLabel(observation.period)}`, note }];
      }),
    ),
    counts: {
      metrics: metrics.length,
      findings: findings.length,
      inspections: inspections.length,
      sources: sources.length,
    },
  };
}

/** The year's changes: first what has a target, then the largest in percent. */
function movements(context: Context): HomeView['movements'] {
  return context.data.metrics
    .flatMap((metric) => {
      const options = { metric, breaks: context.data.breaks, smallNumbers: 'counts' } as const;
      const comparison = compareYearOnYear(context.series(metric.id), options);
      if (comparison === null || comparison.earlier === null || comparison.change.kind === 'refused') return [];
      const { current, earlier, change } = comparison;
      const weight = (context.target(metric.id) === null ? 0 : 1000) + Math.abs(change.percent ?? 0);
      return [
        {
          weight,
          movement: {
            metricId: metric.id,
            wasId: earlier.id,
            nowId: current.id,
            title: metric.title,
            was: valueText(earlier, metric),
            now: valueText(current, metric),
            words: change.words,
            tone: comparisonTone(comparison),
          },
        },
      ];
    })
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, movementLimit)
    .map(({ movement }) => movement);
}
