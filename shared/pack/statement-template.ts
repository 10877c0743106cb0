import type { MetricSet } from '../domain/metric/metric';
import { packSchemaVersion, type Block, type PackBody } from './pack';
import type { PackTemplate } from './pack-template';
import { richTextOf } from './rich-text';

const prefix = 'statement:';
export const statementTitle = 'Statement on national priorities';

/** What the Order asks, so that a reader of the website knows what this is. */
const about = [
  'The Elected Local Policing Bodies (Specified Information) Order 2011, as amended in 2021, asks each police and crime commissioner to publish a statement on the national priorities for policing: which of them are assessed as applicable and why, and what the force contributes to improving against them.',
  'The table sets the latest figures against the year before and against the baseline. A section on each priority follows.',
];

/**
 * The statement under the Order (Schedule, paragraph 7A, as amended by SI 2021/547) for each list of measures that the workspace holds:
 * a section for each priority, with its figures bound and everything that is for a person to say left open.
 */
export function statementTemplates(sets: readonly MetricSet[]): readonly PackTemplate<'duty'>[] {
  return sets
    .filter(({ layout, purpose, groups }) => layout === 'comparison' && purpose === 'measures' && groups.length > 0)
    .map((set) => ({
      id: `${prefix}${set.id}`.slice(0, 64),
      title: statementTitle,
      basis: 'duty',
      subject: set.title,
      description:
        'What the Specified Information Order asks: each priority with its figures, assessment and commentary',
      body: bodyOf(set),
      revision: 1,
    }));
}

function bodyOf({ id: setId, title, groups }: MetricSet): PackBody {
  const blocks: readonly Block[] = [
    {
      id: 'cover',
      kind: 'cover',
      leads: 'pack',
      subtitle: 'Published under the Elected Local Policing Bodies (Specified Information) Order 2011',
      preparedBy: '',
    },
    { id: 'about', kind: 'text', heading: 'About this statement', text: richTextOf(about) },
    { id: 'table', kind: 'ncpm', heading: title.slice(0, 120), setId, smallNumbers: 'as-published' },
    ...groups.slice(0, 60).map((group, index): Block => ({
      id: `priority-${index + 1}`,
      kind: 'priority',
      heading: group.title.slice(0, 120),
      setId,
      group: group.id,
      applies: null,
      why: richTextOf(['']),
      text: richTextOf(['']),
    })),
    { id: 'data-notes', kind: 'data-notes', heading: 'Reading the figures' },
    { id: 'sources', kind: 'sources', heading: 'Sources and data' },
  ];
  return { schemaVersion: packSchemaVersion, marking: 'OFFICIAL', blocks: [...blocks] };
}
