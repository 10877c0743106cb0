import { randomUUID } from 'node:crypto';
import { ruleSetNames } from '#shared/analysis/spc/spc';
import type { Block, BlockKind } from '#shared/pack/pack';
import type { PackData } from '#shared/pack/resolve/pack-data';
import { richTextOf } from '#shared/pack/rich-text';

type Choices = Pick<PackData, 'sets' | 'metrics' | 'inspections'>;
/** An id that nothing has: the block is drawn as a problem that says what to choose. */
const nothing = 'none';

const firstSet = ({ sets }: Choices, layout: 'comparison' | 'series') => sets.find((set) => set.layout === layout);

/** The metric that a person most likely wants to see over time: the first that is published by the month. */
const charted = ({ metrics }: Choices) => metrics.find(({ periodKind }) => periodKind === 'month') ?? metrics[0];

const newestInspection = ({ inspections }: Choices) =>
  inspections
    .toSorted((a, b) => b.publishedOn.localeCompare(a.publishedOn))
    .slice(0, 1)
    .map(({ id }) => id);

const makers: { readonly [K in BlockKind]: (choices: Choices) => Omit<Extract<Block, { kind: K }>, 'id'> } = {
  cover: () => ({ kind: 'cover', subtitle: 'Briefing pack', preparedBy: '' }),
  contents: () => ({ kind: 'contents' }),
  text: () => ({ kind: 'text', heading: 'New section', text: richTextOf(['']) }),
  ncpm: (choices) => {
    const set = firstSet(choices, 'comparison');
    return {
      kind: 'ncpm',
      heading: set?.title ?? 'Comparison',
      setId: set?.id ?? nothing,
      smallNumbers: 'as-published',
    };
  },
  'series-table': (choices) => {
    const set = firstSet(choices, 'series');
    return {
      kind: 'series-table',
      heading: set?.title ?? 'Table',
      setId: set?.id ?? nothing,
      periods: 12,
      peerGroupIds: [],
    };
  },
  chart: (choices) => {
    const metric = charted(choices);
    const metricId = metric?.id ?? nothing;
    return {
      kind: 'chart',
      heading: metric?.title ?? 'Chart',
      metricId,
      periods: null,
      form: 'line',
      ruleSet: ruleSetNames[0],
      showTarget: true,
      showInspections: true,
    };
  },
  judgments: (choices) => ({
    kind: 'judgments',
    heading: 'What the inspectors judged',
    inspectionIds: newestInspection(choices),
  }),
  findings: (choices) => ({
    kind: 'findings',
    heading: 'What inspectors found',
    inspectionIds: newestInspection(choices),
    kinds: [],
    tones: ['improve'],
    area: null,
  }),
  questions: () => ({ kind: 'questions', heading: 'Questions to the chief constable' }),
  changes: () => ({ kind: 'changes', heading: 'What has changed since the last pack', againstId: null }),
  sources: () => ({ kind: 'sources', heading: 'Sources and data' }),
  section: () => ({
    kind: 'section',
    heading: 'New section',
    summary: '',
    page: { startsNew: true, landscape: false },
  }),
  image: () => ({ kind: 'image', fileId: null, alt: '', caption: '', size: 'full' }),
};

/** A block with settings that show something at once: the first list, metric or inspection that fits. */
export function newBlock(kind: BlockKind, choices: Choices): Block {
  return { id: randomUUID(), ...makers[kind](choices) } as Block;
}
