import type { AreaCrosswalk, Inspection, Judgment } from '../domain/inspection/inspection';

export interface JudgmentsGrid {
  readonly rows: readonly {
    /** One for each inspection, in the order given; null where it has no such area. */
    readonly cells: readonly (Judgment | null)[];
    /** Of areas of several inspections that cover like ground: related, and not comparable. */
    readonly related: boolean;
  }[];
  /** Must stand with the grid; null for one cycle only. */
  readonly caveat: string | null;
}

/** In our own words what both PEEL reports on Norfolk (2021/22, 2023–25) say of the cycle before. */
export const gradesCaveat =
  'Grades of different cycles are not comparable: what is inspected and how it is graded change from cycle to cycle. Areas in one ' +
  'row cover like ground; a different grade does not by itself mean that the service got better or worse.';

/**
 * The grades of inspections side by side, a column each. Areas stand in one row where the crosswalk relates them, through further
 * inspections too, or where they have the same name. Where one area is related to two of another inspection, the second has a row of
 * its own beneath, so that no grade is shown twice. Rows follow the newest report's order. Grades are ordinal: nothing is averaged.
 *
 * @param inspections newest first
 */
export function judgmentsGrid(inspections: readonly Inspection[], crosswalks: readonly AreaCrosswalk[]): JudgmentsGrid {
  const groups = groupAreas(inspections, crosswalks);
  const rows = groups.flatMap((columns) => {
    const related = columns.filter((column) => column.length > 0).length > 1;
    const height = Math.max(...columns.map((column) => column.length));
    return Array.from({ length: height }, (_, index) => ({
      cells: columns.map((column) => column[index] ?? null),
      related,
    }));
  });
  return { rows, caveat: caveatOf(inspections) };
}

/** Groups of related areas, each as a list of judgments for every inspection. */
function groupAreas(inspections: readonly Inspection[], crosswalks: readonly AreaCrosswalk[]): Judgment[][][] {
  const group = relate(crosswalks);
  const groups = new Map<string, Judgment[][]>();
  for (const [column, { id, judgments }] of inspections.entries()) {
    for (const judgment of judgments) {
      const key = group(keyOf(id, judgment.area), judgment.area);
      const columns = groups.get(key) ?? inspections.map(() => []);
      columns[column]?.push(judgment);
      groups.set(key, columns);
    }
  }
  return [...groups.values()];
}

/** One name for all areas that are related, through whatever chain. */
function relate(crosswalks: readonly AreaCrosswalk[]): (key: string, area: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    const parent = parents.get(key);
    return parent === undefined ? key : rootOf(parent);
  };
  const join = (a: string, b: string) => {
    const [rootA, rootB] = [rootOf(a), rootOf(b)];
    if (rootA !== rootB) parents.set(rootA, rootB);
  };
  for (const { earlierInspectionId, earlierArea, laterInspectionId, laterArea } of crosswalks) {
    const ends = [
      [keyOf(earlierInspectionId, earlierArea), nameOf(earlierArea)],
      [keyOf(laterInspectionId, laterArea), nameOf(laterArea)],
    ] as const;
    for (const [key, name] of ends) join(key, name);
    join(ends[0][0], ends[1][0]);
  }
  return (key, area) => rootOf(parents.has(key) ? key : nameOf(area));
}

function keyOf(inspectionId: string, area: string): string {
  return `area ${inspectionId} ${area}`;
}

function nameOf(area: string): string {
  return `name ${area.trim().toLowerCase()}`;
}

function caveatOf(inspections: readonly Inspection[]): string | null {
  const cycles = new Set(inspections.map(({ programme, cycle }) => `${programme} ${cycle}`));
  if (cycles.size < 2) {
    return null;
  }
  // What the oldest says is of a cycle that is not shown.
  const notes = inspections.slice(0, -1).map(({ comparabilityNote }) => comparabilityNote?.trim() ?? '');
  return [gradesCaveat, ...new Set(notes.filter((note) => note !== ''))].join(' ');
}
