import { comparable } from '../import/cells/clean-text';
import { isInsideHeading, isOutsideHeading } from './heading-words';
import { withoutBullet, type MarkedLine } from './mark-lines';
import { gradeRow } from './grade-words';
import type { GradeEvidence } from './proposal';

export interface ListedGrade {
  readonly area: string;
  readonly at: number;
  readonly evidence: GradeEvidence;
}

function isName({ role, text }: MarkedLine): boolean {
  return (role === 'heading' || role === 'bullet') && !isOutsideHeading(text) && !isInsideHeading(text);
}

/** Runs of names and grades without text between: an overview such as "Outstanding", its areas, "Good", its areas. */
function runs(lines: readonly MarkedLine[]): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  const lastNamed = new Map(
    lines.flatMap(({ role, text }, at) => (role === 'heading' ? [[comparable(text), at]] : [])),
  );
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    for (let line = lines[to]; line !== undefined && (line.role === 'grade' || isName(line)); line = lines[to]) to += 1;
    // A heading that text stands under begins a section, unless it is named again further down.
    const last = lines[to - 1];
    const again = (lastNamed.get(comparable(last?.text ?? '')) ?? -1) >= to;
    if (to > from && last?.role === 'heading' && lines[to]?.role === 'text' && !again) to -= 1;
    if (to > from) found.push([from, to]);
    from = Math.max(from, to);
  }
  return found;
}

function fromRun(lines: readonly MarkedLine[], [from, to]: readonly [number, number]): readonly ListedGrade[] {
  const run = lines.slice(from, to);
  const graded = run.filter(({ role }) => role === 'grade').length;
  // One grade and one heading are an area with its grade, and no overview.
  if (graded < 2 && run.filter(({ role }) => role === 'bullet').length === 0) return [];
  if (graded === 0) return [];
  const gradeFirst = run[0]?.role === 'grade';
  return run.flatMap((line, index) => {
    if (!isName(line)) return [];
    const beside = gradeFirst ? run.slice(0, index).findLast(({ role }) => role === 'grade') : run[index + 1];
    if (beside?.grade == null) return [];
    const evidence = { form: 'row', grade: beside.grade, text: beside.text, locator: line.locator } as const;
    return [{ area: withoutBullet(line.text).text, at: from + index, evidence }];
  });
}

/** Grades that a report lists beside the names of areas: overviews in runs of short lines, rows of tables, "area: grade". */
export function listedGrades(lines: readonly MarkedLine[]): readonly ListedGrade[] {
  const rows = lines.flatMap((line, at): ListedGrade[] => {
    const row = gradeRow(line.text);
    if (row === null) return [];
    return [
      { area: row.area, at, evidence: { form: 'row', grade: row.grade, text: line.text, locator: line.locator } },
    ];
  });
  return [...rows, ...runs(lines).flatMap((run) => fromRun(lines, run))].toSorted((one, other) => one.at - other.at);
}
