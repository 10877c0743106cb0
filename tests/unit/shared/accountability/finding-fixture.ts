import { plainFinding, type Finding } from '#shared/domain/finding/finding';
import type { Inspection } from '#shared/domain/inspection/inspection';

export function finding(id: string, more: Partial<Finding> = {}): Finding {
  return {
    ...plainFinding,
    id,
    ref: `REF-${id}`,
    inspectionId: 'peel',
    kind: 'area-for-improvement',
    tone: 'improve',
    area: 'Responding to the public',
    title: id,
    text: id,
    figures: [],
    metricIds: [],
    earlyFeedback: false,
    sourceId: 'source',
    locator: 'page 1',
    ...more,
  };
}

export function inspection(id: string, more: Partial<Inspection> = {}): Inspection {
  return {
    id,
    forceId: 'norfolk',
    title: id,
    programme: 'PEEL',
    cycle: '2023–25',
    publishedOn: '2024-09-23',
    sourceId: 'source',
    body: 'HMICFRS',
    fieldworkFrom: null,
    fieldworkTo: null,
    statedCausesOfConcern: null,
    statedRecommendations: null,
    statedGraded: null,
    statedAreasForImprovement: null,
    comparabilityNote: null,
    note: null,
    judgments: [],
    ...more,
  };
}
