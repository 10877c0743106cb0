import type { Finding } from '../domain/finding/finding';
import type { Inspection } from '../domain/inspection/inspection';
import { packSchemaVersion, type Block, type PackBody } from './pack';
import type { PackTemplate } from './pack-template';
import { chartBlocks, openingBlocks } from './template-blocks';

type Facts = Pick<Finding, 'area' | 'inspectionId' | 'metricIds' | 'tone'>;
interface Known {
  readonly inspections: readonly Pick<Inspection, 'id' | 'publishedOn'>[];
  readonly findings: readonly Facts[];
  readonly metrics: readonly { readonly id: string; readonly title: string }[];
}

const areaPrefix = 'area:';
const mostCharts = 4;
const mostInspections = 6;

/** A template for each area of PEEL that the workspace has findings in: what was found, and the figures that test it since. */
export function areaTemplates(known: Known): readonly PackTemplate[] {
  return [...new Set(known.findings.map(({ area }) => area))].toSorted().map((area) => ({
    id: `${areaPrefix}${area}`.slice(0, 64),
    title: area,
    basis: 'area',
    subject: area,
    description: 'What inspectors found in this area, and the figures that test it since',
    body: areaBody(area, known),
    revision: 1,
  }));
}

function areaBody(area: string, { inspections, findings, metrics }: Known): PackBody {
  const inArea = findings.filter((finding) => finding.area === area);
  const inspectionIds = inspections
    .filter(({ id }) => inArea.some((finding) => finding.inspectionId === id))
    .toSorted((a, b) => b.publishedOn.localeCompare(a.publishedOn))
    .slice(0, mostInspections)
    .map(({ id }) => id);
  const metricIds = new Set(inArea.flatMap((finding) => finding.metricIds));
  const charts = metrics.filter(({ id }) => metricIds.has(id)).slice(0, mostCharts);
  const blocks: readonly Block[] = [
    ...openingBlocks(area),
    { id: 'judgments', kind: 'judgments', heading: 'What the inspectors judged', inspectionIds },
    {
      id: 'findings',
      kind: 'findings',
      heading: 'What inspectors found',
      inspectionIds,
      kinds: [],
      tones: [],
      area: area.slice(0, 160),
    },
    ...chartBlocks(charts),
    { id: 'questions', kind: 'questions', heading: 'Questions to the chief constable', answerLines: 3 },
    { id: 'sources', kind: 'sources', heading: 'Sources and data' },
  ];
  return { schemaVersion: packSchemaVersion, marking: 'OFFICIAL', blocks: [...blocks] };
}
