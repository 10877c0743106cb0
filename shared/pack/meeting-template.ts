import type { Finding } from '../domain/finding/finding';
import type { Inspection } from '../domain/inspection/inspection';
import type { MeetingKind } from '../domain/meeting/meeting-kind';
import type { Metric, MetricSet } from '../domain/metric/metric';
import { packSchemaVersion, type Block, type PackBody } from './pack';
import type { PackTemplate } from './pack-template';
import { richTextOf } from './rich-text';
import { chartBlocks, openingBlocks, sideBySide } from './template-blocks';

interface Known {
  readonly kinds: readonly Pick<MeetingKind, 'id' | 'title' | 'isPublic' | 'retired'>[];
  readonly sets: readonly Pick<MetricSet, 'id' | 'title' | 'layout' | 'purpose' | 'groups'>[];
  readonly inspections: readonly Pick<Inspection, 'id' | 'publishedOn'>[];
  readonly findings: readonly Pick<Finding, 'inspectionId' | 'metricIds'>[];
  readonly metrics: readonly Pick<Metric, 'id' | 'title' | 'periodKind'>[];
  /** The metrics that the force has more than one figure of: a chart of one point says nothing. */
  readonly drawable: ReadonlySet<string>;
  /** Whether a pack was published, against which a new one can tell what has changed. */
  readonly published: boolean;
}

const mostCharts = 4;
const mostTables = 3;
/** The inspection that is newest, and the one whose grades it is held against. */
const mostInspections = 2;

/**
 * A template for each kind of meeting, made of what the workspace holds, so that a new office has something to begin from. A kind
 * that meets in public answers for everything; one that meets in private, such as a deep dive, looks into one subject, which is left to
 * whoever calls it.
 */
export function meetingTemplates(known: Known): readonly PackTemplate[] {
  return known.kinds
    .filter(({ retired }) => !retired)
    .map(({ id, title, isPublic }) => ({
      id: `meeting:${id}`.slice(0, 64),
      title: `${title}: briefing pack`,
      basis: 'meeting' as const,
      subject: title,
      description: isPublic
        ? 'Promises, figures, inspections and questions: all that the workspace holds'
        : 'A short pack on one subject: promises, questions, and what you add',
      body: bodyOf(known.published, isPublic ? [...figures(known), ...inspected(known)] : []),
      revision: 1,
    }));
}

function bodyOf(published: boolean, evidence: readonly Block[]): PackBody {
  const changes: Block = {
    id: 'changes',
    kind: 'changes',
    heading: 'What has changed since the last pack',
    againstId: null,
  };
  const blocks: readonly Block[] = [
    ...openingBlocks('Briefing pack'),
    { id: 'actions', kind: 'actions', heading: 'What was promised', showSpace: true },
    ...(published ? [changes] : []),
    ...evidence,
    ...(evidence.length === 0 ? [] : section('account', 'Holding to account')),
    { id: 'questions', kind: 'questions', heading: 'Questions to the chief constable', answerLines: 3 },
    { id: 'data-notes', kind: 'data-notes', heading: 'Reading the figures' },
    { id: 'glossary', kind: 'glossary', heading: 'What the terms mean' },
    { id: 'sources', kind: 'sources', heading: 'Sources and data' },
  ];
  return { schemaVersion: packSchemaVersion, marking: 'OFFICIAL', blocks: [...blocks] };
}

function section(id: string, heading: string): readonly Block[] {
  return [{ id, kind: 'section', heading, summary: richTextOf(['']) }];
}

/** The office's lists as tables, and the figures of them that can be drawn; without lists, whatever can be drawn. */
function figures({ sets, metrics, drawable }: Known): readonly Block[] {
  const listed = new Set(sets.flatMap(({ groups }) => groups.flatMap(({ metricIds }) => metricIds)));
  const drawn = metrics.filter(({ id }) => drawable.has(id) && (listed.size === 0 || listed.has(id)));
  const blocks = [
    ...sets.flatMap(tableOf).slice(0, mostTables),
    ...sideBySide(drawn),
    ...chartBlocks(drawn.slice(0, mostCharts)),
  ];
  return blocks.length === 0 ? [] : [...section('figures', 'The figures'), ...blocks];
}

/** A plan's objectives have templates of their own. */
function tableOf({ id, title, layout, purpose }: Known['sets'][number], index: number): readonly Block[] {
  const common = { id: `table-${index + 1}`, heading: title.slice(0, 120), setId: id };
  if (layout === 'comparison') return [{ ...common, kind: 'ncpm', smallNumbers: 'as-published' }];
  return purpose === 'plan' ? [] : [{ ...common, kind: 'series-table', periods: 12, peerGroupIds: [] }];
}

function inspected({ inspections, findings }: Known): readonly Block[] {
  const newest = inspections.toSorted((a, b) => b.publishedOn.localeCompare(a.publishedOn)).map(({ id }) => id);
  const [latest] = newest;
  if (latest === undefined) return [];
  const inspectionIds = newest.slice(0, mostInspections);
  const every = { kinds: [], area: null };
  const isTested = findings.some(
    (finding) => inspectionIds.includes(finding.inspectionId) && finding.metricIds.length > 0,
  );
  const tracker: Block = {
    id: 'tracker',
    kind: 'tracker',
    heading: 'What the data show since the inspections',
    inspectionIds,
    ...every,
    tones: [],
    measuredOnly: true,
    showCharts: true,
  };
  return [
    ...section('inspections', 'The inspections'),
    { id: 'judgments', kind: 'judgments', heading: 'What the inspectors judged', inspectionIds },
    ...(isTested ? [tracker] : []),
    {
      id: 'findings',
      kind: 'findings',
      heading: 'What inspectors asked for',
      inspectionIds: [latest],
      ...every,
      tones: ['improve'],
    },
    { id: 'section-55', kind: 'section-55', heading: 'Our response to the inspection report', inspectionIds: [latest] },
  ];
}
