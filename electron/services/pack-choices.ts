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
    kind: 'series-table',
    title: 'Monthly table',
    description: 'Several metrics over the same months, with ranks',
    available: true,
  },
  {
    kind: 'chart',
    title: 'Chart',
    description: 'One metric over time, with its target and inspections',
    available: true,
  },
  { kind: 'judgments', title: 'Judgments', description: 'The grades of one or more inspections', available: true },
  { kind: 'findings', title: 'Findings', description: 'What inspectors found, with their figures', available: true },
  { kind: 'questions', title: 'Questions', description: 'The questions to the chief constable', available: true },
  {
    kind: 'changes',
    title: 'Changes',
    description: 'What is new, revised and corrected since the last pack',
    available: true,
  },
  { kind: 'cover', title: 'Cover', description: 'Title, meeting, marking and data cut-offs', available: true },
  { kind: 'contents', title: 'Contents', description: 'Sections with their page numbers', available: true },
  { kind: 'sources', title: 'Sources', description: 'Every source that the pack cites', available: true },
];

/** What the settings of a pack and its blocks can be chosen from. */
export function packChoices(read: Reader, context: Context): PackChoices {
  const { data } = context;
  const areasOf = (inspectionId: string) => [
    ...new Set(data.findings.filter((finding) => finding.inspectionId === inspectionId).map(({ area }) => area)),
  ];
  return {
    metrics: data.metrics.map(({ id, title, theme }) => ({ id, title, theme, charted: context.series(id).length > 2 })),
    sets: data.sets.map(({ id, title, layout }) => ({ id, title, layout })),
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
