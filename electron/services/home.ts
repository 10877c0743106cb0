import type { Reader } from '#db/connection/reader';
import type { HomeView } from '#shared/contract/views';
import { periodLabel } from '#shared/domain/period/period-labels';
import { cutOffs } from '#shared/pack/resolve/cut-offs';
import type { Context } from '#shared/pack/resolve/context';
import { dayOfWeekDate } from '#shared/text/dates';
import { listPacks } from '#db/repositories/packs';
import { changeBetween } from '#shared/analysis/change';
import { yearOnYear } from '#shared/analysis/series';
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
      const pair = yearOnYear(context.series(metric.id));
      if (pair === null || pair.previous === null) return [];
      const change = changeBetween(pair.current, pair.previous, metric, { smallNumbers: 'counts' });
      if (change.kind === 'refused') return [];
      const weight = (context.target(metric.id) === null ? 0 : 1000) + Math.abs(change.percent ?? 0);
      return [
        {
          weight,
          movement: {
            metricId: metric.id,
            wasId: pair.previous.id,
            nowId: pair.current.id,
            title: metric.title,
            was: valueText(pair.previous, metric),
            now: valueText(pair.current, metric),
            words: change.words,
            tone: change.tone,
          },
        },
      ];
    })
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, movementLimit)
    .map(({ movement }) => movement);
}
