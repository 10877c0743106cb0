import type { Reader } from '#db/connection/reader';
import { listMeetings } from '#db/repositories/meetings';
import { listPublications } from '#db/repositories/publications';
import type { PackChoices } from '#shared/contract/views';
import type { Context } from '#shared/pack/resolve/context';

const kinds: PackChoices['kinds'] = [
  { kind: 'text', title: 'Text', description: 'A heading and your own words', available: true },
  { kind: 'section', title: 'Section', description: 'A divider that numbers the headings beneath it', available: true },
  {
    kind: 'image',
    title: 'Picture',
    description: 'A photograph, map or diagram, with words for what it shows',
    available: true,
  },
  {
    kind: 'ncpm',
    title: 'National measures',
    description: 'The statement: latest 12 months, the year before, the baseline',
    available: true,
  },
  {
    kind: 'priority',
    title: 'National priority',
    description: 'Whether one priority applies and why, and what the force contributes',
    available: true,
  },
  {
    kind: 'series-table',
    title: 'Monthly table',
    description: 'Several metrics over the same months, with ranks',
    available: true,
  },
  {
    kind: 'chart',
    title: 'Chart',
    description: 'One metric over time: a line, or a control chart with its rules',
    available: true,
  },
  {
    kind: 'small-multiples',
    title: 'Small charts',
    description: 'Several metrics over the same periods, side by side',
    available: true,
  },
  {
    kind: 'peers',
    title: 'Comparison of forces',
    description: 'The force among its peers, with published ranks',
    available: true,
  },
  { kind: 'judgments', title: 'Judgments', description: 'The grades of one or more inspections', available: true },
  {
    kind: 'tracker',
    title: 'Finding tracker',
    description: 'What the data and three statuses say of each finding',
    available: true,
  },
  { kind: 'findings', title: 'Findings', description: 'What inspectors found, with their figures', available: true },
  {
    kind: 'section-55',
    title: 'Section 55 response',
    description: 'The clock, the parts and the answer to each recommendation',
    available: true,
  },
  { kind: 'decision', title: 'Decision', description: 'What is asked of the meeting, with options', available: true },
  {
    kind: 'questions',
    title: 'Questions',
    description: 'The questions to the chief constable, with room for answers',
    available: true,
  },
  {
    kind: 'changes',
    title: 'Changes',
    description: 'What is new, revised and corrected since the last pack',
    available: true,
  },
  { kind: 'actions', title: 'Actions', description: 'What earlier meetings left open', available: true },
  {
    kind: 'data-notes',
    title: 'Notes on the data',
    description: 'Breaks, figures in doubt and what else to know',
    available: true,
  },
  { kind: 'glossary', title: 'Glossary', description: 'The terms that the pack uses', available: true },
  { kind: 'sources', title: 'Sources', description: 'Every source that the pack cites', available: true },
  {
    kind: 'annex',
    title: 'Data annex',
    description: 'Every figure with its source, its place there and its release',
    available: true,
  },
  { kind: 'cover', title: 'Cover', description: 'Title, meeting, marking and data cut-offs', available: true },
  { kind: 'contents', title: 'Contents', description: 'Sections with their page numbers', available: true },
];

/** What the settings of a pack and its blocks can be chosen from. */
export function packChoices(read: Reader, context: Context): PackChoices {
  const { data } = context;
  const areasOf = (inspectionId: string) => [
    ...new Set(data.findings.filter((finding) => finding.inspectionId === inspectionId).map(({ area }) => area)),
  ];
  return {
    metrics: data.metrics.map(({ id, title, theme }) => ({ id, title, theme, charted: context.series(id).length > 2 })),
    sets: data.sets.map(({ id, title, layout, groups }) => ({
      id,
      title,
      layout,
      groups: groups.map((group) => group.title),
    })),
    inspections: data.inspections.map(({ id, programme, cycle }) => ({
      id,
      title: `${programme} ${cycle}`,
      areas: areasOf(id),
    })),
    peerGroups: data.peerGroups.map(({ id, title }) => ({ id, title })),
    meetings: listMeetings(read).map(({ id, title }) => ({ id, title })),
    published: listPublications(read).map(({ packId, title }) => ({ id: packId, title })),
    kinds,
  };
}
