import { leadForJudgments } from '../../analysis/lead';
import type { Inspection } from '../../domain/inspection/inspection';
import { longDate } from '../../text/dates';
import { gradeLabels } from '../../text/labels';
import { countWords, lowerFirst } from '../../text/words';
import type { Block } from '../pack';
import type { ResolvedBlockOf } from '../resolved';
import type { Context } from './context';

/** How many areas the report says it graded against how many are entered: null when they agree. */
function countMismatch({ statedGraded, judgments }: Inspection): string | null {
  const graded = judgments.filter(({ grade }) => grade !== 'ungraded').length;
  if (statedGraded === null || statedGraded === graded) return null;
  return `The report speaks of ${countWords(statedGraded)} graded areas; ${countWords(graded)} are held.`;
}

/** The grades of one or several inspections, side by side and never averaged: they are ordinal. */
export function resolveJudgments(
  block: Extract<Block, { kind: 'judgments' }>,
  context: Context,
): ResolvedBlockOf<'judgments'> {
  const inspections = block.inspectionIds.flatMap((id) => {
    const inspection = context.inspection(id);
    if (inspection === null)
      context.problem(block.id, 'error', `“${block.heading}”: an inspection is no longer there. Choose another.`);
    return inspection === null ? [] : [inspection];
  });
  if (block.inspectionIds.length === 0)
    context.problem(block.id, 'error', `“${block.heading}”: choose at least one inspection.`);
  for (const inspection of inspections) {
    const mismatch = countMismatch(inspection);
    if (mismatch !== null) context.problem(block.id, 'warning', `${inspection.title}: ${mismatch}`);
    context.count(inspection.judgments.length);
  }
  const newest = inspections.toSorted((a, b) => b.publishedOn.localeCompare(a.publishedOn))[0];
  return {
    id: block.id,
    kind: 'judgments',
    heading: block.heading,
    lead:
      newest === undefined
        ? null
        : `${newest.programme} ${newest.cycle}: ${lowerFirst(leadForJudgments(newest.judgments) ?? '')}`,
    empty: inspections.length === 0 ? 'No inspection is chosen for this section.' : null,
    inspections: inspections.map((inspection) => ({
      id: inspection.id,
      title: `${inspection.programme} ${inspection.cycle}`,
      publishedText: `Published ${longDate(inspection.publishedOn)}`,
      totals: leadForJudgments(inspection.judgments) ?? '',
      judgments: inspection.judgments.map(({ area, grade }) => ({ area, grade, gradeLabel: gradeLabels[grade] })),
      note: countMismatch(inspection),
    })),
    caveat: inspections.length > 1 ? (newest?.comparabilityNote ?? null) : null,
    sourceLine: context.citations.line(inspections.map(({ sourceId }) => sourceId)),
  };
}
