import { ruleSetNames } from '../analysis/spc/spc';
import type { Block } from './pack';
import { richTextOf } from './rich-text';

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
