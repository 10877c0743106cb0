import type { AreaCrosswalk } from '#shared/domain/inspection/inspection';
import { DeskError } from '#shared/contract/errors';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';

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

function entityId({ earlierInspectionId, earlierArea, laterInspectionId, laterArea }: AreaCrosswalk): string {
  return `${earlierInspectionId}/${earlierArea}/${laterInspectionId}/${laterArea}`;
}

function isHeld(reader: Reader, link: AreaCrosswalk): boolean {
  return listCrosswalks(reader).some((held) => entityId(held) === entityId(link));
}

/** @throws DeskError invalid-input where the two are related already */
export function insertCrosswalk(tx: Transaction, link: AreaCrosswalk): void {
  if (isHeld(tx, link)) {
    const message = 'The two areas are related already.';
    throw new DeskError('invalid-input', message, { 'other.area': message });
  }
  tx.run(sql`INSERT INTO area_crosswalk (earlier_inspection_id, earlier_area, later_inspection_id, later_area)
    VALUES (${link.earlierInspectionId}, ${link.earlierArea}, ${link.laterInspectionId}, ${link.laterArea})`);
  logInsert(tx, 'findings', 'area_crosswalk', entityId(link), link);
}

/** @throws DeskError not-found */
export function removeCrosswalk(tx: Transaction, link: AreaCrosswalk): void {
  if (!isHeld(tx, link)) throw new DeskError('not-found', 'The two areas are no longer related.');
  tx.run(sql`DELETE FROM area_crosswalk WHERE earlier_inspection_id = ${link.earlierInspectionId}
    AND earlier_area = ${link.earlierArea} AND later_inspection_id = ${link.laterInspectionId} AND later_area = ${link.laterArea}`);
  tx.log({
    area: 'findings',
    entity: 'area_crosswalk',
    entityId: entityId(link),
    action: 'delete',
    before: link,
    after: null,
  });
}
