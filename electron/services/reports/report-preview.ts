import type { Reader } from '#db/connection/reader';
import { listInspections } from '#db/repositories/inspections';
import type { ReportPreview } from '#shared/contract/finding-views';
import type { ReportLocator, StatedCount, StatedThing } from '#shared/report/proposal';
import { locatorWords } from '#shared/report/locator-words';
import { findingKindLabels, gradeLabels } from '#shared/text/labels';
import { formatNumber } from '#shared/text/numbers';
import { plural, sentenceCase } from '#shared/text/words';
import type { WaitingReport } from './waiting-report';

/** What a report's text offers, worded for a person who accepts it one by one. */
export function reportPreview(read: Reader, token: string, { fileName, proposal }: WaitingReport): ReportPreview {
  const areaOf = new Map(proposal.areas.map(({ id, shortTitle }) => [id, shortTitle]));
  const figuresOf = (findingId: string) => proposal.figures.filter((figure) => figure.findingId === findingId).length;
  const where = (locator: ReportLocator) => sentenceCase(locatorWords(locator, proposal.kind));
  const { programme, cycle } = proposal;
  return {
    token,
    fileName,
    title: proposal.title?.value ?? null,
    force: proposal.force?.value ?? null,
    programme: programme?.value ?? null,
    cycle: cycle?.value ?? null,
    publishedOn: proposal.publishedOn?.value ?? null,
    areas: proposal.areas.map((area) => ({
      id: area.id,
      area: area.shortTitle,
      grade: area.grade,
      gradeLabel: area.grade === null ? 'Not clear' : gradeLabels[area.grade],
      evidence: area.evidence.map(({ text }) => text).join(' / '),
      where: where(area.locator),
      likely: area.confidence === 'likely' || area.grade === null,
    })),
    findings: proposal.findings.map((finding) => ({
      id: finding.id,
      kind: finding.kind,
      kindLabel: findingKindLabels[finding.kind],
      tone: finding.tone,
      title: finding.shortTitle,
      text: finding.text,
      area: finding.areaId === null ? null : (areaOf.get(finding.areaId) ?? null),
      figures: figuresOf(finding.id),
      deadline: finding.deadline?.words ?? null,
      where: where(finding.locator),
      likely: finding.confidence === 'likely',
    })),
    previous: proposal.previous.map(({ id, text, now, locator }) => ({ id, text, now, where: where(locator) })),
    counts: proposal.statedCounts.map(countWords),
    notFound: proposal.notFound,
    doubts: proposal.doubts,
    alreadyHeld: listInspections(read)
      .filter((held) => held.programme === programme?.value && held.cycle === cycle?.value)
      .map(({ id, title }) => ({ id, label: title })),
  };
}

const things: Readonly<Record<StatedThing, readonly [string, string]>> = {
  areas: ['area', 'areas'],
  'graded-areas': ['graded area', 'graded areas'],
  'areas-for-improvement': ['area for improvement', 'areas for improvement'],
  'causes-of-concern': ['cause of concern', 'causes of concern'],
  recommendations: ['recommendation', 'recommendations'],
};

function countWords({ thing, stated, found }: StatedCount): ReportPreview['counts'][number] {
  const [one, many] = things[thing];
  const words = `${formatNumber(stated, 0)} ${plural(stated, one, many)} stated, ${formatNumber(found, 0)} found`;
  return { thing, stated, words, agrees: stated === found };
}
