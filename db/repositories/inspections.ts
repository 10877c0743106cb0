import { grades } from '#shared/domain/inspection/inspection';
import type { AreaCrosswalk, Inspection, Judgment } from '#shared/domain/inspection/inspection';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';

/** Every inspection with its judgments in report order, the latest inspection first. */
export function listInspections(reader: Reader): readonly Inspection[] {
  const judgments = reader.all(
    sql`SELECT inspection_id, area, grade FROM judgment ORDER BY inspection_id, position`,
    (row) => ({
      inspectionId: row.text('inspection_id'),
      judgment: { area: row.text('area'), grade: row.oneOf('grade', grades) } satisfies Judgment,
    }),
  );
  return reader.all(
    sql`SELECT id, force_id, title, programme, cycle, published_on, source_id, stated_graded, stated_areas_for_improvement,
        comparability_note, note FROM inspection ORDER BY published_on DESC, id`,
    (row) => {
      const id = row.text('id');
      return {
        id,
        forceId: row.text('force_id'),
        title: row.text('title'),
        programme: row.text('programme'),
        cycle: row.text('cycle'),
        publishedOn: row.text('published_on'),
        sourceId: row.text('source_id'),
        statedGraded: row.numberOrNull('stated_graded'),
        statedAreasForImprovement: row.numberOrNull('stated_areas_for_improvement'),
        comparabilityNote: row.textOrNull('comparability_note'),
        note: row.textOrNull('note'),
        judgments: judgments.filter((item) => item.inspectionId === id).map((item) => item.judgment),
      };
    },
  );
}

export function insertInspection(tx: Transaction, inspection: Inspection): void {
  tx.run(sql`INSERT INTO inspection (id, force_id, title, programme, cycle, published_on, source_id, stated_graded,
      stated_areas_for_improvement, comparability_note, note)
    VALUES (${inspection.id}, ${inspection.forceId}, ${inspection.title}, ${inspection.programme}, ${inspection.cycle},
      ${inspection.publishedOn}, ${inspection.sourceId}, ${inspection.statedGraded}, ${inspection.statedAreasForImprovement},
      ${inspection.comparabilityNote}, ${inspection.note})`);
  inspection.judgments.forEach(({ area, grade }, index) => {
    tx.run(
      sql`INSERT INTO judgment (inspection_id, position, area, grade) VALUES (${inspection.id}, ${index + 1}, ${area}, ${grade})`,
    );
  });
  logInsert(tx, 'findings', 'inspection', inspection.id, inspection);
}

/** In the order of the later report. */
export function listCrosswalks(reader: Reader): readonly AreaCrosswalk[] {
  return reader.all(
    sql`SELECT c.earlier_inspection_id, c.earlier_area, c.later_inspection_id, c.later_area FROM area_crosswalk c
      JOIN judgment j ON j.inspection_id = c.later_inspection_id AND j.area = c.later_area
      ORDER BY c.later_inspection_id, j.position, c.earlier_area`,
    (row) => ({
      earlierInspectionId: row.text('earlier_inspection_id'),
      earlierArea: row.text('earlier_area'),
      laterInspectionId: row.text('later_inspection_id'),
      laterArea: row.text('later_area'),
    }),
  );
}

export function insertCrosswalk(tx: Transaction, link: AreaCrosswalk): void {
  tx.run(sql`INSERT INTO area_crosswalk (earlier_inspection_id, earlier_area, later_inspection_id, later_area)
    VALUES (${link.earlierInspectionId}, ${link.earlierArea}, ${link.laterInspectionId}, ${link.laterArea})`);
  logInsert(
    tx,
    'findings',
    'area_crosswalk',
    `${link.earlierInspectionId}/${link.earlierArea}/${link.laterInspectionId}/${link.laterArea}`,
    link,
  );
}
