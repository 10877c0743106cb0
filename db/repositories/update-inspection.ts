import { DeskError } from '#shared/contract/errors';
import type { Inspection, Judgment } from '#shared/domain/inspection/inspection';
import { sql } from '../connection/sql';
import { checkInspection } from './check-inspection';
import { findStoredInspection } from './inspections';
import { expectVersion, logUpdate } from './record-version';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

/** @throws DeskError refused where a crosswalk to another inspection names an area that is to go */
function refuseLostAreas(tx: Transaction, inspectionId: string, areas: string): void {
  const lost = tx.get(
    sql`SELECT j.area FROM judgment j
      WHERE j.inspection_id = ${inspectionId} AND j.area NOT IN (SELECT value FROM json_each(${areas}))
        AND EXISTS (SELECT 1 FROM area_crosswalk c
          WHERE (c.earlier_inspection_id = j.inspection_id AND c.earlier_area = j.area)
            OR (c.later_inspection_id = j.inspection_id AND c.later_area = j.area))
      ORDER BY j.position`,
    (row) => row.text('area'),
  );
  if (lost === null) return;
  throw new DeskError(
    'refused',
    `The area “${lost}” stays as it is named: it is related to an area of another inspection.`,
  );
}

/** Judgments whose area stays are changed in their place, since a crosswalk may refer to them. */
function replaceJudgments(tx: Transaction, inspectionId: string, judgments: readonly Judgment[]): void {
  const areas = JSON.stringify(judgments.map(({ area }) => area));
  refuseLostAreas(tx, inspectionId, areas);
  tx.run(
    sql`DELETE FROM judgment WHERE inspection_id = ${inspectionId} AND area NOT IN (SELECT value FROM json_each(${areas}))`,
  );
  // Out of the way of the new positions, of which there may be only one of each.
  tx.run(sql`UPDATE judgment SET position = -position WHERE inspection_id = ${inspectionId}`);
  judgments.forEach(({ area, grade }, index) => {
    tx.run(sql`INSERT INTO judgment (inspection_id, position, area, grade) VALUES (${inspectionId}, ${index + 1}, ${area}, ${grade})
      ON CONFLICT (inspection_id, area) DO UPDATE SET position = excluded.position, grade = excluded.grade`);
  });
}

/**
 * Changes an inspection and replaces its judgments.
 * @returns its revision now
 * @throws DeskError not-found, conflict, invalid-input as `insertInspection`, or refused where a related area would be lost
 */
export function updateInspection(
  tx: Transaction,
  version: RecordVersion,
  change: Omit<Inspection, 'id' | 'forceId'>,
): number {
  const before = expectVersion(findStoredInspection(tx, version.id), version, 'inspection');
  checkInspection(change);
  const { id, forceId } = before;
  const after = { ...change, id, forceId, revision: before.revision + 1 };
  tx.run(sql`UPDATE inspection SET title = ${after.title}, programme = ${after.programme}, cycle = ${after.cycle},
      published_on = ${after.publishedOn}, source_id = ${after.sourceId}, body = ${after.body},
      fieldwork_from = ${after.fieldworkFrom}, fieldwork_to = ${after.fieldworkTo},
      stated_causes_of_concern = ${after.statedCausesOfConcern}, stated_recommendations = ${after.statedRecommendations},
      stated_graded = ${after.statedGraded}, stated_areas_for_improvement = ${after.statedAreasForImprovement},
      comparability_note = ${after.comparabilityNote}, note = ${after.note}, revision = ${after.revision} WHERE id = ${id}`);
  replaceJudgments(tx, id, after.judgments);
  return logUpdate(tx, 'findings', 'inspection', before, after);
}
