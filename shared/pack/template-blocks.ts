import { ruleSetNames } from '../analysis/spc/spc';
import { groupBy } from '../domain/group-by';
import type { Metric } from '../domain/metric/metric';
import type { Block } from './pack';
import { richTextOf } from './rich-text';

const mostSmall = 12;

/** What every template that the program makes begins with. */
export function openingBlocks(subject: string): readonly Block[] {
  return [
    { id: 'cover', kind: 'cover', subtitle: subject.slice(0, 160), preparedBy: '' },
    { id: 'contents', kind: 'contents' },
    { id: 'glance', kind: 'text', heading: 'At a glance', text: richTextOf(['']) },
  ];
}

/** A chart each. */
export function chartBlocks(metrics: readonly { readonly id: string; readonly title: string }[]): readonly Block[] {
  return metrics.map(({ id, title }, index) => ({
    id: `chart-${index + 1}`,
    kind: 'chart',
    heading: title.slice(0, 120),
    metricId: id,
    periods: null,
    form: 'line',
    ruleSet: ruleSetNames[0],
    showTarget: true,
    showInspections: true,
  }));
}

/** Figures side by side over one axis of time: the most that share a kind of period; nothing where no two do. */
export function sideBySide(metrics: readonly Pick<Metric, 'id' | 'periodKind'>[]): readonly Block[] {
  const [most = []] = [...groupBy(metrics, ({ periodKind }) => periodKind).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  if (most.length < 2) return [];
  const metricIds = most.slice(0, mostSmall).map(({ id }) => id);
  return [
    {
      id: 'side',
      kind: 'small-multiples',
      heading: 'The figures side by side',
      metricIds,
      periods: null,
      scale: 'own',
    },
  ];
}
