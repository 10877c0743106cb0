import { comparable } from '../import/cells/clean-text';
import type { AreaSection } from './area-section';
import { areaStarts, type AreaStart } from './area-starts';
import { listedGrades, type ListedGrade } from './grade-lists';
import { isOutsideHeading } from './heading-words';
import type { MarkedLine } from './mark-lines';
import type { GradeEvidence } from './proposal';

function evidenceAt(line: MarkedLine): GradeEvidence | null {
  const { grade, sentence, text, locator } = line;
  if (sentence !== null) return { form: 'sentence', grade: sentence.grade, text, locator };
  return grade === null ? null : { form: 'line', grade, text, locator };
}

/** Where an area ends: at the next one, at the back matter, or behind a grade at its end that a heading follows. */
function endOf(lines: readonly MarkedLine[], start: AreaStart, limit: number): number {
  for (let at = start.at + 1; at < limit; at += 1) {
    const line = lines[at];
    if (line?.role === 'heading' && isOutsideHeading(line.text)) return at;
    const closes = line?.role === 'grade' && at > start.at + 2 && lines[at + 1]?.role === 'heading';
    if (closes) return at + 1;
  }
  return limit;
}

function sectionOf(lines: readonly MarkedLine[], start: AreaStart, limit: number): AreaSection {
  const end = endOf(lines, start, limit);
  const heading = lines[start.at];
  const own = lines.slice(start.at + 1, end).flatMap((line, index): GradeEvidence[] => {
    // A sentence of this form counts at the top of the area; further down it speaks of a part.
    const found = index < 3 || line.role === 'grade' ? evidenceAt(line) : null;
    return found === null ? [] : [found];
  });
  const saying = start.saidAt === null ? undefined : lines[start.saidAt];
  const said: GradeEvidence[] =
    saying === undefined || own.length > 0
      ? own
      : [{ form: 'sentence', grade: 'ungraded', text: saying.text, locator: saying.locator }];
  const certain = start.by === 'sentence' || heading?.level != null;
  return { title: heading?.text ?? '', start: start.at, end, evidence: said, certain };
}

/** Grades given in a list or a sentence without any section of their own, as in a press release. */
function namedOnly(
  lines: readonly MarkedLine[],
  listed: readonly ListedGrade[],
  isReport: boolean,
): readonly AreaSection[] {
  const rows = listed.map(({ area, at, evidence }) => ({
    title: area,
    start: at,
    end: at + 1,
    evidence: [evidence],
    certain: false,
  }));
  const sentences = lines.flatMap((line, at): AreaSection[] => {
    const evidence = line.sentence?.area == null ? null : evidenceAt(line);
    if (evidence === null || line.sentence?.area == null) return [];
    return [{ title: line.sentence.area, start: at, end: at + 1, evidence: [evidence], certain: false }];
  });
  // In a report the sentences under headings name their areas in other words: those elsewhere would name them twice.
  return isReport ? rows : [...rows, ...sentences];
}

/** The areas of the report in their order, with every place that gives their grade. */
export function findAreas(lines: readonly MarkedLine[]): readonly AreaSection[] {
  const listed = listedGrades(lines);
  const starts = areaStarts(lines, new Set(listed.map(({ at }) => at)));
  const sections = starts
    .map((start, index) => sectionOf(lines, start, starts[index + 1]?.at ?? lines.length))
    // "Main findings" alone, without a grade, makes an area only where other areas have grades.
    .filter(({ evidence, end, start }) => evidence.length > 0 || end > start + 2);
  const merged: AreaSection[] = [...sections];
  const places = new Map(sections.map(({ title }, place) => [comparable(title), place]));
  for (const only of namedOnly(lines, listed, sections.length > 0)) {
    const place = places.get(comparable(only.title));
    const known = place === undefined ? undefined : merged[place];
    if (place === undefined || known === undefined) {
      places.set(comparable(only.title), merged.push(only) - 1);
      continue;
    }
    const evidence = [...known.evidence, ...only.evidence];
    merged[place] = { ...known, evidence, certain: known.certain || only.certain };
  }
  return merged.toSorted((one, other) => one.start - other.start);
}
