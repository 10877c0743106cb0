import type { HomeStandard } from '#shared/contract/home-view';
import type { Context } from '#shared/pack/resolve/context';
import { metricRow } from '../metric-facts';

/** How many the home screen shows; the list of metrics has them all. */
const limit = 6;

/** The metrics that have a target, those that miss it first. The context holds their series. */
export function standards({ data, series, target: targetOf }: Context): readonly HomeStandard[] {
  return data.metrics
    .flatMap((metric): readonly HomeStandard[] => {
      const given = targetOf(metric.id);
      if (given === null) return [];
      const { latestId, latestText, periodLabel, target } = metricRow(metric, series(metric.id), given);
      if (latestId === null || target === null) return [];
      const { text, met, words } = target;
      return [
        {
          metricId: metric.id,
          title: metric.title,
          latestId,
          latest: latestText,
          period: periodLabel,
          target: text,
          met,
          words,
        },
      ];
    })
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, limit);
}

const rank = ({ met }: HomeStandard) => (met === false ? 0 : met === null ? 1 : 2);
