import { gradeLabels } from '../text/labels';
import { listWords } from '../text/words';
import type { Grade } from '../domain/inspection/inspection';
import type { AreaSection } from './area-section';
import { locatorWords } from './locator-words';
import type { ReportKind } from './report-text';

/** The one grade that an area is given; null where it is given none or two. */
export function gradeOfArea({ evidence }: AreaSection): Grade | null {
  const given = new Set(evidence.map(({ grade }) => grade));
  return given.size === 1 ? ([...given][0] ?? null) : null;
}

/** The sentence for an area that its report grades in two ways; null where it does not. */
export function gradeDoubt(area: AreaSection, kind: ReportKind): string | null {
  const given = new Map(area.evidence.map(({ grade, locator }) => [grade, locatorWords(locator, kind)]));
  if (given.size < 2) return null;
  const grades = [...given].map(([grade, place]) => `${gradeLabels[grade]} (${place})`);
  return `“${area.title}” is given two grades, ${listWords(grades)}: choose the one that holds.`;
}
