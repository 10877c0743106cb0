import type { InspectionDetails } from '#shared/contract/finding-inputs';
import type { Grade } from '#shared/domain/inspection/inspection';
import { dayOf, dayText } from '../../../components/day-draft';

export interface JudgmentDraft {
  /** Names the row while areas are renamed and moved. */
  readonly key: string;
  readonly area: string;
  readonly grade: Grade;
}

/** How many of something the report itself says it has. */
const statedCounts = [
  'statedGraded',
  'statedCausesOfConcern',
  'statedRecommendations',
  'statedAreasForImprovement',
] as const;
export type StatedCount = (typeof statedCounts)[number];

type Texts = 'title' | 'body' | 'programme' | 'cycle' | 'publishedOn' | 'fieldworkFrom' | 'fieldworkTo';

/** An inspection as it stands in the fields: days and numbers as they are written. */
export type InspectionDraft = Readonly<Record<Texts | StatedCount | 'comparabilityNote' | 'note', string>> & {
  readonly sourceId: string | null;
  readonly judgments: readonly JudgmentDraft[];
};

export const emptyInspection: InspectionDraft = {
  title: '',
  body: 'HMICFRS',
  programme: '',
  cycle: '',
  publishedOn: '',
  fieldworkFrom: '',
  fieldworkTo: '',
  sourceId: null,
  statedGraded: '',
  statedCausesOfConcern: '',
  statedRecommendations: '',
  statedAreasForImprovement: '',
  comparabilityNote: '',
  note: '',
  judgments: [],
};

const countText = (count: number | null) => (count === null ? '' : String(count));

/** The number that was written; null for an empty field, not a number for what is no whole one. */
function countOf(text: string): number | null {
  const written = text.trim();
  if (written === '') return null;
  return /^\d{1,4}$/.test(written) ? Number(written) : Number.NaN;
}

export function inspectionDraft(details: InspectionDetails): InspectionDraft {
  return {
    title: details.title,
    body: details.body,
    programme: details.programme,
    cycle: details.cycle,
    publishedOn: dayText(details.publishedOn),
    fieldworkFrom: dayText(details.fieldworkFrom),
    fieldworkTo: dayText(details.fieldworkTo),
    sourceId: details.sourceId,
    statedGraded: countText(details.statedGraded),
    statedCausesOfConcern: countText(details.statedCausesOfConcern),
    statedRecommendations: countText(details.statedRecommendations),
    statedAreasForImprovement: countText(details.statedAreasForImprovement),
    comparabilityNote: details.comparabilityNote ?? '',
    note: details.note ?? '',
    judgments: details.judgments.map(({ area, grade }, index) => ({ key: `area-${index}`, area, grade })),
  };
}

export function inspectionOf(draft: InspectionDraft): InspectionDetails {
  return {
    title: draft.title,
    body: draft.body,
    programme: draft.programme,
    cycle: draft.cycle,
    // Unlike the other days it must be given: an empty text is refused where a null would be of the wrong kind.
    publishedOn: dayOf(draft.publishedOn) ?? '',
    fieldworkFrom: dayOf(draft.fieldworkFrom),
    fieldworkTo: dayOf(draft.fieldworkTo),
    sourceId: draft.sourceId ?? '',
    statedGraded: countOf(draft.statedGraded),
    statedCausesOfConcern: countOf(draft.statedCausesOfConcern),
    statedRecommendations: countOf(draft.statedRecommendations),
    statedAreasForImprovement: countOf(draft.statedAreasForImprovement),
    comparabilityNote: draft.comparabilityNote,
    note: draft.note,
    judgments: draft.judgments.map(({ area, grade }) => ({ area, grade })),
  };
}

/** The judgments with a new, empty one at their end. */
export function withNewJudgment(judgments: readonly JudgmentDraft[]): readonly JudgmentDraft[] {
  const numbers = judgments.map(({ key }) => Number(key.split('-')[1]));
  return [...judgments, { key: `area-${Math.max(-1, ...numbers) + 1}`, area: '', grade: 'adequate' }];
}

const ownFields = [
  'title',
  'body',
  'programme',
  'cycle',
  'publishedOn',
  'fieldworkFrom',
  'fieldworkTo',
  'sourceId',
  ...statedCounts,
  'comparabilityNote',
  'note',
].map((name) => `details.${name}`);

/** The fields that say their own errors, as the program names them. */
export function inspectionFields({ judgments }: Pick<InspectionDraft, 'judgments'>): readonly string[] {
  return [...ownFields, ...judgments.map((_, index) => `details.judgments.${index}.area`)];
}
