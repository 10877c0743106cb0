import type { Finding } from '../domain/finding/finding';
import type { Metric, MetricSet } from '../domain/metric/metric';
import { packSchemaVersion, type Block, type PackBody } from './pack';
import type { PackTemplate } from './pack-template';
import { chartBlocks, openingBlocks, sideBySide } from './template-blocks';

interface Known {
  readonly sets: readonly Pick<MetricSet, 'id' | 'purpose' | 'groups'>[];
  readonly findings: readonly Pick<Finding, 'area' | 'inspectionId' | 'metricIds'>[];
  readonly metrics: readonly Pick<Metric, 'id' | 'title' | 'periodKind'>[];
}

type Objective = MetricSet['groups'][number];

const mostCharts = 4;
const mostAreas = 3;
const mostInspections = 6;

/**
 * A template for each objective of a police and crime plan: its metrics, what inspectors found where these metrics test it, and those of
 * the meeting's questions and promises that bear on it. A plan is a set of metrics whose groups are the objectives.
 */
export function objectiveTemplates(known: Known): readonly PackTemplate[] {
  return known.sets
    .filter(({ purpose }) => purpose === 'plan')
    .flatMap(({ groups }) =>
      groups.map((objective) => ({
        id: `objective:${objective.id}`,
        title: objective.title,
        basis: 'objective' as const,
        subject: objective.title,
        description: 'Its figures, what inspectors found that they test, questions and promises',
        body: objectiveBody(objective, known),
        revision: 1,
      })),
    );
}

function objectiveBody({ id: objectiveId, title, metricIds }: Objective, { findings, metrics }: Known): PackBody {
  const own = metrics.filter(({ id }) => metricIds.includes(id));
  const tested = findings.filter((finding) => finding.metricIds.some((id) => metricIds.includes(id)));
  const areas = [...new Set(tested.map(({ area }) => area))].slice(0, mostAreas);
  const blocks: readonly Block[] = [
    ...openingBlocks(title),
    { id: 'changes', kind: 'changes', heading: 'What has changed since the last pack', againstId: null },
    ...sideBySide(own),
    ...chartBlocks(own.slice(0, mostCharts)),
    ...areas.map((area, index) => trackerOf(area, tested, index)),
    { id: 'questions', kind: 'questions', heading: 'Questions to the chief constable', answerLines: 3, objectiveId },
    { id: 'actions', kind: 'actions', heading: 'Actions carried forward', showSpace: true, objectiveId },
    { id: 'data-notes', kind: 'data-notes', heading: 'Reading the figures' },
    { id: 'sources', kind: 'sources', heading: 'Sources and data' },
  ];
  return { schemaVersion: packSchemaVersion, marking: 'OFFICIAL', blocks: [...blocks] };
}

function trackerOf(area: string, tested: Known['findings'], index: number): Block {
  const inspectionIds = [
    ...new Set(tested.filter((finding) => finding.area === area).map(({ inspectionId }) => inspectionId)),
  ].slice(0, mostInspections);
  return {
    id: `tracker-${index + 1}`,
    kind: 'tracker',
    heading: area.slice(0, 120),
    inspectionIds,
    kinds: [],
    tones: [],
    area: area.slice(0, 160),
    measuredOnly: true,
    showCharts: true,
  };
}
