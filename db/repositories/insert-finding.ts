import type { Finding } from '#shared/domain/finding/finding';
import { sql } from '../connection/sql';
import { checkFinding } from './check-finding';
import { logInsert } from './log-insert';
import type { Transaction } from '../connection/transaction';

/**
 * Adds a finding after the others of its inspection; a cause of concern comes before its recommendations.
 * @throws DeskError invalid-input where its reference is taken or it does not come with what it names
 */
export function insertFinding(tx: Transaction, finding: Finding): void {
  checkFinding(tx, finding);
  const { id, inspectionId } = finding;
  tx.run(sql`INSERT INTO finding (id, ref, inspection_id, position, kind, tone, area, title, text, early_feedback, source_id, locator,
      hmicfrs_number, parent_id, addressees, not_ours_because, owner, deadline_words, hmicfrs_deadline, local_deadline)
    VALUES (${id}, ${finding.ref}, ${inspectionId},
      (SELECT coalesce(max(position), 0) + 1 FROM finding WHERE inspection_id = ${inspectionId}),
      ${finding.kind}, ${finding.tone}, ${finding.area}, ${finding.title}, ${finding.text}, ${finding.earlyFeedback ? 1 : 0},
      ${finding.sourceId}, ${finding.locator}, ${finding.hmicfrsNumber}, ${finding.parentId},
      ${JSON.stringify(finding.addressees)}, ${finding.notOursBecause}, ${finding.owner}, ${finding.deadlineWords},
      ${finding.hmicfrsDeadline}, ${finding.localDeadline})`);
  finding.figures.forEach((figure, index) => {
    const { comparator } = figure;
    tx.run(sql`INSERT INTO finding_figure (finding_id, position, label, value, unit, numerator, denominator, half_width, period,
        comparator_label, comparator_value, comparator_half_width)
      VALUES (${id}, ${index + 1}, ${figure.label}, ${figure.value}, ${figure.unit}, ${figure.numerator}, ${figure.denominator},
        ${figure.halfWidth}, ${figure.period}, ${comparator?.label ?? null}, ${comparator?.value ?? null}, ${comparator?.halfWidth ?? null})`);
  });
  finding.metricIds.forEach((metricId, index) => {
    tx.run(sql`INSERT INTO finding_metric (finding_id, position, metric_id) VALUES (${id}, ${index + 1}, ${metricId})`);
  });
  logInsert(tx, 'findings', 'finding', id, finding);
}
