import { leadForSeries } from '#shared/analysis/lead';
import { latestValue } from '#shared/analysis/series';
import { DeskError } from '#shared/contract/errors';
import type { FindingPage, FindingRow } from '#shared/contract/views';
import type { Finding } from '#shared/domain/finding/finding';
import { periodLabel } from '#shared/domain/period/period-labels';
import { chartModel } from '#shared/pack/chart-model';
import { resolveFindingFigure } from '#shared/pack/finding-figure';
import type { Context } from '#shared/pack/resolve/context';
import { longDate } from '#shared/text/dates';
import { findingKindLabels, findingToneLabels, gradeLabels } from '#shared/text/labels';
import { valueText } from './metric-facts';

export function findingRow(finding: Finding, context: Context): FindingRow {
  const inspection = context.inspection(finding.inspectionId);
  const [first] = finding.figures;
  const figure = first === undefined ? null : resolveFindingFigure(first);
  return {
    id: finding.id,
    ref: finding.ref,
    title: finding.title,
    kind: finding.kind,
    kindLabel: findingKindLabels[finding.kind],
    tone: finding.tone,
    toneLabel: findingToneLabels[finding.tone],
    area: finding.area,
    inspectionId: finding.inspectionId,
    inspection: inspection === null ? '' : `${inspection.programme} ${inspection.cycle}`,
    publishedOn: inspection?.publishedOn ?? '',
    figure: figure === null ? '' : `${figure.value} ${figure.label.slice(0, 1).toLowerCase()}${figure.label.slice(1)}`,
    figureCount: finding.figures.length,
    metrics: finding.metricIds.length,
  };
}

/** A finding's page: what the report said, its figures, what tests it since, and what is asked about it. */
export function findingPage(id: string, context: Context): FindingPage {
  const finding = context.finding(id);
  if (finding === null) throw new DeskError('not-found', 'That finding is no longer in the workspace.');
  const { findings, questions } = context.data;
  const inspection = context.inspection(finding.inspectionId);
  const order = findings.findIndex((other) => other.id === id);
  const number = context.citations.cite(finding.sourceId);
  const source = context.citations.list().find((cited) => cited.number === number);
  if (source === undefined)
    throw new DeskError('damaged-workspace', 'The source of this finding is missing. Restore a backup.');
  const grade = inspection?.judgments.find(({ area }) => area === finding.area)?.grade ?? null;
  return {
    id,
    ref: finding.ref,
    title: finding.title,
    kindLabel: findingKindLabels[finding.kind],
    tone: finding.tone,
    toneLabel: findingToneLabels[finding.tone],
    area: finding.area,
    inspection: inspection === null ? '' : `${inspection.programme} ${inspection.cycle}`,
    publishedText: inspection === null ? '' : `published ${longDate(inspection.publishedOn)}`,
    text: finding.text,
    figures: finding.figures.map(resolveFindingFigure),
    earlyFeedback: finding.earlyFeedback,
    grade: grade === null ? null : gradeLabels[grade],
    source,
    locator: finding.locator,
    metrics: finding.metricIds.flatMap((metricId) => testOf(metricId, context)),
    related: findings
      .filter((other) => other.id !== id && other.inspectionId === finding.inspectionId && other.area === finding.area)
      .map((other) => ({ id: other.id, ref: other.ref, title: other.title })),
    questions: questions.filter(({ findingId }) => findingId === id).map(({ text }) => text),
    neighbours: { previous: findings[order - 1]?.id ?? null, next: findings[order + 1]?.id ?? null },
  };
}

function testOf(metricId: string, context: Context): FindingPage['metrics'] {
  const metric = context.metric(metricId);
  if (metric === null) return [];
  const series = context.series(metricId);
  const newest = latestValue(series);
  const target = context.target(metricId);
  return [
    {
      id: metricId,
      title: metric.title,
      latestText: valueText(newest, metric),
      periodLabel: newest === null ? '' : periodLabel(newest.period),
      chart: chartModel(metric, series, target, context.data.inspections),
      words: leadForSeries({ metric, target, observations: series }) ?? 'No figure is held for this metric yet.',
    },
  ];
}
