import { grades } from '#shared/domain/inspection/inspection';
import type { Inspection, Judgment } from '#shared/domain/inspection/inspection';
import type { Stored } from '#shared/domain/stored';
import { sql } from '../connection/sql';
import { checkInspection } from './check-inspection';
import { logInsert } from './log-insert';
import { decodeStored } from './record-version';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Sql } from '../connection/sql';
import type { Transaction } from '../connection/transaction';

function decode(row: Row, judgments: readonly Judgment[]): Inspection {
  return {
    id: row.text('id'),
    forceId: row.text('force_id'),
    title: row.text('title'),
    programme: row.text('programme'),
    cycle: row.text('cycle'),
    publishedOn: row.text('published_on'),
    sourceId: row.text('source_id'),
    body: row.text('body'),
    fieldworkFrom: row.textOrNull('fieldwork_from'),
    fieldworkTo: row.textOrNull('fieldwork_to'),
    statedCausesOfConcern: row.numberOrNull('stated_causes_of_concern'),
    statedRecommendations: row.numberOrNull('stated_recommendations'),
    statedGraded: row.numberOrNull('stated_graded'),
    statedAreasForImprovement: row.numberOrNull('stated_areas_for_improvement'),
    comparabilityNote: row.textOrNull('comparability_note'),
    note: row.textOrNull('note'),
    judgments,
  };
}

function select<T>(
  reader: Reader,
  condition: Sql,
  read: (row: Row, decodeRow: (row: Row) => Inspection) => T,
): readonly T[] {
  const judgments = reader.all(
    sql`SELECT inspection_id, area, grade FROM judgment
      WHERE inspection_id IN (SELECT id FROM inspection WHERE ${condition}) ORDER BY inspection_id, position`,
    (row) => ({
      inspectionId: row.text('inspection_id'),
      judgment: { area: row.text('area'), grade: row.oneOf('grade', grades) } satisfies Judgment,
    }),
  );
  const judgmentsOf = (id: string) => judgments.filter((item) => item.inspectionId === id).map((item) => item.judgment);
  return reader.all(
    sql`SELECT id, revision, force_id, title, programme, cycle, published_on, source_id, body, fieldwork_from, fieldwork_to,
        stated_causes_of_concern, stated_recommendations, stated_graded, stated_areas_for_improvement, comparability_note, note
      FROM inspection WHERE ${condition} ORDER BY published_on DESC, id`,
    (row) => read(row, (found) => decode(found, judgmentsOf(found.text('id')))),
  );
}

/** Every inspection with its judgments in report order, the latest inspection first. */
export function listInspections(reader: Reader): readonly Inspection[] {
  return select(reader, sql`true`, (row, decodeRow) => decodeRow(row));
}

export function findStoredInspection(reader: Reader, id: string): Stored<Inspection> | null {
  return select(reader, sql`id = ${id}`, decodeStored)[0] ?? null;
}

/** @throws DeskError invalid-input where an area is judged twice, or fieldwork ends before it begins */
export function insertInspection(tx: Transaction, inspection: Inspection): void {
  checkInspection(inspection);
  tx.run(sql`INSERT INTO inspection (id, force_id, title, programme, cycle, published_on, source_id, body, fieldwork_from,
      fieldwork_to, stated_causes_of_concern, stated_recommendations, stated_graded, stated_areas_for_improvement,
      comparability_note, note)
    VALUES (${inspection.id}, ${inspection.forceId}, ${inspection.title}, ${inspection.programme}, ${inspection.cycle},
      ${inspection.publishedOn}, ${inspection.sourceId}, ${inspection.body}, ${inspection.fieldworkFrom},
      ${inspection.fieldworkTo}, ${inspection.statedCausesOfConcern}, ${inspection.statedRecommendations},
      ${inspection.statedGraded}, ${inspection.statedAreasForImprovement}, ${inspection.comparabilityNote}, ${inspection.note})`);
  inspection.judgments.forEach(({ area, grade }, index) => {
    tx.run(
      sql`INSERT INTO judgment (inspection_id, position, area, grade) VALUES (${inspection.id}, ${index + 1}, ${area}, ${grade})`,
    );
  });
  logInsert(tx, 'findings', 'inspection', inspection.id, inspection);
}
