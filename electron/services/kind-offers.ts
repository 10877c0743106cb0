import type { PackChoices } from '#shared/contract/views';
import type { BlockKind } from '#shared/pack/pack';

/** In the order in which they are offered. A kind that is missing does not compile. */
const offers = {
  text: { title: 'Text', description: 'A heading and your own words' },
  section: { title: 'Section', description: 'A divider that numbers the headings beneath it' },
  image: { title: 'Picture', description: 'A photograph, map or diagram, with words for what it shows' },
  ncpm: { title: 'National measures', description: 'The statement: latest 12 months, the year before, the baseline' },
  priority: {
    title: 'National priority',
    description: 'Whether one priority applies and why, and what the force contributes',
  },
  'series-table': { title: 'Monthly table', description: 'Several metrics over the same months, with ranks' },
  chart: { title: 'Chart', description: 'One metric over time: a line, or a control chart with its rules' },
  'small-multiples': { title: 'Small charts', description: 'Several metrics over the same periods, side by side' },
  peers: { title: 'Comparison of forces', description: 'The force among its peers, with published ranks' },
  judgments: { title: 'Judgments', description: 'The grades of one or more inspections' },
  tracker: { title: 'Finding tracker', description: 'What the data and three statuses say of each finding' },
  findings: { title: 'Findings', description: 'What inspectors found, with their figures' },
  'section-55': {
    title: 'Section 55 response',
    description: 'The clock, the parts and the answer to each recommendation',
  },
  decision: { title: 'Decision', description: 'What is asked of the meeting, with options' },
  questions: { title: 'Questions', description: 'The questions to the chief constable, with room for answers' },
  changes: { title: 'Changes', description: 'What is new, revised and corrected since the last pack' },
  actions: { title: 'Actions', description: 'What earlier meetings left open' },
  'data-notes': { title: 'Notes on the data', description: 'Breaks, figures in doubt and what else to know' },
  glossary: { title: 'Glossary', description: 'The terms that the pack uses' },
  sources: { title: 'Sources', description: 'Every source that the pack cites' },
  annex: { title: 'Data annex', description: 'Every figure with its source, its place there and its release' },
  cover: { title: 'Cover', description: 'Title, meeting, marking and data cut-offs' },
  contents: { title: 'Contents', description: 'Sections with their page numbers' },
} as const satisfies Record<BlockKind, { readonly title: string; readonly description: string }>;

/** Every kind of block, with what it is called where one is added and what it shows. */
export const kindOffers: PackChoices['kinds'] = (Object.keys(offers) as BlockKind[]).map((kind) => ({
  kind,
  ...offers[kind],
}));
