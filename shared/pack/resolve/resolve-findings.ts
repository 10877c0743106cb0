import { leadForFindings } from '../../analysis/lead';
import { latestValue } from '../../analysis/series';
import type { Finding } from '../../domain/finding/finding';
import { periodLabel } from '../../domain/period/period-labels';
import { findingKindLabels } from '../../text/labels';
import { valueText } from '../../text/value-text';
import { resolveFindingFigure } from '../finding-figure';
import { printsFinding } from '../block-findings';
import type { Block } from '../pack';
import type { ResolvedBlockOf } from '../resolved';
import type { ResolvedFinding } from '../resolved-finding';
import type { Context } from './context';

type FindingsBlock = Extract<Block, { kind: 'findings' }>;

/** What inspectors found, in report order, with the figures they gave and what has been published since. */
export function resolveFindings(block: FindingsBlock, context: Context): ResolvedBlockOf<'findings'> {
  const wanted = context.data.findings.filter((finding) => printsFinding(block, finding));
  if (wanted.length === 0)
    context.problem(block.id, 'error', `“${block.heading}”: no finding fits its settings. Widen them.`);
  warnOfMissing(block, context);
  return {
    id: block.id,
    kind: 'findings',
    heading: block.heading,
    lead: leadForFindings(wanted),
    empty: wanted.length === 0 ? 'No finding fits what this section is to show.' : null,
    findings: wanted.map((finding) => resolveFinding(finding, block.id, context)),
    sourceLine: context.citations.line(wanted.map(({ sourceId }) => sourceId)),
  };
}

/** A report says how many areas for improvement it has: pasted text has been seen to lose them. */
function warnOfMissing({ id, inspectionIds }: FindingsBlock, { inspection, data, problem }: Context): void {
  for (const inspectionId of inspectionIds) {
    const stated = inspection(inspectionId)?.statedAreasForImprovement ?? null;
    const held = data.findings.filter(
      (finding) => finding.inspectionId === inspectionId && finding.kind === 'area-for-improvement',
    );
    if (stated === null || stated === held.length) continue;
    const title = inspection(inspectionId)?.title ?? '';
    problem(
      id,
      'warning',
      `${title}: the report states ${stated} areas for improvement; ${held.length} are held as such.`,
    );
  }
}

function resolveFinding(finding: Finding, blockId: string, context: Context): ResolvedFinding {
  context.printFinding(finding);
  return {
    id: finding.id,
    ref: finding.ref,
    kindLabel: findingKindLabels[finding.kind],
    area: finding.area,
    title: finding.title,
    text: finding.text,
    figures: finding.figures.map(resolveFindingFigure),
    since: since(finding, blockId, context),
    sourceNumber: context.citations.cite(finding.sourceId),
  };
}

/** The newest figure of the metric that tests the finding, when its period ends after the report was published. */
function since(
  finding: Finding,
  blockId: string,
  { metric, series, inspection, citations, print }: Context,
): ResolvedFinding['since'] {
  const published = inspection(finding.inspectionId)?.publishedOn ?? '';
  for (const id of finding.metricIds) {
    const tested = metric(id);
    const newest = latestValue(series(id));
    if (tested === null || newest === null || newest.value === null || newest.period.end <= published) continue;
    citations.cite(newest.sourceId);
    print(blockId, [newest]);
    return { label: tested.title, value: valueText(newest, tested), period: periodLabel(newest.period) };
  }
  return null;
}
