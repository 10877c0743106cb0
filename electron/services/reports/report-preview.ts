import type { Reader } from '#db/connection/reader';
import { listFindings } from '#db/repositories/findings';
import { listInspections } from '#db/repositories/inspections';
import type { ReportPreview } from '#shared/contract/report-preview';
import type { ProposedFigure, ReportLocator, ReportProposal, StatedCount, StatedThing } from '#shared/report/proposal';
import { locatorWords } from '#shared/report/locator-words';
import { suggestEarlier } from '#shared/report/suggest-earlier';
import { findingKindLabels, gradeLabels } from '#shared/text/labels';
import { formatNumber } from '#shared/text/numbers';
import { plural, sentenceCase } from '#shared/text/words';
import { isOwnFigure } from './own-figure';
import type { WaitingReport } from './waiting-report';

/** What a report's text offers, worded for a person who accepts it one by one. */
export function reportPreview(read: Reader, token: string, { fileName, proposal }: WaitingReport): ReportPreview {
  const areaOf = new Map(proposal.areas.map(({ id, shortTitle }) => [id, shortTitle]));
  const figuresOf = (findingId: string) => proposal.figures.filter((figure) => figure.findingId === findingId);
  const earlier = earlierFindings(read, proposal);
  // “Our previous inspection” is mostly the last before; the findings come with the latest report first.
  const last = earlier.filter(({ inspectionId }) => inspectionId === earlier[0]?.inspectionId);
  const meant = (words: string) => suggestEarlier(words, last) ?? suggestEarlier(words, earlier);
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
      figures: figuresOf(finding.id).flatMap((figure) => (isOwnFigure(figure) ? figure.words : [])),
      leftInText: figuresOf(finding.id).flatMap((figure) => (isOwnFigure(figure) ? [] : leftWords(figure))),
      deadline: finding.deadline?.words ?? null,
      where: where(finding.locator),
      likely: finding.confidence === 'likely',
    })),
    previous: proposal.previous.map(({ id, text, now, locator, outcome, findingId }) => ({
      id,
      text,
      now,
      where: where(locator),
      outcome,
      findingId,
      suggestedId: meant(`${text} ${now}`),
    })),
    earlierFindings: earlier.map(({ id, ref, title }) => ({ id, label: `${ref} ${title}` })),
    counts: proposal.statedCounts.map(countWords),
    notFound: proposal.notFound,
    doubts: proposal.doubts,
    alreadyHeld: listInspections(read)
      .filter((held) => held.programme === programme?.value && held.cycle === cycle?.value)
      .map(({ id, title }) => ({ id, label: title })),
  };
}

/** Findings of reports that came out before, and of other cycles where the day is not known. */
function earlierFindings(read: Reader, { publishedOn, programme, cycle }: ReportProposal) {
  const before = listInspections(read).filter((held) =>
    publishedOn === null
      ? held.programme !== programme?.value || held.cycle !== cycle?.value
      : held.publishedOn < publishedOn.value,
  );
  const ids = before.map(({ id }) => id);
  return listFindings(read, { inspectionIds: ids });
}

const roles: Readonly<Record<Exclude<ProposedFigure['role'], 'value'>, string>> = {
  standard: 'a standard',
  others: 'of other forces',
  earlier: 'of an earlier time',
};

function leftWords({ words, role }: ProposedFigure): string {
  return role === 'value' ? words : `${words} (${roles[role]})`;
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
