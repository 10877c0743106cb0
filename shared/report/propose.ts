import type { AreaSection } from './area-section';
import { byLine } from './by-line';
import { findAreas } from './find-areas';
import { findBoxes } from './find-boxes';
import { findCycle, findProgramme } from './find-cycle';
import { figuresOf } from './find-figures';
import { findForce } from './find-force';
import { previousIn } from './find-previous';
import { findPublished } from './find-published';
import { findTitle } from './find-title';
import { gradeDoubt, gradeOfArea } from './grade-of-area';
import { isOutsideHeading } from './heading-words';
import { markLines, type MarkedLine } from './mark-lines';
import { countDoubts, notFoundSentences } from './not-found';
import { proposeFindings } from './propose-findings';
import { statedThings } from './proposal';
import type { ProposedArea, ProposedFinding, ReportProposal, StatedCount, StatedThing } from './proposal';
import type { ReportText } from './report-text';
import { sentencesOf } from './sentences';
import { shortTitle } from './short-title';
import { statedIn } from './stated-counts';

function proposeArea(area: AreaSection, index: number, line: MarkedLine | undefined): ProposedArea {
  return {
    id: `area-${index + 1}`,
    text: area.title,
    shortTitle: shortTitle(area.title),
    grade: gradeOfArea(area),
    evidence: area.evidence,
    locator: line?.locator ?? { line: 1, page: null },
    confidence: area.certain && gradeOfArea(area) !== null ? 'certain' : 'likely',
  };
}

/** What the report says of its method and data is about no force: figures there are none of the force's. */
function firstOfBackMatter(lines: readonly MarkedLine[]): number {
  const at = lines.findIndex(
    ({ role, text }) => role === 'heading' && /^(?:about the data|methodology|annex\b|appendix\b|glossary)/i.test(text),
  );
  return at < 0 || !isOutsideHeading(lines[at]?.text ?? '') ? lines.length : at;
}

interface Sentence {
  readonly text: string;
  readonly line: MarkedLine;
  readonly at: number;
}

function foundOf(thing: StatedThing, areas: readonly ProposedArea[], findings: readonly ProposedFinding[]): number {
  const count = (kind: ProposedFinding['kind']) => findings.filter((finding) => finding.kind === kind).length;
  switch (thing) {
    case 'areas':
      return areas.length;
    case 'graded-areas':
      return areas.filter(({ grade }) => grade !== null && grade !== 'ungraded').length;
    case 'areas-for-improvement':
      return count('area-for-improvement');
    case 'causes-of-concern':
      return count('cause-of-concern');
    case 'recommendations':
      return count('recommendation');
  }
}

function statedCounts(
  sentences: readonly Sentence[],
  areas: readonly ProposedArea[],
  findings: readonly ProposedFinding[],
): readonly StatedCount[] {
  const all = sentences.flatMap(({ text, line }) =>
    statedIn(text).map(({ thing, stated }) => ({ thing, stated, text, locator: line.locator })),
  );
  // The first place that states a count is the report's own summary; a later one may be about a part.
  const first = statedThings.flatMap((thing) => all.find((count) => count.thing === thing) ?? []);
  return first.map((count, index) => ({
    ...count,
    id: `stated-${index + 1}`,
    found: foundOf(count.thing, areas, findings),
    confidence: 'certain',
  }));
}

/**
 * What a report's text offers: the inspection, its areas with their grades, findings, boxes, figures and what it says of its own
 * last inspection, each with its place; and in sentences what could not be found. Nothing is invented, and nothing of it is held
 * to a list of areas or to one force: the number of areas differs by force and by cycle.
 */
export function proposeReport(report: ReportText): ReportProposal {
  const lines = markLines(report);
  const sections = findAreas(lines);
  const areas = sections.map((section, index) => proposeArea(section, index, lines[section.start]));
  const boxes = findBoxes(lines, new Set(sections.map(({ start }) => start)));
  const placed = proposeFindings(lines, sections, boxes);
  const findings = placed.map(({ finding }) => finding);
  const areaAt = byLine(sections.map(({ start, end }, index) => ({ start, end, id: `area-${index + 1}` })));
  const findingAt = byLine(placed);
  const ids = (at: number) => ({
    areaId: areaAt.get(at)?.id ?? null,
    findingId: findingAt.get(at)?.finding.id ?? null,
  });
  const about = lines.slice(0, firstOfBackMatter(lines));
  const sentences = about.flatMap((line, at) =>
    line.role === 'caption' ? [] : sentencesOf(line.text).map((text): Sentence => ({ text, line, at })),
  );
  const cycle = findCycle(lines);
  const parts = {
    force: findForce(lines),
    programme: findProgramme(lines),
    cycle,
    publishedOn: findPublished(lines),
    areas,
    findings,
    figures: sentences
      // How many areas a report grades is a count of its own, and no figure of the force.
      .filter(({ text }) => statedIn(text).length === 0)
      .flatMap(({ text, line, at }) =>
        figuresOf(text).map((figure) => ({ ...figure, text, locator: line.locator, ...ids(at) })),
      )
      .map((figure, index) => ({ ...figure, id: `figure-${index + 1}` })),
    previous: about
      .flatMap((line, at) =>
        previousIn(line.text, cycle?.value ?? null).map((words) => ({ ...words, locator: line.locator, ...ids(at) })),
      )
      .map((words, index) => ({ ...words, id: `previous-${index + 1}` })),
    statedCounts: statedCounts(sentences, areas, findings),
  };
  const text = lines.map((line) => line.text).join('\n');
  return {
    ...parts,
    kind: report.kind,
    title: findTitle(lines),
    notFound: notFoundSentences(parts, text, boxes.empty.length),
    doubts: [
      ...sections.flatMap((section) => gradeDoubt(section, report.kind) ?? []),
      ...countDoubts(parts.statedCounts),
    ],
  };
}
