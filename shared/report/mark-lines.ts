import type { Grade } from '../domain/inspection/inspection';
import { cleanText } from '../import/cells/clean-text';
import { boxLabel, type BoxLabel } from './box-label';
import { gradeSentence, type GradeSentence } from './grade-sentence';
import { gradeLine } from './grade-words';
import type { ReportLocator } from './proposal';
import type { ReportText } from './report-text';

/** A line that is not blank, with what it is to a reader of reports. */
export interface MarkedLine {
  readonly text: string;
  readonly level: 1 | 2 | 3 | 4 | null;
  readonly locator: ReportLocator;
  readonly role: 'heading' | 'grade' | 'label' | 'bullet' | 'caption' | 'text';
  readonly label: BoxLabel | null;
  /** Of a line that is a grade and nothing else. */
  readonly grade: Grade | null;
  readonly sentence: GradeSentence | null;
}

const longestHeading = 220;
const caption = /^(?:figure|table|chart|sources?|notes?|image(?: source| caption)?)\b ?\d*[:.,]/i;
const bullet = /^(?:[-•*▪◦·–]|\(?\d{1,2}[.)]|\([a-z]\)|[a-z][.)])\s+/;

/** In text without marks a heading is a short line that no stop ends and that something follows. */
function looksLikeHeading(text: string, hasNext: boolean): boolean {
  return hasNext && text.length <= longestHeading && /^[“‘"'(]?[A-Z\d]/.test(text) && !/[.!?:;,]$|\t/.test(text);
}

function roleOf(line: Omit<MarkedLine, 'role'>, heading: boolean): MarkedLine['role'] {
  if (line.grade !== null) return 'grade';
  if (line.label !== null) return 'label';
  if (line.sentence !== null) return 'text';
  if (line.level !== null) return 'heading';
  if (caption.test(line.text)) return 'caption';
  if (bullet.test(line.text)) return 'bullet';
  return heading ? 'heading' : 'text';
}

/** The lines of a report that are not blank, each with its role. Where a file marks no heading, headings are told by their shape. */
export function markLines(report: ReportText): readonly MarkedLine[] {
  const marked = report.lines.some(({ heading }) => heading !== null);
  const filled = report.lines
    .map((line, index) => ({ ...line, clean: line.text.replace(/[^\S\t]+/g, ' ').trim(), index }))
    .filter(({ text }) => cleanText(text) !== '');
  return filled.map(({ clean: text, heading: level, page, index }, order) => {
    const line = {
      text,
      level,
      locator: { line: index + 1, page },
      label: boxLabel(text),
      grade: gradeLine(text),
      sentence: gradeSentence(text.replace(bullet, '')),
    };
    return { ...line, role: roleOf(line, !marked && looksLikeHeading(text, order + 1 < filled.length)) };
  });
}

/** The text of an item of a list without its bullet, and its number where it has one. */
export function withoutBullet(text: string): { readonly text: string; readonly number: string | null } {
  const mark = bullet.exec(text)?.[0] ?? '';
  return { text: text.slice(mark.length), number: /\d+/.exec(mark)?.[0] ?? null };
}
