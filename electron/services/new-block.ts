import { randomUUID } from 'node:crypto';
import { ruleSetNames } from '#shared/analysis/spc/spc';
import type { Block, BlockKind } from '#shared/pack/pack';
import type { PackData } from '#shared/pack/resolve/pack-data';
import { richTextOf } from '#shared/pack/rich-text';

type Choices = Pick<PackData, 'sets' | 'metrics' | 'inspections' | 'peerGroups' | 'observations'>;
/** An id that nothing has: the block is drawn as a problem that says what to choose. */
const nothing = 'none';

const firstSet = ({ sets }: Choices, layout: 'comparison' | 'series') => sets.find((set) => set.layout === layout);

/** The metric that a person most likely wants to see over time: the first that is published by the month. */
const charted = ({ metrics }: Choices) => metrics.find(({ periodKind }) => periodKind === 'month') ?? metrics[0];

/** The metric that forces are most likely compared by: the first whose figures come with ranks. */
const ranked = ({ metrics, observations }: Choices) =>
  metrics.find(({ id }) => observations.some(({ metricId, ranks }) => metricId === id && ranks.length > 0)) ??
  metrics[0];

/** The metrics of one list that are published by the month: they stand over one axis of time. */
function together({ sets, metrics }: Choices): string[] {
  const monthly = new Set(metrics.filter(({ periodKind }) => periodKind === 'month').map(({ id }) => id));
  const ids = sets
    .flatMap(({ groups }) => groups.flatMap(({ metricIds }) => metricIds))
    .filter((id) => monthly.has(id));
  return [...new Set(ids)].slice(0, 6);
}

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
  priority: (choices) => {
    const set = firstSet(choices, 'comparison');
    const group = set?.groups[0];
    return {
      kind: 'priority',
      heading: (group?.title ?? nothing).slice(0, 120),
      setId: set?.id ?? nothing,
      group: group?.id ?? nothing,
      applies: null,
      why: richTextOf(['']),
      text: richTextOf(['']),
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
  'small-multiples': (choices) => ({
    kind: 'small-multiples',
    heading: 'The figures side by side',
    metricIds: together(choices),
    periods: null,
    scale: 'own',
  }),
  peers: (choices) => ({
    kind: 'peers',
    heading: 'Among other forces',
    metricId: ranked(choices)?.id ?? nothing,
    peerGroupId: (choices.peerGroups.find(({ members }) => members.length > 0) ?? choices.peerGroups[0])?.id ?? nothing,
  }),
  tracker: (choices) => ({
    kind: 'tracker',
    heading: 'What inspectors asked for, and what the data show',
    inspectionIds: newestInspection(choices),
    kinds: [],
    tones: [],
    area: null,
    measuredOnly: true,
    showCharts: true,
  }),
  'section-55': (choices) => ({
    kind: 'section-55',
    heading: 'Our response to the inspection report',
    inspectionIds: newestInspection(choices),
  }),
  decision: () => ({
    kind: 'decision',
    heading: 'Decision',
    ask: richTextOf(['']),
    options: richTextOf(['']),
    advice: richTextOf(['']),
    showRecord: true,
  }),
  questions: () => ({ kind: 'questions', heading: 'Questions to the chief constable', answerLines: 0 }),
  changes: () => ({ kind: 'changes', heading: 'What has changed since the last pack', againstId: null }),
  actions: () => ({ kind: 'actions', heading: 'Actions carried forward', showSpace: true }),
  'data-notes': () => ({ kind: 'data-notes', heading: 'Reading the figures' }),
  glossary: () => ({ kind: 'glossary', heading: 'What the terms mean' }),
  annex: () => ({ kind: 'annex', heading: 'Data annex' }),
  sources: () => ({ kind: 'sources', heading: 'Sources and data' }),
  section: () => ({
    kind: 'section',
    heading: 'New section',
    summary: richTextOf(['']),
    page: { startsNew: true, landscape: false },
  }),
  image: () => ({ kind: 'image', fileId: null, alt: '', caption: '', size: 'full' }),
};

/** A block with settings that show something at once: the first list, metric or inspection that fits. */
export function newBlock(kind: BlockKind, choices: Choices): Block {
  return { id: randomUUID(), ...makers[kind](choices) } as Block;
}
