import type { InputOf } from '#shared/contract/contract';
import type { ReportPreview } from '#shared/contract/report-preview';
import type { FindingKind, FindingTone } from '#shared/domain/finding/finding';
import type { Grade } from '#shared/domain/inspection/inspection';
import { longDate } from '#shared/text/dates';
import { dayText } from '../../../components/day-draft';
import { inputFaults, type InputFaults } from '../../../components/input-faults';
import { emptyInspection, inspectionOf, type InspectionDraft } from '../edit/inspection-draft';

export interface AreaDraft {
  readonly id: string;
  readonly accepted: boolean;
  readonly area: string;
  /** Null until a person says what the text does not. */
  readonly grade: Grade | null;
}

export interface FoundDraft {
  readonly id: string;
  readonly accepted: boolean;
  readonly kind: FindingKind;
  readonly tone: FindingTone;
  readonly area: string;
  readonly title: string;
}

/** What a person makes of a sentence that looks back: which earlier finding it is about, and which of this report's takes it up. */
export interface EarlierDraft {
  /** Of the sentence. */
  readonly id: string;
  readonly accepted: boolean;
  /** Empty until one is chosen. */
  readonly findingId: string;
  readonly earlierId: string;
  readonly kind: 'supersedes' | 'repeats';
}

/** What a person makes of a report that was read. */
export interface ReportDraft {
  readonly head: InspectionDraft;
  readonly areas: readonly AreaDraft[];
  readonly findings: readonly FoundDraft[];
  readonly earlier: readonly EarlierDraft[];
}

interface ReportSource {
  readonly id: string;
  readonly publishedText: string;
  readonly kindLabel: string;
}

/**
 * The inspection report of the same day, where the workspace has it as a source. No other is chosen for a person: findings
 * would then cite another report than the one that was read.
 */
export function suggestedSource(publishedOn: string | null, sources: readonly ReportSource[], reports: string) {
  if (publishedOn === null) return null;
  const published = `published ${longDate(publishedOn)}`;
  const same = sources.filter(
    ({ publishedText, kindLabel }) => kindLabel === reports && publishedText.startsWith(published),
  );
  return same.length === 1 ? (same[0]?.id ?? null) : null;
}

/** What the report states of itself, as the form takes it. */
function statedOf({ counts }: ReportPreview) {
  const of = (thing: ReportPreview['counts'][number]['thing']) =>
    String(counts.find((count) => count.thing === thing)?.stated ?? '');
  return {
    statedGraded: of('graded-areas'),
    statedAreasForImprovement: of('areas-for-improvement'),
    statedCausesOfConcern: of('causes-of-concern'),
    statedRecommendations: of('recommendations'),
  };
}

/** All that is certain is accepted at first; what is only likely waits until somebody has looked at it. */
export function reportDraft(preview: ReportPreview, sourceId: string | null): ReportDraft {
  return {
    head: {
      ...emptyInspection,
      title: preview.title ?? '',
      programme: preview.programme ?? '',
      cycle: preview.cycle ?? '',
      publishedOn: dayText(preview.publishedOn),
      sourceId,
      ...statedOf(preview),
    },
    areas: preview.areas.map(({ id, area, grade, likely }) => ({ id, area, grade, accepted: !likely })),
    findings: preview.findings.map(({ id, kind, tone, area, title, likely }) => ({
      id,
      kind,
      tone,
      area: area ?? '',
      title,
      accepted: !likely,
    })),
    // That two findings are one matter is never certain: each link waits for a person.
    earlier: preview.previous.map(({ id, findingId, suggestedId, outcome }) => ({
      id,
      accepted: false,
      findingId: findingId ?? '',
      earlierId: suggestedId ?? '',
      kind: outcome === 'not-improved' ? 'repeats' : 'supersedes',
    })),
  };
}

/** Another name for an area: findings that stand under the old one come with it. */
export function renamedArea({ areas, findings }: ReportDraft, id: string, area: string): Partial<ReportDraft> {
  const before = areas.find((each) => each.id === id)?.area;
  return {
    areas: areas.map((each) => (each.id === id ? { ...each, area } : each)),
    findings: findings.map((finding) => (finding.area === before ? { ...finding, area } : finding)),
  };
}

export const acceptedAreas = ({ areas }: ReportDraft) => areas.filter(({ accepted }) => accepted);
const acceptedLinks = ({ earlier }: ReportDraft) => earlier.filter(({ accepted }) => accepted);
export const acceptedFindings = ({ findings }: ReportDraft) => findings.filter(({ accepted }) => accepted);

/** What is sent; an accepted area without a grade is left out of it and is a fault: see `reportFaults`. */
export function acceptInput(token: string, draft: ReportDraft): InputOf<'reports.accept'> {
  return {
    token,
    details: {
      ...inspectionOf(draft.head),
      // None chosen: the report itself becomes a source.
      sourceId: draft.head.sourceId,
      judgments: gradedAreas(draft).map(({ area, grade }) => ({ area, grade })),
    },
    findings: acceptedFindings(draft).map(({ id, kind, tone, area, title }) => ({ id, kind, tone, area, title })),
    links: acceptedLinks(draft).map(({ id, findingId, earlierId, kind }) => ({
      previousId: id,
      findingId,
      earlierId,
      kind,
    })),
  };
}

function gradedAreas(draft: ReportDraft) {
  return acceptedAreas(draft).flatMap(({ id, area, grade }) => (grade === null ? [] : [{ id, area, grade }]));
}

/** Faults by what the screen shows: areas and findings are named by their ids, since those not accepted are not sent. */
export function namedFaults(faults: InputFaults, draft: ReportDraft): InputFaults {
  const lists = {
    'details.judgments': gradedAreas(draft),
    findings: acceptedFindings(draft),
    links: acceptedLinks(draft),
  };
  return Object.fromEntries(
    Object.entries(faults).map(([path, message]) => {
      const [, list, index, name] = /^(details\.judgments|findings|links)\.(\d+)\.(\w+)$/.exec(path) ?? [];
      const row = list === undefined ? undefined : lists[list as keyof typeof lists][Number(index)];
      return row === undefined ? [path, message] : [`${row.id}.${name}`, message];
    }),
  );
}

/** What the contract would refuse, and accepted areas without a grade. */
export function reportFaults(token: string, draft: ReportDraft): InputFaults {
  const ungraded = acceptedAreas(draft).filter(({ grade }) => grade === null);
  const taken = new Set(acceptedFindings(draft).map(({ id }) => id));
  const loose = acceptedLinks(draft).filter(({ findingId }) => findingId !== '' && !taken.has(findingId));
  return {
    ...namedFaults(inputFaults('reports.accept', acceptInput(token, draft)), draft),
    ...Object.fromEntries(loose.map(({ id }) => [`${id}.findingId`, 'Accept that finding too, or choose another.'])),
    ...Object.fromEntries(ungraded.map(({ id }) => [`${id}.grade`, 'Choose its grade, or do not accept it.'])),
  };
}
